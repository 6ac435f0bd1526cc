#include "app/ui/learn/LearnWindow.h"

#include "app/text/learn/LearnPages.h"
#include "app/ui/learn/PagePictures.h"
#include "tests/support/Stretches.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

#include <gtest/gtest.h>

#include <algorithm>

namespace unhunch {
namespace {

class LearnWindowTest : public testing::Test {
protected:
    LearnWindowTest() { window.show(); }
    ~LearnWindowTest() override { QApplication::setLayoutDirection(Qt::LeftToRight); }

    /// The widest that a line of the text reaches to either side.
    [[nodiscard]] bool fitsInWidth() const {
        return text->horizontalScrollBar()->maximum() == 0 &&
               text->document()->size().width() <= text->viewport()->width();
    }
    /// A page without its figure has no caption for it either.
    [[nodiscard]] static bool isDrawn(const learn::Picture& picture) {
        return picture.subject != learn::Subject::Stretch || PagePictures().canDraw(picture);
    }
    void clickLink(const QString& address) { Q_EMIT text->anchorClicked(QUrl(address)); }

    std::vector<LearnPage> pages = LearnPages::all(test::builtInCatalog());
    LearnWindow window{pages};
    QListWidget* list = window.findChild<QListWidget*>();
    QTextBrowser* text = window.findChild<QTextBrowser*>();
};

TEST_F(LearnWindowTest, beginsWithTheFirstPage) {
    EXPECT_EQ(window.shownPage(), pages.front().id);
    EXPECT_TRUE(text->toPlainText().startsWith(pages.front().title));
    EXPECT_TRUE(window.windowTitle().contains(pages.front().title));
}

TEST_F(LearnWindowTest, eachPageIsThereWithItsHeadingsAndFitsTheWindow) {
    for (const LearnPage& page : pages) {
        window.showPage(page.id);
        ASSERT_EQ(window.shownPage(), page.id);
        int titles = 0;
        int headings = 0;
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
            titles += block.blockFormat().headingLevel() == 1;
            headings += block.blockFormat().headingLevel() == 2;
        }
        EXPECT_EQ(titles, 1) << page.id.toStdString();
        EXPECT_TRUE(headings >= 1 || page.id == u"sources") << page.id.toStdString();
        EXPECT_TRUE(fitsInWidth()) << page.id.toStdString();
    }
}

TEST_F(LearnWindowTest, allThatAPageSaysIsInItsTextForScreenReadersToo) {
    for (const LearnPage& page : pages) {
        window.showPage(page.id);
        QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(text);
        ASSERT_NE(reader, nullptr);
        EXPECT_EQ(reader->text(QAccessible::Name), page.title);
        ASSERT_NE(reader->textInterface(), nullptr);
        const QString said = reader->textInterface()->text(0, reader->textInterface()->characterCount());
        for (const learn::Block& block : page.blocks) {
            if (const auto* paragraph = std::get_if<learn::Paragraph>(&block)) {
                EXPECT_TRUE(said.contains(paragraph->text)) << paragraph->text.toStdString();
            }
            if (const auto* points = std::get_if<learn::Points>(&block)) {
                for (const auto& entry : points->entries)
                    EXPECT_TRUE(said.contains(entry.text)) << entry.text.toStdString();
            }
            if (const auto* picture = std::get_if<learn::Picture>(&block); picture && isDrawn(*picture)) {
                EXPECT_TRUE(said.contains(picture->description)) << picture->description.toStdString();
            }
        }
    }
}

TEST_F(LearnWindowTest, theKeyboardTurnsPagesAndScrolls) {
    QStringList seen;
    list->setFocus();
    for (int press = 0; press < list->count(); ++press) {
        if (seen.isEmpty() || seen.back() != window.shownPage())
            seen << window.shownPage();
        QTest::keyClick(list, Qt::Key_Down);
    }
    EXPECT_EQ(seen.size(), static_cast<qsizetype>(pages.size())) << seen.join(u' ').toStdString();
    window.showPage(QStringLiteral("questions"));
    QTest::keyClick(list, Qt::Key_Tab);
    EXPECT_EQ(window.focusWidget(), text);
    QTest::keyClick(text, Qt::Key_PageDown);
    EXPECT_GT(text->verticalScrollBar()->value(), 0);
    window.showPage(QStringLiteral("doctor"));
    EXPECT_EQ(text->verticalScrollBar()->value(), 0) << "a page is read from its beginning";
}

TEST_F(LearnWindowTest, aLinkTurnsToItsPageAndBackComesBack) {
    window.showPage(QStringLiteral("questions"));
    clickLink(QStringLiteral("page:doctor"));
    EXPECT_EQ(window.shownPage(), u"doctor");
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.shownPage(), u"questions");
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.shownPage(), u"questions") << "there is nothing before it";
}

TEST_F(LearnWindowTest, anAddressIsAskedForAndNeverOpenedHere) {
    const QSignalSpy asked(&window, &LearnWindow::addressAsked);
    const QString before = text->toPlainText();
    clickLink(QStringLiteral("https://example.org/a"));
    clickLink(QStringLiteral("file:///etc/passwd"));
    clickLink(QStringLiteral("page:moon"));
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.at(0).at(0).toUrl(), QUrl(QStringLiteral("https://example.org/a")));
    EXPECT_EQ(text->toPlainText(), before);
}

TEST_F(LearnWindowTest, tellsWhereALinkLeadsBeforeItIsFollowed) {
    Q_EMIT text->highlighted(QUrl(QStringLiteral("https://example.org/a")));
    const auto labels = window.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(QStringLiteral("https://example.org/a"));
    }));
}

TEST_F(LearnWindowTest, rightToLeftTheListIsOnTheRight) {
    EXPECT_LT(list->x(), text->x());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    EXPECT_GT(list->x(), text->x());
    EXPECT_EQ(text->document()->begin().blockFormat().layoutDirection(), Qt::RightToLeft);
    EXPECT_TRUE(fitsInWidth());
}

TEST_F(LearnWindowTest, largeTextInASmallWindowIsCutOffNowhere) {
    QFont large = window.font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    window.setFont(large);
    window.resize(520, 420);
    QCoreApplication::processEvents();
    for (const LearnPage& page : pages) {
        window.showPage(page.id);
        EXPECT_TRUE(fitsInWidth()) << page.id.toStdString();
    }
    EXPECT_GE(text->viewport()->width(), window.width() / 3);
}

TEST_F(LearnWindowTest, escapeClosesIt) {
    const QSignalSpy closed(&window, &LearnWindow::closed);
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_FALSE(window.isVisible());
    EXPECT_EQ(closed.size(), 1);
}

} // namespace
} // namespace unhunch

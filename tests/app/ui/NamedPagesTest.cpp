#include "app/ui/preferences/NamedPages.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

class NamedPagesTest : public testing::Test {
protected:
    NamedPagesTest() {
        for (QLineEdit* field : {first, second, third}) {
            auto* page = new QWidget;
            auto* layout = new QVBoxLayout(page);
            layout->addWidget(field);
            pages.add(page, field->placeholderText());
        }
        pages.resize(800, 400);
        pages.show();
        QApplication::setActiveWindow(&pages);
        QApplication::processEvents();
    }

    void resizeTo(int width) {
        pages.resize(width, 400);
        QApplication::processEvents();
    }

    QLineEdit* first = named(QStringLiteral("First"));
    QLineEdit* second = named(QStringLiteral("Second"));
    QLineEdit* third = named(QStringLiteral("Third"));
    NamedPages pages{QStringLiteral("Pages")};
    QListWidget* list = pages.findChild<QListWidget*>(QStringLiteral("page-list"));
    QComboBox* box = pages.findChild<QComboBox*>(QStringLiteral("page-box"));

private:
    static QLineEdit* named(const QString& name) {
        auto* field = new QLineEdit;
        field->setPlaceholderText(name);
        return field;
    }
};

TEST_F(NamedPagesTest, beginWithTheFirst) {
    EXPECT_TRUE(first->isVisible());
    EXPECT_FALSE(second->isVisible());
    EXPECT_EQ(list->currentRow(), 0);
    EXPECT_EQ(list->count(), 3);
}

TEST_F(NamedPagesTest, theListTurnsByArrowKeys) {
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_TRUE(second->isVisible());
    EXPECT_FALSE(first->isVisible());
}

TEST_F(NamedPagesTest, turnFromWithinAPageToo) {
    first->setFocus();
    QTest::keyClick(first, Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_TRUE(second->isVisible());
    EXPECT_EQ(list->currentRow(), 1);
    QTest::keyClick(list, Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_TRUE(third->isVisible()) << "before the first comes the last";
}

TEST_F(NamedPagesTest, turnToThePageThatSomethingIsOn) {
    pages.turnTo(*third);
    EXPECT_TRUE(third->isVisible());
    EXPECT_EQ(list->currentRow(), 2);
}

TEST_F(NamedPagesTest, whereTheListFindsNoRoomABoxTakesItsPlace) {
    const int narrow = pages.minimumSizeHint().width();
    ASSERT_LT(narrow, list->sizeHint().width() + first->minimumSizeHint().width());
    EXPECT_TRUE(list->isVisible());
    EXPECT_FALSE(box->isVisible());
    resizeTo(narrow);
    EXPECT_FALSE(list->isVisible());
    EXPECT_TRUE(box->isVisible());
    box->setCurrentIndex(1);
    EXPECT_TRUE(second->isVisible());
    resizeTo(800);
    EXPECT_TRUE(list->isVisible());
    EXPECT_EQ(list->currentRow(), 1);
}

TEST_F(NamedPagesTest, pagesAreNamedToScreenReaders) {
    for (const QLineEdit* field : {first, second, third})
        EXPECT_EQ(field->parentWidget()->accessibleName(), field->placeholderText());
    EXPECT_EQ(list->accessibleName(), QStringLiteral("Pages"));
}

} // namespace
} // namespace unhunch

#include "app/LearnBrowser.h"

#include "app/ui/learn/LearnWindow.h"
#include "tests/support/Stretches.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <stdexcept>

namespace unhunch {
namespace {

class LearnBrowserTest : public testing::Test {
protected:
    [[nodiscard]] QString shown() const {
        return browser.window() ? browser.window()->shownPage() : QString();
    }
    void close() {
        const_cast<LearnWindow*>(browser.window())->close();
        QCoreApplication::processEvents();
    }

    StretchCatalog catalog = test::builtInCatalog();
    LearnBrowser browser{catalog};
};

TEST_F(LearnBrowserTest, hasNoWindowUntilOneIsWanted) {
    EXPECT_EQ(browser.window(), nullptr);
    browser.show({});
    EXPECT_EQ(shown(), u"upper-back");
}

TEST_F(LearnBrowserTest, turnsToAPageOrAStretchAndStaysThere) {
    browser.show(QStringLiteral("sitting"));
    EXPECT_EQ(shown(), u"sitting");
    browser.show(QStringLiteral("cat-cow"));
    EXPECT_EQ(shown(), u"cat-cow");
    browser.show({});
    EXPECT_EQ(shown(), u"cat-cow");
}

TEST_F(LearnBrowserTest, aStretchIsFoundByItsTitle) {
    browser.show(QStringLiteral("chest Stretch"));
    EXPECT_EQ(shown(), u"chest-stretch");
}

TEST_F(LearnBrowserTest, anUnknownPageIsRefusedWithThoseThatThereAre) {
    try {
        browser.show(QStringLiteral("moon"));
        FAIL() << "there is no such page";
    } catch (const std::invalid_argument& error) {
        const std::string why = error.what();
        EXPECT_NE(why.find("moon"), std::string::npos);
        EXPECT_NE(why.find("upper-back"), std::string::npos);
    }
    EXPECT_EQ(browser.window(), nullptr);
}

TEST_F(LearnBrowserTest, theWindowIsGoneOnceItIsClosed) {
    const QSignalSpy closed(&browser, &LearnBrowser::closed);
    browser.show({});
    close();
    EXPECT_EQ(browser.window(), nullptr);
    EXPECT_EQ(closed.size(), 1);
    browser.show(QStringLiteral("doctor"));
    EXPECT_EQ(shown(), u"doctor");
}

} // namespace
} // namespace unhunch

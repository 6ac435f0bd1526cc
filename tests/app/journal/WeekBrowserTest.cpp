#include "app/WeekBrowser.h"

#include "app/JournalKeeper.h"
#include "app/Programme.h"
#include "app/ui/week/WeekWindow.h"
#include "tests/app/journal/JournalRecords.h"
#include "tests/support/FakeClock.h"
#include "tests/support/JournalDisk.h"
#include "tests/support/Stretches.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

namespace unhunch::test {
namespace {

class WeekBrowserTest : public JournalFolder {
protected:
    WeekBrowserTest() {
        SessionLog journal(file, today);
        journal.append(aSession("shoulder-rolls", addDays(today, -70)));
        keeper.reread();
        EXPECT_TRUE(keeper.finish(longEnough));
        browser.show();
    }

    [[nodiscard]] static WeekWindow* window() {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* week = qobject_cast<WeekWindow*>(widget))
                return week;
        }
        return nullptr;
    }
    [[nodiscard]] static bool shows(const QString& text) {
        const auto labels = window()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(text); });
    }
    void goBack(int weeks) {
        for (int i = 0; i < weeks; ++i)
            Q_EMIT window()->earlierAsked();
    }

    JournalDisk disk;
    FakeClock clock;
    JournalKeeper keeper{file, today};
    Programme programme{builtInCatalog(), keeper, Calendar()};
    WeekBrowser browser{programme, keeper, clock};
};

TEST_F(WeekBrowserTest, weeksInMemoryAreShownAtOnceAlsoWhileTheDiskStalls) {
    disk.stall();
    keeper.sessionDone(aSession());
    browser.refresh();
    EXPECT_TRUE(shows(QStringLiteral("Week 47")));
    EXPECT_TRUE(shows(QStringLiteral("1 of ")));
    goBack(3);
    EXPECT_TRUE(shows(QStringLiteral("Week 44")));
}

TEST_F(WeekBrowserTest, anEarlierWeekIsShownOnceItIsRead) {
    goBack(10);
    EXPECT_TRUE(QTest::qWaitFor([] { return shows(QStringLiteral("Week 37")); }, patience));
    EXPECT_TRUE(shows(QStringLiteral("1 of "))) << "what was done then";
}

TEST_F(WeekBrowserTest, whileTheDiskStallsAnEarlierWeekSaysThatItIsBeingRead) {
    disk.stall();
    goBack(10);
    EXPECT_TRUE(QTest::qWaitFor([] { return shows(QStringLiteral("Reading the journal")); }, patience));
    EXPECT_TRUE(shows(QStringLiteral("Week 37")));
    disk.flow();
    EXPECT_TRUE(QTest::qWaitFor([] { return !shows(QStringLiteral("Reading the journal")); }, patience));
    EXPECT_TRUE(shows(QStringLiteral("1 of ")));
}

TEST_F(WeekBrowserTest, anAnswerThatComesLateDoesNotTakeThePlaceOfTheWeekOnShow) {
    disk.stall();
    goBack(10);
    Q_EMIT window()->currentAsked();
    disk.flow();
    ASSERT_TRUE(keeper.finish(longEnough));
    EXPECT_TRUE(shows(QStringLiteral("Week 47")));
}

TEST_F(WeekBrowserTest, whatWaitsToBeWrittenIsSaidUnderTheWeek) {
    browser.setTrouble(QStringLiteral("2 stretches wait"));
    EXPECT_TRUE(shows(QStringLiteral("2 stretches wait")));
    browser.setTrouble({});
    EXPECT_FALSE(shows(QStringLiteral("2 stretches wait")));
}

} // namespace
} // namespace unhunch::test

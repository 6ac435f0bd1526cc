#include "app/progress/ProgressBrowser.h"

#include "app/journal/JournalKeeper.h"
#include "app/plan/Programme.h"
#include "app/ui/progress/ProgressWindow.h"
#include "app/ui/report/ReportDialog.h"
#include "app/ui/week/WeekPage.h"
#include "tests/app/journal/JournalRecords.h"
#include "tests/support/FakeClock.h"
#include "tests/support/JournalDisk.h"
#include "tests/support/Stretches.h"

#include <QApplication>
#include <QLabel>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace unhunch::test {
namespace {

[[nodiscard]] ProgressWindow* window() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* progress = qobject_cast<ProgressWindow*>(widget))
            return progress;
    }
    return nullptr;
}

[[nodiscard]] bool shows(const QString& text) {
    const auto labels = window()->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisibleTo(window()) && label->text().contains(text);
    });
}

class ProgressBrowserTest : public JournalFolder {
protected:
    ProgressBrowserTest() {
        SessionLog journal(file, today);
        journal.append(aSession("shoulder-rolls", addDays(today, -70)));
        keeper.reread();
        EXPECT_TRUE(keeper.finish(longEnough));
        browser.show();
    }

    void goBack(int weeks) {
        for (int i = 0; i < weeks; ++i)
            QTest::keyClick(window(), Qt::Key_PageUp);
    }

    JournalDisk disk;
    FakeClock clock;
    JournalKeeper keeper{file, today};
    Programme programme{builtInCatalog(), keeper, Calendar()};
    ProgressBrowser browser{programme, keeper, clock, folder.filePath(QStringLiteral("report-notes.json"))};
};

TEST_F(ProgressBrowserTest, weeksInMemoryAreShownAtOnceAlsoWhileTheDiskStalls) {
    disk.stall();
    keeper.sessionDone(aSession());
    browser.refresh();
    EXPECT_TRUE(shows(QStringLiteral("Week 47")));
    EXPECT_TRUE(shows(QStringLiteral("1 of ")));
    goBack(3);
    EXPECT_TRUE(shows(QStringLiteral("Week 44")));
    disk.flow();
    ASSERT_TRUE(keeper.finish(longEnough)) << "else a thread outlives the test";
}

TEST_F(ProgressBrowserTest, anEarlierWeekIsShownOnceItIsRead) {
    goBack(10);
    EXPECT_TRUE(QTest::qWaitFor([] { return shows(QStringLiteral("Week 37")); }, patience));
    EXPECT_TRUE(shows(QStringLiteral("1 of "))) << "what was done then";
}

TEST_F(ProgressBrowserTest, whileTheDiskStallsAnEarlierWeekSaysThatItIsBeingRead) {
    disk.stall();
    goBack(10);
    EXPECT_TRUE(QTest::qWaitFor([] { return shows(QStringLiteral("Reading the journal")); }, patience));
    disk.flow();
    EXPECT_TRUE(QTest::qWaitFor([] { return shows(QStringLiteral("Week 37")); }, patience));
    EXPECT_FALSE(shows(QStringLiteral("Reading the journal")));
    EXPECT_TRUE(shows(QStringLiteral("1 of ")));
}

TEST_F(ProgressBrowserTest, anAnswerThatComesLateDoesNotTakeThePlaceOfTheWeekOnShow) {
    disk.stall();
    goBack(10);
    Q_EMIT window()->findChild<WeekPage*>()->currentAsked();
    disk.flow();
    ASSERT_TRUE(keeper.finish(longEnough));
    EXPECT_TRUE(shows(QStringLiteral("Week 47")));
}

TEST_F(ProgressBrowserTest, aReportIsAskedForInFrontOfTheWindowOnce) {
    auto* report = window()->findChild<QToolButton*>(QStringLiteral("progress-report"));
    report->click();
    report->click();
    const auto dialogs = window()->findChildren<ReportDialog*>();
    ASSERT_EQ(dialogs.size(), 1);
    EXPECT_TRUE(dialogs.front()->isVisible());
}

TEST_F(ProgressBrowserTest, howTenseItWasIsOnShowAlsoWhileItWaitsToBeWritten) {
    disk.setWriteResult(SQLITE_FULL);
    keeper.tensionSaid({newUuid(), {today, std::chrono::hours{10}, {}}, 8, 2});
    window()->findChild<QTabBar*>()->setCurrentIndex(static_cast<int>(ProgressPage::Moments));
    EXPECT_TRUE(QTest::qWaitFor([] { return shows(QStringLiteral("lowers the tension by 6")); }, patience));
    disk.setWriteResult(SQLITE_OK);
}

TEST_F(ProgressBrowserTest, whatWaitsToBeWrittenIsSaidOnEachPage) {
    browser.setTrouble(QStringLiteral("2 stretches wait"));
    EXPECT_TRUE(shows(QStringLiteral("2 stretches wait")));
    browser.setTrouble({});
    EXPECT_FALSE(shows(QStringLiteral("2 stretches wait")));
}

TEST_F(JournalFolder, aJournalThatIsNotOpenYetIsNotShownAsWeeksInWhichNothingWasDone) {
    SessionLog(file, today).append(aSession());
    JournalDisk disk;
    disk.setOpenResult(SQLITE_CANTOPEN);
    FakeClock clock;
    JournalKeeper keeper(file, today);
    const Programme programme(builtInCatalog(), keeper, Calendar());
    ProgressBrowser browser(programme, keeper, clock, folder.filePath(QStringLiteral("report-notes.json")));
    QObject::connect(&keeper, &JournalKeeper::changed, &browser, &ProgressBrowser::refresh);
    browser.setTrouble(QStringLiteral("not open yet"));
    browser.show();
    EXPECT_TRUE(shows(QStringLiteral("not open yet")));
    EXPECT_FALSE(shows(QStringLiteral("Week 47")));
    EXPECT_FALSE(shows(QStringLiteral(" of ")));

    disk.setOpenResult(SQLITE_OK);
    keeper.catchUp(today);
    ASSERT_TRUE(keeper.finish(longEnough));
    browser.setTrouble({});
    EXPECT_TRUE(shows(QStringLiteral("Week 47")));
    EXPECT_TRUE(shows(QStringLiteral("1 of ")));
}

} // namespace
} // namespace unhunch::test

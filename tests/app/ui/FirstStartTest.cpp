#include "app/FirstStart.h"

#include "app/PreferencesKeeper.h"
#include "app/settings/DataFolder.h"
#include "app/ui/welcome/ApplyPage.h"
#include "core/journal/SessionLog.h"
#include "tests/support/Stretches.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace unhunch {
namespace {

constexpr Date today{std::chrono::year{2026} / 11 / 18};

WelcomeWindow* window() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* welcome = qobject_cast<WelcomeWindow*>(widget);
        if (welcome && welcome->isVisible())
            return welcome;
    }
    return nullptr;
}

void press(const char* button) { window()->findChild<QPushButton*>(QLatin1String(button))->click(); }

/// One start of the app after another, in one data folder.
class FirstStartTest : public testing::Test {
protected:
    FirstStartTest() { start(); }
    ~FirstStartTest() override { end(); }

    void start() {
        QStringList warnings;
        preferences = std::make_unique<PreferencesKeeper>(folder, warnings);
        firstStart = std::make_unique<FirstStart>(*preferences);
        if (firstStart->isDue(journal.hasSessions()))
            firstStart->welcome(plan);
    }
    void end() {
        firstStart.reset();
        preferences.reset();
    }
    void startAnew() {
        firstStart->end();
        end();
        start();
    }
    void logAStretch() {
        Session session;
        session.id = newUuid();
        session.stretch = "cat-cow";
        session.finishedAt = {today, std::chrono::hours{10}, std::chrono::minutes{60}};
        session.prescribed = plan.catalog.find("cat-cow")->dose;
        session.done = fullWork(session.prescribed);
        session.outcome = Outcome::Complete;
        journal.append(session);
    }

    QTemporaryDir directory;
    DataFolder folder = DataFolder::at(directory.path());
    SessionLog journal{directory.filePath(QStringLiteral("journal.sqlite")).toStdString(), today};
    FitOfPlan plan = test::prescribedPlan();
    std::unique_ptr<PreferencesKeeper> preferences;
    std::unique_ptr<FirstStart> firstStart;
};

TEST_F(FirstStartTest, whoeverIsNewIsWelcomed) { EXPECT_TRUE(window()); }

TEST_F(FirstStartTest, whoeverWasLedToTheEndIsNotWelcomedAgain) {
    for (int page = 0; page < 3; ++page)
        press("welcome-next");
    startAnew();
    EXPECT_FALSE(window());
}

TEST_F(FirstStartTest, theFirstBreakIsAskedForOnlyByItsButton) {
    const QSignalSpy asked(firstStart.get(), &FirstStart::firstBreakAsked);
    press("welcome-next");
    press("welcome-next");
    press("welcome-later");
    EXPECT_EQ(asked.count(), 0);
    firstStart->welcome(plan);
    for (int page = 0; page < 3; ++page)
        press("welcome-next");
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(FirstStartTest, closedEarlyItComesAgainWithWhatWasSaid) {
    for (auto* box : window()->findChildren<QCheckBox*>())
        box->setChecked(box->objectName() != QStringLiteral("welcome-not-again"));
    window()->close();
    startAnew();
    ASSERT_TRUE(window());
    EXPECT_EQ(preferences->current().person.cautions.size(), allCautions().size());
}

TEST_F(FirstStartTest, itComesAgainAfterACrash) {
    end(); // nobody closed the window
    start();
    EXPECT_TRUE(window());
}

TEST_F(FirstStartTest, theAppThatEndsKeepsWhatWasSaid) {
    press("welcome-next");
    for (auto* box : window()->findChild<ApplyPage*>()->findChildren<QCheckBox*>())
        box->setChecked(true);
    firstStart->end();
    EXPECT_FALSE(window());
    EXPECT_FALSE(preferences->current().welcomed);
    EXPECT_EQ(preferences->current().person.needs.size(), 2U);
}

TEST_F(FirstStartTest, notAgainIsForGood) {
    window()->findChild<QCheckBox*>(QStringLiteral("welcome-not-again"))->click();
    press("welcome-not-now");
    startAnew();
    EXPECT_FALSE(window());
}

TEST_F(FirstStartTest, aJournalOfAnEarlierVersionIsNoFirstStart) {
    end();
    QFile::remove(folder.preferences);
    logAStretch();
    start();
    EXPECT_FALSE(window());
}

TEST_F(FirstStartTest, preferencesOfAnEarlierVersionAreNoFirstStart) {
    end();
    QFile file(folder.preferences);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[breaks]\nwork-interval=40\n");
    file.close();
    start();
    EXPECT_FALSE(window());
}

} // namespace
} // namespace unhunch

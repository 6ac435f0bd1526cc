#include "app/Breaks.h"

#include "app/guide/BreakLead.h"
#include "app/journal/JournalKeeper.h"
#include "app/plan/PlanKeeper.h"
#include "app/plan/Programme.h"
#include "app/PreferencesKeeper.h"
#include "app/reminder/BreakKeeper.h"
#include "app/reminder/BreakNotices.h"
#include "app/reminder/HookCommands.h"
#include "app/settings/DataFolder.h"
#include "app/StatusTeller.h"
#include "app/ui/guide/GuideWindow.h"
#include "core/journal/SessionLog.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Patience.h"
#include "tests/support/Stretches.h"

#include <QApplication>
#include <QPointer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

constexpr DateRange all{std::chrono::year{2000} / 1 / 1, std::chrono::year{2100} / 1 / 1};

/// A notification service that remembers what it was asked, and on which the test can press.
class FakeNotifier final : public Notifier {
public:
    explicit FakeNotifier(std::optional<Notice>& onShow) : m_onShow(onShow) {}

    void show(const Notice& notice) override { m_onShow = notice; }
    void withdraw() override { m_onShow.reset(); }
    QString describe() override { return {}; }

private:
    std::optional<Notice>& m_onShow;
};

/// At work since ten o'clock, a break every 55 minutes, with the plan that a new one starts with.
class BreaksTest : public testing::Test {
protected:
    void waitUntilDue() {
        clock.advance(55min);
        keeper.handle(event::DeadlineReached{});
    }
    void press(NoticeAction action) { Q_EMIT notifier->answered(action); }
    template <class State>
    [[nodiscard]] bool is() const {
        return std::holds_alternative<State>(keeper.scheduler().state());
    }
    [[nodiscard]] std::optional<Instant> pausedUntil() const {
        return std::get<Paused>(keeper.scheduler().state()).until;
    }
    [[nodiscard]] static GuideWindow* window() {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* guide = qobject_cast<GuideWindow*>(widget); guide && guide->isVisible())
                return guide;
        }
        return nullptr;
    }
    /// What is on disk.
    [[nodiscard]] std::vector<Prompt> prompts() {
        EXPECT_TRUE(journal.finish(std::chrono::milliseconds(patience)));
        return SessionLog(file, clock.wall().date).prompts(all);
    }

    QTemporaryDir directory;
    DataFolder folder = DataFolder::at(directory.path());
    test::FakeClock clock;
    QStringList warnings;
    PreferencesKeeper preferences{folder, warnings};
    std::string file = directory.filePath(QStringLiteral("journal.sqlite")).toStdString();
    JournalKeeper journal{file, clock.wall().date};
    Programme programme{test::builtInCatalog(), journal, Calendar()};
    PlanKeeper plan{programme, [this] { return clock.wall().date; },
                    [this](const Person& person) { return preferences.setPerson(person); }};
    BreakKeeper keeper{BreakPolicy(), clock};
    std::optional<Notice> onShow;
    QPointer<FakeNotifier> notifier;
    BreakNotices notices{[this] {
        auto made = std::make_unique<FakeNotifier>(onShow);
        notifier = made.get();
        return made;
    }};
    StatusTeller status{{keeper.scheduler(), clock, [] { return WorkingHours(); }, [] { return QString(); },
                         [] { return std::nullopt; }}};
    BreakLead lead{programme, journal, clock};
    BreakHooks commands;
    HookCommands hooks{commands};
    Breaks breaks{{.keeper = keeper,
                   .programme = programme,
                   .plan = plan,
                   .preferences = preferences,
                   .status = status,
                   .notices = notices,
                   .lead = lead,
                   .hooks = hooks,
                   .journal = journal,
                   .clock = clock}};
};

TEST_F(BreaksTest, isAnnouncedAndAskedForWithWhatIsDue) {
    clock.advance(54min + 30s);
    keeper.handle(event::DeadlineReached{});
    ASSERT_TRUE(onShow);
    EXPECT_TRUE(onShow->isQuiet());
    const QString announced = onShow->body;
    EXPECT_FALSE(announced.isEmpty());
    clock.advance(30s);
    keeper.handle(event::DeadlineReached{});
    ASSERT_TRUE(onShow);
    EXPECT_FALSE(onShow->isQuiet());
    EXPECT_EQ(onShow->body, announced);
}

TEST_F(BreaksTest, startOnTheNoticeLeadsItAndSettlesThePrompt) {
    waitUntilDue();
    press(NoticeAction::Start);
    EXPECT_TRUE(is<OnBreak>());
    EXPECT_TRUE(lead.isUnderWay());
    EXPECT_FALSE(onShow);
    const std::vector<Prompt> written = prompts();
    ASSERT_EQ(written.size(), 1u);
    EXPECT_EQ(written.front().answer, Answer::Started);
}

TEST_F(BreaksTest, aReminderThatIsShownAgainIsNotWrittenAgain) {
    waitUntilDue();
    clock.advance(5min);
    keeper.handle(event::DeadlineReached{});
    press(NoticeAction::Skip);
    const std::vector<Prompt> written = prompts();
    ASSERT_EQ(written.size(), 1u);
    EXPECT_EQ(written.front().answer, Answer::Skipped);
}

TEST_F(BreaksTest, aBreakThatEndsShowsWhatComesNextAndBeginsAnInterval) {
    ASSERT_TRUE(breaks.start({}).done);
    Q_EMIT window()->asked(GuideAction::Stop);
    EXPECT_FALSE(lead.isUnderWay());
    EXPECT_TRUE(is<Working>());
    EXPECT_EQ(keeper.scheduler().nextBreak(), clock.instant() + 55min);
}

TEST_F(BreaksTest, askedForTwiceTheOneUnderWayComesForward) {
    ASSERT_TRUE(breaks.start({}).done);
    const ActionAnswer again = breaks.start({});
    EXPECT_TRUE(again.done);
    EXPECT_EQ(again.text, QStringLiteral("A break is under way; its window is in front."));
    EXPECT_FALSE(breaks.start({.stretches = {"cat-cow"}}).done) << "another one is not begun over it";
}

TEST_F(BreaksTest, whatFitsNobodyIsRefusedUntilThePersonInsists) {
    Person person;
    person.cautions = {Caution::RecentSpinalSurgery}; // nothing stands in for cat-cow then
    programme.setPerson(person);
    const ActionAnswer refused = breaks.start({.stretches = {"cat-cow"}});
    EXPECT_FALSE(refused.done);
    EXPECT_FALSE(refused.text.isEmpty());
    EXPECT_TRUE(is<Working>());
    EXPECT_TRUE(breaks.start({.stretches = {"cat-cow"}, .evenUnfit = true}).done);
    EXPECT_TRUE(lead.isUnderWay());
}

TEST_F(BreaksTest, anUnknownStretchChangesNothing) {
    EXPECT_THROW(breaks.start({.stretches = {"cat-crow"}}), std::invalid_argument);
    EXPECT_TRUE(is<Working>());
    EXPECT_FALSE(lead.isUnderWay());
}

TEST_F(BreaksTest, whereNothingIsDueItSaysWhyAndTheIntervalBeginsAnew) {
    ASSERT_TRUE(plan.pause({clock.wall().date, clock.wall().date}).isEmpty());
    clock.advance(20min);
    const ActionAnswer answer = breaks.start({});
    EXPECT_TRUE(answer.done);
    EXPECT_FALSE(answer.text.isEmpty());
    EXPECT_FALSE(lead.isUnderWay());
    ASSERT_NE(window(), nullptr) << "the last page";
    EXPECT_EQ(keeper.scheduler().nextBreak(), clock.instant() + 55min);
}

TEST_F(BreaksTest, snoozesByThePreferencesOrForALengthAndOnlySoOften) {
    waitUntilDue();
    EXPECT_EQ(breaks.snooze(std::nullopt), std::nullopt);
    EXPECT_EQ(keeper.scheduler().nextBreak(), clock.instant() + preferences.current().snooze);
    EXPECT_EQ(breaks.snooze(5min), std::nullopt);
    EXPECT_EQ(breaks.snooze(5min), std::nullopt);
    EXPECT_TRUE(breaks.snooze(5min)) << "three times, and then it says that this was all";
}

TEST_F(BreaksTest, inAPauseNothingCanBePutOff) {
    breaks.pause(30min);
    EXPECT_TRUE(breaks.snooze(5min));
    EXPECT_TRUE(breaks.skip());
    breaks.resume();
    EXPECT_EQ(breaks.skip(), std::nullopt);
}

TEST_F(BreaksTest, aPauseUntilATimeFollowsTheClockOnTheWall) {
    breaks.pauseUntil(clock.instant() + 60min);
    clock.setWall(20min);
    breaks.followWallClock();
    EXPECT_EQ(pausedUntil(), clock.instant() + 40min);
}

TEST_F(BreaksTest, aPauseOfALengthDoesNot) {
    breaks.pause(60min);
    clock.setWall(20min);
    breaks.followWallClock();
    EXPECT_EQ(pausedUntil(), clock.instant() + 60min);
}

TEST_F(BreaksTest, aLengthTakesThePlaceOfATime) {
    breaks.pauseUntil(clock.instant() + 60min);
    breaks.pause(90min);
    clock.setWall(20min);
    breaks.followWallClock();
    EXPECT_EQ(pausedUntil(), clock.instant() + 90min);
}

TEST_F(BreaksTest, aPauseOnABreakBeginsAfterItAndFollowsTheClockToo) {
    ASSERT_TRUE(breaks.start({}).done);
    EXPECT_EQ(breaks.pauseUntil(clock.instant() + 60min).text,
              QStringLiteral("The break goes on; reminders pause after it."));
    clock.setWall(20min);
    breaks.followWallClock();
    lead.stop();
    ASSERT_TRUE(is<Paused>());
    EXPECT_EQ(pausedUntil(), clock.instant() + 40min);
}

} // namespace
} // namespace unhunch

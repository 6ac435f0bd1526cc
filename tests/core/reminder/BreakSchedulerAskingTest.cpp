#include "core/reminder/BreakScheduler.h"
#include "tests/core/reminder/Desk.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;

const BreakPolicy withNotice{.notice = 30s, .gateLead = 0s};
const BreakPolicy firmPolicy{.notice = std::nullopt, .gateLead = 0s, .firm = true};

} // namespace

TEST(BreakSchedulerNotice, goesAheadOfTheReminder) {
    Desk desk(withNotice);
    EXPECT_EQ(desk.untilBreak(), 55min);
    EXPECT_EQ(desk.untilDeadline(), 55min - 30s);
    EXPECT_EQ(desk.meetDeadline(), announces);
    EXPECT_EQ(desk.untilDeadline(), 30s);
    EXPECT_EQ(desk.meetDeadline(), asks);
}

TEST(BreakSchedulerNotice, isGivenOnceForEachBreak) {
    Desk desk(withNotice);
    desk.meetDeadline();
    desk.after(10s, event::SnoozeAsked{10min});
    EXPECT_EQ(desk.after(10min - 10s, event::DeadlineReached{}), nothing);
    EXPECT_EQ(desk.after(30s, event::DeadlineReached{}), asks);
    desk.after(1min, event::SnoozeAsked{10min});
    EXPECT_EQ(desk.after(10min - 30s, event::DeadlineReached{}), nothing);
    EXPECT_EQ(desk.after(30s, event::DeadlineReached{}), asks);
    desk.after(1min, event::SkipAsked{});
    EXPECT_EQ(desk.meetDeadline(), announces);
}

TEST(BreakSchedulerNotice, goesAheadOfABreakThatWasPutOffInTime) {
    Desk desk(withNotice);
    desk.after(50min, event::SnoozeAsked{10min});
    EXPECT_EQ(desk.untilDeadline(), 15min - 30s);
    EXPECT_EQ(desk.meetDeadline(), announces);
}

TEST(BreakSchedulerNotice, isNotGivenByTheEventThatPutsTheBreakOff) {
    Desk desk(withNotice);
    EXPECT_EQ(desk.after(55min - 20s, event::SnoozeAsked{10min}), nothing);
    EXPECT_EQ(desk.meetDeadline(), announces);
}

TEST(BreakSchedulerNotice, isNotGivenInsideAGateNorOnceItOpens) {
    Desk desk(withNotice);
    desk.closeGate(Gate::FullScreen, 54min);
    EXPECT_EQ(desk.meetDeadline(), nothing);
    EXPECT_EQ(desk.openGate(Gate::FullScreen, 10s), nothing);
    EXPECT_EQ(desk.meetDeadline(), asks);
}

TEST(BreakSchedulerNotice, isLeftOutWhenItsMomentIsMissed) {
    Desk desk(withNotice);
    EXPECT_EQ(desk.meetDeadline(31s), asks);
}

TEST(BreakSchedulerNotice, isNotGivenToSomebodyWhoIsAway) {
    Desk desk(withNotice);
    desk.after(54min, event::WentAway{desk.now() + 54min});
    EXPECT_EQ(desk.untilDeadline(), std::nullopt);
    EXPECT_EQ(desk.after(1min, event::CameBack{}), nothing);
    EXPECT_EQ(desk.meetDeadline(), announces);
}

TEST(BreakSchedulerWatching, beginsShortlyBeforeTheNotice) {
    Desk desk(BreakPolicy{});
    EXPECT_EQ(desk.scheduler().gatesMatterFrom(), desk.now() + 55min - 30s - 15s);
    EXPECT_EQ(desk.untilDeadline(), 55min - 30s - 15s);
    EXPECT_EQ(desk.meetDeadline(), nothing);
    EXPECT_EQ(desk.scheduler().gatesMatterFrom(), desk.now());
    EXPECT_EQ(desk.meetDeadline(), announces);
    EXPECT_LT(desk.scheduler().gatesMatterFrom(), desk.now());
    EXPECT_EQ(desk.meetDeadline(), asks);
}

TEST(BreakSchedulerWatching, goesOnUntilTheBreakIsSettled) {
    Desk desk;
    const Instant due = desk.now() + 55min;
    desk.closeGate(Gate::Camera);
    desk.after(55min, event::DeadlineReached{});
    EXPECT_EQ(desk.scheduler().gatesMatterFrom(), due);
    desk.openGate(Gate::Camera, 1min);
    EXPECT_LE(desk.scheduler().gatesMatterFrom(), desk.now());
    desk.after(1min, event::SkipAsked{});
    EXPECT_EQ(desk.scheduler().gatesMatterFrom(), desk.now() + 55min);
}

TEST(BreakSchedulerWatching, isNotNeededOnABreakNorOnAPauseNorAwayWithNothingPending) {
    for (const BreakEvent& lead : {BreakEvent(event::BreakStarted{}), BreakEvent(event::PauseAsked{}),
                                   BreakEvent(event::WentAway{})}) {
        Desk desk;
        desk.after(1min, lead);
        EXPECT_EQ(desk.scheduler().gatesMatterFrom(), std::nullopt);
    }
}

TEST(BreakSchedulerWatching, goesOnForSomebodyWhoMayBeAskedOnComingBack) {
    Desk due = deskWithReminder();
    due.after(1min, event::WentAway{due.now() + 1min});
    EXPECT_EQ(due.scheduler().gatesMatterFrom(), due.now());

    Desk snoozed = deskWithReminder();
    snoozed.after(0s, event::SnoozeAsked{10min});
    EXPECT_EQ(snoozed.scheduler().gatesMatterFrom(), snoozed.now() + 10min);
    snoozed.after(1min, event::WentAway{snoozed.now() + 1min});
    EXPECT_EQ(snoozed.scheduler().gatesMatterFrom(), snoozed.now());
}

TEST(BreakSchedulerSnoozes, areThreeForOneBreak) {
    Desk desk = deskWithReminder();
    for (int snooze = 1; snooze <= 3; ++snooze) {
        EXPECT_TRUE(desk.scheduler().canSnooze());
        EXPECT_EQ(desk.after(1min, event::SnoozeAsked{10min}), answers(Answer::Snoozed));
        EXPECT_EQ(desk.meetDeadline(), asks);
    }
    const BreakState due = desk.scheduler().state();
    EXPECT_FALSE(desk.scheduler().canSnooze());
    EXPECT_EQ(desk.after(1min, event::SnoozeAsked{10min}), nothing);
    EXPECT_EQ(desk.scheduler().state(), due);
}

TEST(BreakSchedulerSnoozes, countAlsoBeforeTheBreakIsDueAndWhileItIsHeld) {
    Desk desk({.notice = std::nullopt, .gateLead = 0s, .snoozeLimit = 2});
    desk.after(10min, event::SnoozeAsked{10min});
    desk.closeGate(Gate::Camera);
    desk.meetDeadline();
    EXPECT_TRUE(desk.scheduler().canSnooze());
    desk.after(1min, event::SnoozeAsked{10min});
    EXPECT_FALSE(desk.scheduler().canSnooze());
    desk.after(1min, event::SnoozeAsked{10min});
    EXPECT_EQ(desk.scheduler().state(), BreakState(Snoozed{desk.now() + 9min}));
}

TEST(BreakSchedulerSnoozes, areThreeAgainForTheNextBreak) {
    const BreakPolicy once{.notice = std::nullopt, .gateLead = 0s, .snoozeLimit = 1};
    for (const BreakEvent& settles : {BreakEvent(event::SkipAsked{}), BreakEvent(event::BreakStarted{})}) {
        Desk desk = deskWithReminder(once);
        desk.after(1min, event::SnoozeAsked{10min});
        desk.meetDeadline();
        EXPECT_FALSE(desk.scheduler().canSnooze());
        desk.after(1min, settles);
        desk.after(1min, event::BreakEnded{});
        EXPECT_TRUE(desk.scheduler().canSnooze());
    }
}

TEST(BreakSchedulerSnoozes, areUnlimitedIfThePersonLikes) {
    Desk desk = deskWithReminder({.notice = std::nullopt, .gateLead = 0s, .snoozeLimit = 0});
    for (int snooze = 0; snooze < 50; ++snooze) {
        EXPECT_EQ(desk.after(1min, event::SnoozeAsked{10min}), answers(Answer::Snoozed));
        EXPECT_EQ(desk.meetDeadline(), asks);
    }
}

TEST(BreakSchedulerSnoozes, areNotToBeHadOnABreakOrAPause) {
    Desk paused;
    paused.after(1min, event::PauseAsked{});
    EXPECT_FALSE(paused.scheduler().canSnooze());
    Desk onBreak;
    onBreak.after(1min, event::BreakStarted{});
    EXPECT_FALSE(onBreak.scheduler().canSnooze());
}

TEST(BreakSchedulerFirmness, beginsABreakAtAPauseInTheInput) {
    Desk desk = deskWithReminder(firmPolicy);
    EXPECT_EQ(desk.after(20s, event::InputPaused{}), begins);
    EXPECT_TRUE(desk.is<Due>());
    EXPECT_EQ(desk.after(0s, event::BreakStarted{}), answers(Answer::Started));
}

TEST(BreakSchedulerFirmness, isOffUnlessChosen) {
    Desk desk = deskWithReminder();
    EXPECT_EQ(desk.after(20s, event::InputPaused{}), nothing);
}

TEST(BreakSchedulerFirmness, beginsNothingBeforeABreakIsDue) {
    Desk desk(firmPolicy);
    EXPECT_EQ(desk.after(54min, event::InputPaused{}), nothing);
    EXPECT_EQ(desk.after(1min, event::InputPaused{}), asks);
}

TEST(BreakSchedulerFirmness, beginsNothingInsideAGate) {
    Desk desk = deskWithReminder(firmPolicy);
    desk.closeGate(Gate::Typing, 10s);
    EXPECT_EQ(desk.after(10s, event::InputPaused{}), nothing);
    desk.closeGate(Gate::Microphone, 10s);
    EXPECT_EQ(desk.after(10s, event::InputPaused{}), nothing);
}

TEST(BreakSchedulerFirmness, leavesSomebodyAloneWhoSnoozedOrSkipped) {
    Desk snoozed = deskWithReminder(firmPolicy);
    snoozed.after(10s, event::SnoozeAsked{10min});
    EXPECT_EQ(snoozed.after(10s, event::InputPaused{}), nothing);
    snoozed.meetDeadline();
    EXPECT_EQ(snoozed.after(10s, event::InputPaused{}), nothing);

    Desk skipped = deskWithReminder(firmPolicy);
    skipped.after(10s, event::SkipAsked{});
    EXPECT_EQ(skipped.after(10s, event::InputPaused{}), nothing);
}

TEST(BreakSchedulerAsking, refusesNumbersOutOfTheirBounds) {
    const BreakPolicy wrong[] = {{.notice = 0s},    {.notice = 301s},    {.gateLead = -1s},
                                 {.gateLead = 61s}, {.snoozeLimit = -1}, {.snoozeLimit = 101}};
    for (const BreakPolicy& policy : wrong)
        EXPECT_THROW(BreakScheduler(policy, Instant{}), std::invalid_argument);
}

} // namespace unhunch::test

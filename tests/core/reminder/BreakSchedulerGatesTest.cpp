#include "core/reminder/BreakScheduler.h"
#include "tests/core/reminder/Desk.h"

#include <gtest/gtest.h>

#include <array>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;

constexpr std::array everyGateButTyping{Gate::OutsideHours, Gate::DoNotDisturb, Gate::Microphone,
                                        Gate::Camera, Gate::FullScreen};

/// A desk at which a call holds back the break that has just come due.
Desk deskInCall() {
    Desk desk;
    desk.closeGate(Gate::Microphone, 50min);
    desk.after(5min, event::DeadlineReached{});
    return desk;
}

} // namespace

TEST(BreakSchedulerGates, holdABreakThatComesDueInsideThem) {
    for (const Gate gate : everyGateButTyping) {
        Desk desk;
        EXPECT_EQ(desk.closeGate(gate, 50min), nothing);
        EXPECT_EQ(desk.after(5min, event::DeadlineReached{}), nothing);
        EXPECT_EQ(desk.scheduler().state(), BreakState(Held{desk.now()}));
        EXPECT_EQ(desk.scheduler().closedGates(), GateSet{gate});
        EXPECT_EQ(desk.untilDeadline(), std::nullopt);
        EXPECT_EQ(desk.untilBreak(), std::nullopt);
    }
}

TEST(BreakSchedulerGates, askOnceWhenTheLastOneOpens) {
    Desk desk = deskInCall();
    EXPECT_EQ(desk.closeGate(Gate::FullScreen, 10min), nothing);
    EXPECT_EQ(desk.openGate(Gate::Microphone, 3h), nothing);
    EXPECT_EQ(desk.openGate(Gate::FullScreen, 1min), asks);
    EXPECT_EQ(desk.scheduler().state(), BreakState(Due{desk.now(), desk.now(), 1, desk.now() + 5min}));
    EXPECT_EQ(desk.openGate(Gate::FullScreen, 1min), nothing);
}

TEST(BreakSchedulerGates, toldTwiceDoNoHarm) {
    Desk desk = deskInCall();
    const BreakState held = desk.scheduler().state();
    EXPECT_EQ(desk.closeGate(Gate::Microphone, 1min), nothing);
    EXPECT_EQ(desk.scheduler().state(), held);
    EXPECT_EQ(desk.openGate(Gate::Microphone), asks);
}

TEST(BreakSchedulerGates, thatCloseAndOpenBeforeABreakChangeNothing) {
    Desk desk;
    desk.closeGate(Gate::Microphone, 10min);
    EXPECT_EQ(desk.untilBreak(), std::nullopt);
    EXPECT_EQ(desk.openGate(Gate::Microphone, 10min), nothing);
    EXPECT_EQ(desk.untilBreak(), 35min);
}

TEST(BreakSchedulerGates, withdrawTheReminderOnShowAndBringItBackAsItWas) {
    Desk desk = deskWithReminder();
    EXPECT_EQ(desk.closeGate(Gate::Camera, 2min), withdraws);
    EXPECT_TRUE(desk.is<Held>());
    EXPECT_EQ(desk.openGate(Gate::Camera, 30min), asks);
    EXPECT_EQ(desk.scheduler().state(), BreakState(Due{desk.now(), desk.now(), 1, desk.now() + 5min}));
}

TEST(BreakSchedulerGates, leaveTheFirstReminderUnansweredWhenTheyWithdrawTheSecond) {
    Desk desk = deskWithReminder();
    const Instant first = desk.now();
    desk.meetDeadline();
    EXPECT_EQ(desk.closeGate(Gate::Camera, 2min), withdraws);
    EXPECT_EQ(desk.openGate(Gate::Camera, 30min), asks);
    EXPECT_EQ(desk.scheduler().state(), BreakState(Due{first, desk.now(), 2, desk.now() + 5min}));
    EXPECT_EQ(desk.meetDeadline(), answers(Answer::Ignored));
}

TEST(BreakSchedulerGates, thatFlutterShowTheReminderOnceAMinute) {
    Desk desk = deskWithReminder();
    EXPECT_EQ(desk.closeGate(Gate::Microphone, 10s), withdraws);
    EXPECT_EQ(desk.openGate(Gate::Microphone, 10s), nothing);
    EXPECT_EQ(desk.untilBreak(), 40s);
    EXPECT_EQ(desk.closeGate(Gate::Microphone, 10s), nothing);
    EXPECT_EQ(desk.openGate(Gate::Microphone, 10s), nothing);
    EXPECT_EQ(desk.meetDeadline(), asks);
    EXPECT_EQ(desk.closeGate(Gate::Microphone, 10s), withdraws);
}

TEST(BreakSchedulerGates, leaveAReminderToARestThatWasTakenInsideThem) {
    Desk desk = deskInCall();
    EXPECT_EQ(desk.leaveFor(3min), nothing);
    EXPECT_TRUE(desk.is<Working>());
    EXPECT_EQ(desk.openGate(Gate::Microphone), nothing);
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakSchedulerGates, keepABreakHeldThroughAShortAbsence) {
    Desk desk = deskInCall();
    const BreakState held = desk.scheduler().state();
    EXPECT_EQ(desk.leaveFor(2min), nothing);
    EXPECT_EQ(desk.scheduler().state(), held);
}

TEST(BreakSchedulerGates, thatOpenWhileAwayAskOnComingBack) {
    Desk desk = deskInCall();
    desk.after(1min, event::WentAway{desk.now() + 1min});
    EXPECT_EQ(desk.openGate(Gate::Microphone, 1min), nothing);
    EXPECT_EQ(desk.after(1min, event::CameBack{}), asks);
}

TEST(BreakSchedulerGates, thatCloseWhileAwayWithdrawTheReminderAndHoldItOnComingBack) {
    Desk desk = deskWithReminder();
    desk.after(1min, event::WentAway{desk.now() + 1min});
    EXPECT_EQ(desk.closeGate(Gate::DoNotDisturb, 1min), withdraws);
    EXPECT_EQ(desk.after(1min, event::CameBack{}), nothing);
    EXPECT_TRUE(desk.is<Held>());
    EXPECT_EQ(desk.openGate(Gate::DoNotDisturb), asks);
}

TEST(BreakSchedulerGates, leaveWhatThePersonAsksForAlone) {
    Desk starts = deskInCall();
    EXPECT_EQ(starts.after(1min, event::BreakStarted{}), nothing);
    EXPECT_TRUE(starts.is<OnBreak>());
    EXPECT_EQ(starts.openGate(Gate::Microphone), nothing);

    Desk skips = deskInCall();
    EXPECT_EQ(skips.after(1min, event::SkipAsked{}), nothing);
    EXPECT_EQ(skips.openGate(Gate::Microphone), nothing);
    EXPECT_EQ(skips.untilBreak(), 55min);

    Desk pauses = deskInCall();
    EXPECT_EQ(pauses.after(1min, event::PauseAsked{}), nothing);
    EXPECT_EQ(pauses.openGate(Gate::Microphone), nothing);
    EXPECT_TRUE(pauses.is<Paused>());

    Desk snoozes = deskInCall();
    EXPECT_EQ(snoozes.after(1min, event::SnoozeAsked{10min}), nothing);
    EXPECT_EQ(snoozes.openGate(Gate::Microphone), nothing);
    EXPECT_EQ(snoozes.untilBreak(), 10min);
}

TEST(BreakSchedulerGates, stayClosedThroughABreak) {
    Desk desk = deskInCall();
    desk.after(1min, event::BreakStarted{});
    desk.after(3min, event::BreakEnded{});
    EXPECT_EQ(desk.meetDeadline(), nothing);
    EXPECT_TRUE(desk.is<Held>());
}

TEST(BreakSchedulerTyping, holdsABreakUntilItPauses) {
    Desk desk;
    desk.closeGate(Gate::Typing, 55min - 1s);
    EXPECT_EQ(desk.untilBreak(), 1s + 2min);
    EXPECT_EQ(desk.after(1s, event::DeadlineReached{}), nothing);
    EXPECT_EQ(desk.untilBreak(), 2min);
    EXPECT_EQ(desk.openGate(Gate::Typing, 40s), asks);
}

TEST(BreakSchedulerTyping, holdsABreakForTwoMinutesAtMost) {
    Desk desk;
    desk.closeGate(Gate::Typing);
    desk.after(55min, event::DeadlineReached{});
    EXPECT_EQ(desk.untilDeadline(), 2min);
    EXPECT_EQ(desk.meetDeadline(), asks);
}

TEST(BreakSchedulerTyping, isWaitedForAgainAfterACall) {
    Desk desk = deskInCall();
    desk.closeGate(Gate::Typing, 30s);
    EXPECT_EQ(desk.openGate(Gate::Microphone, 1h), nothing);
    EXPECT_EQ(desk.untilDeadline(), 2min);
}

TEST(BreakSchedulerTyping, leavesTheReminderOnShow) {
    Desk desk = deskWithReminder();
    EXPECT_EQ(desk.closeGate(Gate::Typing, 1min), nothing);
    EXPECT_TRUE(desk.is<Due>());
}

TEST(BreakSchedulerTyping, holdsBackTheSecondReminder) {
    Desk desk = deskWithReminder();
    const Instant first = desk.now();
    desk.closeGate(Gate::Typing, 4min);
    EXPECT_EQ(desk.untilBreak(), 1min + 2min);
    EXPECT_EQ(desk.meetDeadline(), withdraws);
    EXPECT_EQ(desk.openGate(Gate::Typing, 30s), asks);
    EXPECT_EQ(desk.scheduler().state(), BreakState(Due{first, desk.now(), 2, desk.now() + 5min}));
}

TEST(BreakSchedulerTyping, hasItsWholeAllowanceAgainForTheNextBreak) {
    Desk desk;
    desk.closeGate(Gate::Typing);
    desk.meetDeadline();
    desk.meetDeadline();
    desk.after(1min, event::SkipAsked{});
    EXPECT_EQ(desk.untilBreak(), 55min + 2min);
}

TEST(BreakSchedulerTyping, thatIsMetLateByMoreThanABreaksLengthWasSleep) {
    Desk desk;
    desk.closeGate(Gate::Typing);
    desk.meetDeadline();
    EXPECT_EQ(desk.meetDeadline(8h), nothing);
    EXPECT_EQ(desk.untilBreak(), 55min + 2min);
}

} // namespace unhunch::test

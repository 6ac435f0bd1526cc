#include "core/reminder/BreakScheduler.h"
#include "tests/core/reminder/Desk.h"

#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;

/// Every kind of event, each as it would come at `now`.
std::vector<BreakEvent> everyEventAt(Instant now) {
    return {event::DeadlineReached{},
            event::BreakStarted{},
            event::BreakEnded{},
            event::SnoozeAsked{10min},
            event::SkipAsked{},
            event::PauseAsked{},
            event::ResumeAsked{},
            event::WentAway{now - 1min},
            event::CameBack{},
            event::InputPaused{},
            event::GateClosed{Gate::Camera},
            event::GateOpened{Gate::Camera},
            event::PolicyChanged{{.workInterval = 30min}}};
}

} // namespace

TEST(BreakSchedulerAbsence, asksNothingOfSomebodyWhoIsAway) {
    Desk desk;
    EXPECT_EQ(desk.after(54min, event::WentAway{desk.now() + 54min}), nothing);
    EXPECT_EQ(desk.untilDeadline(), std::nullopt);
    EXPECT_EQ(desk.untilBreak(), std::nullopt);
    EXPECT_EQ(desk.after(2min, event::DeadlineReached{}), nothing);
    EXPECT_TRUE(desk.is<Away>());
}

TEST(BreakSchedulerAbsence, ofABreaksLengthStartsANewInterval) {
    Desk desk;
    desk.after(40min, event::CameBack{});
    EXPECT_EQ(desk.leaveFor(3min), nothing);
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakSchedulerAbsence, shorterThanABreakTakesItsShareOffTheWork) {
    Desk desk;
    desk.after(40min, event::CameBack{});
    EXPECT_EQ(desk.leaveFor(90s), nothing);
    EXPECT_EQ(desk.scheduler().state(), BreakState(Working{desk.now(), 40min - 27min - 30s}));
}

TEST(BreakSchedulerAbsence, neverCreditsMoreThanTheWorkDone) {
    Desk desk;
    desk.after(10min, event::CameBack{});
    desk.leaveFor(179s);
    EXPECT_EQ(desk.scheduler().state(), BreakState(Working{desk.now(), 0ms}));
}

TEST(BreakSchedulerAbsence, countsFromWhenItBeganAndNotFromWhenItWasTold) {
    Desk desk;
    desk.after(40min, event::WentAway{desk.now() + 38min});
    EXPECT_EQ(desk.scheduler().state(),
              BreakState(Away{desk.now() - 2min, Working{desk.now() - 2min, 38min}}));
    desk.after(1min, event::CameBack{});
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakSchedulerAbsence, neverBeginsBeforeThePersonWasLastHeardOf) {
    Desk desk = deskWithReminder();
    desk.after(1min, event::SnoozeAsked{10min});
    desk.after(1min, event::WentAway{desk.now() - 30min});
    EXPECT_EQ(desk.after(1min, event::CameBack{}), nothing);
    EXPECT_EQ(desk.untilBreak(), 8min);
}

TEST(BreakSchedulerAbsence, neverBeginsAfterItIsTold) {
    Desk desk;
    desk.after(40min, event::WentAway{desk.now() + 2h});
    EXPECT_EQ(desk.scheduler().state(), BreakState(Away{desk.now(), Working{desk.now(), 40min}}));
}

TEST(BreakSchedulerAbsence, toldTwiceCountsFromTheFirst) {
    Desk desk;
    desk.after(40min, event::WentAway{desk.now() + 40min});
    desk.after(2min, event::WentAway{desk.now() + 2min});
    desk.after(1min, event::CameBack{});
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakSchedulerAbsence, answersTheReminderOnShow) {
    Desk desk = deskWithReminder();
    desk.after(1min, event::CameBack{});
    EXPECT_EQ(desk.leaveFor(3min), answers(Answer::Away));
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakSchedulerAbsence, leavesTheReminderOnShowWhenShortAndProlongsTheTimeToAnswer) {
    Desk desk = deskWithReminder();
    const Instant asked = desk.now();
    desk.after(1min, event::CameBack{});
    EXPECT_EQ(desk.leaveFor(2min), nothing);
    EXPECT_EQ(desk.scheduler().state(), BreakState(Due{asked, asked, 1, asked + 7min}));
}

TEST(BreakSchedulerAbsence, prolongsTheTimeToAnswerOnlyByWhatFellIntoIt) {
    Desk desk;
    desk.after(55min, event::DeadlineReached{});
    const Instant asked = desk.now();
    desk.after(1min, event::WentAway{asked - 30s});
    desk.after(30s, event::CameBack{});
    EXPECT_EQ(desk.scheduler().state(), BreakState(Due{asked, asked, 1, asked + 5min + 90s}));
}

TEST(BreakSchedulerAbsence, leavesTheEndOfASnoozeWhenShort) {
    Desk desk = deskWithReminder();
    desk.after(0s, event::SnoozeAsked{10min});
    EXPECT_EQ(desk.leaveFor(2min), nothing);
    EXPECT_EQ(desk.untilBreak(), 8min);
}

TEST(BreakSchedulerAbsence, inWhichAShortSnoozeEndedAsksOnComingBack) {
    Desk desk = deskWithReminder();
    desk.after(0s, event::SnoozeAsked{5min});
    desk.after(4min, event::CameBack{});
    EXPECT_EQ(desk.leaveFor(2min), asks);
}

TEST(BreakSchedulerAbsence, ofABreaksLengthEndsASnooze) {
    Desk desk = deskWithReminder();
    desk.after(0s, event::SnoozeAsked{5min});
    desk.after(4min, event::CameBack{});
    EXPECT_EQ(desk.leaveFor(3min), nothing);
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakSchedulerAbsence, endsWithWhateverThePersonAsksFor) {
    const auto awayWithReminder = [] {
        Desk desk = deskWithReminder();
        desk.after(1min, event::WentAway{desk.now() + 1min});
        return desk;
    };
    Desk starts = awayWithReminder();
    EXPECT_EQ(starts.after(1min, event::BreakStarted{}), answers(Answer::Started));
    Desk snoozes = awayWithReminder();
    EXPECT_EQ(snoozes.after(1min, event::SnoozeAsked{10min}), answers(Answer::Snoozed));
    EXPECT_EQ(snoozes.untilBreak(), 10min);
    Desk skips = awayWithReminder();
    EXPECT_EQ(skips.after(1min, event::SkipAsked{}), answers(Answer::Skipped));
    EXPECT_EQ(skips.untilBreak(), 55min);
    Desk pauses = awayWithReminder();
    EXPECT_EQ(pauses.after(1min, event::PauseAsked{}), answers(Answer::Skipped));
    Desk late = awayWithReminder();
    EXPECT_EQ(late.after(3min, event::BreakStarted{}), answers(Answer::Away));
    EXPECT_TRUE(late.is<OnBreak>());
}

TEST(BreakSchedulerAbsence, whenASnoozeEndedInItIsFollowedByAnotherSnoozeWithoutAsking) {
    Desk desk = deskWithReminder();
    desk.after(0s, event::SnoozeAsked{5min});
    desk.after(4min, event::WentAway{desk.now() + 4min});
    EXPECT_EQ(desk.after(2min, event::SnoozeAsked{10min}), nothing);
    EXPECT_EQ(desk.untilBreak(), 10min);
}

TEST(BreakSchedulerAbsence, changesNothingOnABreakOrAPause) {
    for (const BreakEvent& lead : {BreakEvent(event::BreakStarted{}), BreakEvent(event::PauseAsked{})}) {
        Desk desk;
        desk.after(1min, lead);
        const BreakState before = desk.scheduler().state();
        EXPECT_EQ(desk.leaveFor(20min), nothing);
        EXPECT_EQ(desk.scheduler().state(), before);
    }
}

TEST(BreakSchedulerAbsence, whichOutlastsABreakIsAnAbsenceFromItsEndOn) {
    Desk desk;
    desk.after(1min, event::BreakStarted{});
    desk.after(2min, event::WentAway{desk.now() + 1min});
    EXPECT_EQ(desk.after(1min, event::BreakEnded{}), nothing);
    EXPECT_EQ(desk.untilDeadline(), std::nullopt);
    EXPECT_EQ(desk.after(3h, event::CameBack{}), nothing);
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakSchedulerAbsence, toldTwiceDuringABreakCountsFromTheFirst) {
    Desk desk;
    desk.after(1min, event::BreakStarted{});
    const Instant left = desk.now() + 1min;
    desk.after(1min, event::WentAway{left});
    desk.after(1min, event::WentAway{left + 1min});
    desk.after(1min, event::BreakEnded{});
    EXPECT_EQ(desk.scheduler().state(), BreakState(Away{left, Working{desk.now(), 0ms}}));
}

TEST(BreakSchedulerAbsence, whichOutlastsAPauseAsksNothingOfAnEmptyRoom) {
    Desk desk;
    desk.after(1min, event::PauseAsked{desk.now() + 2h});
    desk.after(1h, event::WentAway{desk.now() + 1h});
    EXPECT_EQ(desk.untilBreak(), std::nullopt);
    EXPECT_EQ(desk.meetDeadline(), nothing);
    EXPECT_EQ(desk.untilDeadline(), std::nullopt);
    EXPECT_EQ(desk.after(12h, event::CameBack{}), nothing);
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakSchedulerAbsence, whichEndedWithinABreakIsForgotten) {
    Desk desk;
    desk.after(1min, event::BreakStarted{});
    desk.leaveFor(2min);
    desk.after(1min, event::BreakEnded{});
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakSchedulerAbsence, keepsTheWorkBeforeItWhenThePolicyChanges) {
    Desk desk;
    desk.after(50min, event::WentAway{desk.now() + 50min});
    desk.after(9s, event::PolicyChanged{{.workInterval = 20min}});
    EXPECT_EQ(desk.after(9s, event::CameBack{}), nothing);
    EXPECT_EQ(desk.untilBreak(), 1min + 2min);
}

TEST(BreakSchedulerSleep, isADeadlineMetLateByMoreThanABreaksLength) {
    Desk awake;
    EXPECT_EQ(awake.meetDeadline(3min), asks);

    Desk asleep;
    EXPECT_EQ(asleep.meetDeadline(3min + 1ms), nothing);
    EXPECT_EQ(asleep.untilBreak(), 55min);
}

TEST(BreakSchedulerSleep, answersTheReminderOnShow) {
    Desk desk = deskWithReminder();
    EXPECT_EQ(desk.meetDeadline(8h), answers(Answer::Away));
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakSchedulerSleep, isRestForSomebodyWhoHadSnoozed) {
    Desk desk = deskWithReminder();
    desk.after(0s, event::SnoozeAsked{10min});
    EXPECT_EQ(desk.meetDeadline(8h), nothing);
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakSchedulerSleep, pastTheEndOfAPauseStartsANewInterval) {
    Desk desk;
    desk.after(0s, event::PauseAsked{desk.now() + 1h});
    EXPECT_EQ(desk.meetDeadline(8h), nothing);
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakSchedulerSleep, isFoundByWhateverEventComesFirst) {
    const Desk before = deskWithReminder();
    for (const BreakEvent& event : everyEventAt(before.now() + 24h * 7)) {
        Desk desk = before;
        EXPECT_EQ(desk.after(24h * 7, event), answers(Answer::Away)) << "event " << event.index();
    }
}

TEST(BreakSchedulerSleep, foundBySnoozingPutsOffTheIntervalThatStarts) {
    Desk desk = deskWithReminder();
    EXPECT_EQ(desk.after(24h * 7, event::SnoozeAsked{10min}), answers(Answer::Away));
    EXPECT_EQ(desk.untilBreak(), 65min);
}

TEST(BreakSchedulerSleep, toldOnlyAfterwardsIsOneLongAbsence) {
    Desk desk;
    const Instant left = desk.now() + 10min;
    EXPECT_EQ(desk.after(10h, event::WentAway{left}), nothing);
    EXPECT_EQ(desk.after(1s, event::CameBack{}), nothing);
    EXPECT_EQ(desk.untilBreak(), 55min);
}

} // namespace unhunch::test

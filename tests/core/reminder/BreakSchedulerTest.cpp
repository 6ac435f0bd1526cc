#include "core/reminder/BreakScheduler.h"

#include "tests/core/reminder/Desk.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;

} // namespace

TEST(BreakScheduler, asksAfterTheWorkInterval) {
    Desk desk;
    EXPECT_EQ(desk.untilDeadline(), 55min);
    EXPECT_EQ(desk.after(55min, event::DeadlineReached{}), asks);
    EXPECT_EQ(desk.scheduler().state(), BreakState(Due{desk.now(), desk.now(), 1, desk.now() + 5min}));
}

TEST(BreakScheduler, takesNoHarmFromADeadlineThatComesEarly) {
    Desk desk;
    const BreakState before = desk.scheduler().state();
    EXPECT_EQ(desk.after(55min - 1ms, event::DeadlineReached{}), nothing);
    EXPECT_EQ(desk.scheduler().state(), before);
    EXPECT_EQ(desk.after(1ms, event::DeadlineReached{}), asks);
}

TEST(BreakScheduler, meetsADeadlineWithWhateverEventComesAfterIt) {
    Desk desk;
    EXPECT_EQ(desk.after(55min + 10s, event::CameBack{}), asks);
}

TEST(BreakScheduler, asksOnceMoreWhenNobodyAnswers) {
    Desk desk = deskWithReminder();
    const Instant first = desk.now();
    EXPECT_EQ(desk.untilBreak(), 5min);
    EXPECT_EQ(desk.meetDeadline(), asks);
    EXPECT_EQ(desk.scheduler().state(), BreakState(Due{first, desk.now(), 2, desk.now() + 5min}));
}

TEST(BreakScheduler, takesASecondUnansweredReminderAsIgnoredAndStartsAFullInterval) {
    Desk desk = deskWithReminder();
    desk.meetDeadline();
    EXPECT_EQ(desk.untilBreak(), 5min + 55min);
    EXPECT_EQ(desk.meetDeadline(), answers(Answer::Ignored));
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakScheduler, isQuietOnABreakAndStartsAnIntervalAtItsEnd) {
    Desk desk = deskWithReminder();
    EXPECT_EQ(desk.after(30s, event::BreakStarted{}), answers(Answer::Started));
    EXPECT_EQ(desk.untilDeadline(), std::nullopt);
    EXPECT_EQ(desk.untilBreak(), std::nullopt);
    EXPECT_EQ(desk.after(4min, event::BreakEnded{}), nothing);
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakScheduler, letsABreakBeStartedByHandInAnyState) {
    const BreakEvent leads[] = {event::DeadlineReached{}, event::SnoozeAsked{10min}, event::PauseAsked{},
                                event::BreakStarted{}};
    for (const BreakEvent& lead : leads) {
        Desk desk;
        desk.after(1min, lead);
        EXPECT_EQ(desk.after(1min, event::BreakStarted{}), nothing);
        EXPECT_TRUE(desk.is<OnBreak>());
    }
}

TEST(BreakScheduler, keepsTheBeginningOfABreakThatIsStartedTwice) {
    Desk desk;
    desk.after(1min, event::BreakStarted{});
    const BreakState begun = desk.scheduler().state();
    desk.after(1min, event::BreakStarted{});
    EXPECT_EQ(desk.scheduler().state(), begun);
}

TEST(BreakScheduler, knowsNoEndOfABreakThatDidNotBegin) {
    Desk desk;
    EXPECT_EQ(desk.after(20min, event::BreakEnded{}), nothing);
    EXPECT_EQ(desk.untilBreak(), 35min);

    Desk paused;
    paused.after(1min, event::BreakStarted{});
    paused.after(1min, event::PauseAsked{});
    paused.after(1min, event::BreakEnded{});
    EXPECT_TRUE(paused.is<Paused>());
}

TEST(BreakScheduler, hidesASnoozedReminderForThatLong) {
    Desk desk = deskWithReminder();
    EXPECT_EQ(desk.after(1min, event::SnoozeAsked{15min}), answers(Answer::Snoozed));
    EXPECT_EQ(desk.untilBreak(), 15min);
    EXPECT_EQ(desk.meetDeadline(), asks);
    EXPECT_EQ(desk.scheduler().state(), BreakState(Due{desk.now(), desk.now(), 1, desk.now() + 5min}));
}

TEST(BreakScheduler, putsTheBreakOffByThatMuchWhenSnoozedBeforeItIsDue) {
    Desk desk;
    EXPECT_EQ(desk.after(20min, event::SnoozeAsked{10min}), nothing);
    EXPECT_EQ(desk.untilBreak(), 45min);
    EXPECT_EQ(desk.after(5min, event::SnoozeAsked{5min}), nothing);
    EXPECT_EQ(desk.untilBreak(), 45min);
}

TEST(BreakScheduler, putsAnOverdueBreakOffFromNow) {
    Desk desk;
    EXPECT_EQ(desk.after(56min, event::SnoozeAsked{10min}), nothing);
    EXPECT_EQ(desk.untilBreak(), 10min);
}

TEST(BreakScheduler, startsANewIntervalWhenSkipped) {
    Desk due = deskWithReminder();
    EXPECT_EQ(due.after(1min, event::SkipAsked{}), answers(Answer::Skipped));
    EXPECT_EQ(due.untilBreak(), 55min);

    Desk early;
    EXPECT_EQ(early.after(20min, event::SkipAsked{}), nothing);
    EXPECT_EQ(early.untilBreak(), 55min);

    Desk snoozed = deskWithReminder();
    snoozed.after(1min, event::SnoozeAsked{10min});
    EXPECT_EQ(snoozed.after(1min, event::SkipAsked{}), nothing);
    EXPECT_EQ(snoozed.untilBreak(), 55min);
}

TEST(BreakScheduler, withdrawsTheReminderWhenPaused) {
    Desk desk = deskWithReminder();
    EXPECT_EQ(desk.after(1min, event::PauseAsked{}), answers(Answer::Skipped));
    EXPECT_EQ(desk.untilDeadline(), std::nullopt);
    EXPECT_EQ(desk.untilBreak(), std::nullopt);
}

TEST(BreakScheduler, startsANewIntervalWhenResumed) {
    Desk desk;
    desk.after(50min, event::PauseAsked{});
    EXPECT_EQ(desk.after(90min, event::ResumeAsked{}), nothing);
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakScheduler, startsANewIntervalAtTheEndOfAPause) {
    Desk desk;
    desk.after(50min, event::PauseAsked{desk.now() + 2h});
    EXPECT_EQ(desk.untilBreak(), 70min + 55min);
    EXPECT_EQ(desk.meetDeadline(), nothing);
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakScheduler, takesAPauseThatHasEndedAlreadyAsNone) {
    Desk desk;
    desk.after(50min, event::PauseAsked{desk.now() - 1h});
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakScheduler, takesTheLastOfTwoPauses) {
    Desk desk;
    desk.after(1min, event::PauseAsked{});
    desk.after(1min, event::PauseAsked{desk.now() + 30min});
    EXPECT_EQ(desk.untilDeadline(), 29min);
}

TEST(BreakScheduler, letsABreakGoOnThatAPauseIsAskedForIn) {
    Desk desk;
    desk.after(1min, event::BreakStarted{});
    EXPECT_EQ(desk.after(1min, event::PauseAsked{desk.now() + 2h}), nothing);
    ASSERT_TRUE(desk.is<OnBreak>());
    EXPECT_EQ(desk.untilDeadline(), std::nullopt);
    EXPECT_EQ(desk.after(2min, event::BreakEnded{}), nothing);
    ASSERT_TRUE(desk.is<Paused>());
    EXPECT_EQ(desk.untilDeadline(), 2h - 3min);
    EXPECT_EQ(desk.meetDeadline(), nothing);
    EXPECT_EQ(desk.untilBreak(), 55min);
}

TEST(BreakScheduler, forgetsAPauseAskedForOnABreakWhenItIsOverOrTakenBackBeforeTheBreakEnds) {
    for (const BreakEvent& pause :
         {BreakEvent(event::PauseAsked{Desk().now() + 3min}), BreakEvent(event::PauseAsked{})}) {
        Desk desk;
        desk.after(1min, event::BreakStarted{});
        desk.after(1min, pause);
        if (!std::get<event::PauseAsked>(pause).until)
            desk.after(1min, event::ResumeAsked{});
        desk.after(4min, event::BreakEnded{});
        EXPECT_TRUE(desk.is<Working>());
        EXPECT_EQ(desk.untilBreak(), 55min);
    }
}

TEST(BreakScheduler, isNotResumedUnlessPaused) {
    Desk desk;
    EXPECT_EQ(desk.after(20min, event::ResumeAsked{}), nothing);
    EXPECT_EQ(desk.untilBreak(), 35min);
}

TEST(BreakScheduler, leavesBreaksAndPausesAloneWhenSnoozedOrSkipped) {
    for (const BreakEvent& lead : {BreakEvent(event::BreakStarted{}), BreakEvent(event::PauseAsked{})}) {
        Desk desk;
        desk.after(1min, lead);
        const BreakState before = desk.scheduler().state();
        EXPECT_EQ(desk.after(1min, event::SnoozeAsked{10min}), nothing);
        EXPECT_EQ(desk.after(1min, event::SkipAsked{}), nothing);
        EXPECT_EQ(desk.scheduler().state(), before);
    }
}

TEST(BreakScheduler, keepsTheWorkDoneWhenThePolicyChanges) {
    Desk desk;
    EXPECT_EQ(desk.after(20min, event::PolicyChanged{{.workInterval = 30min}}), nothing);
    EXPECT_EQ(desk.untilBreak(), 10min);
    EXPECT_EQ(desk.after(5min, event::PolicyChanged{{.workInterval = 120min}}), nothing);
    EXPECT_EQ(desk.untilBreak(), 95min);
}

TEST(BreakScheduler, asksNoSoonerThanAMinuteAfterAShorterIntervalIsChosen) {
    Desk desk;
    EXPECT_EQ(desk.after(50min, event::PolicyChanged{{.workInterval = 20min}}), nothing);
    EXPECT_EQ(desk.untilBreak(), 1min);
}

TEST(BreakScheduler, isNotPutOffByThePolicyThatItHas) {
    Desk desk;
    desk.after(55min - 10s, event::PolicyChanged{desk.scheduler().policy()});
    EXPECT_EQ(desk.untilBreak(), 10s);
}

TEST(BreakScheduler, keepsTheTimesUnderWayWhenThePolicyChanges) {
    const BreakPolicy other{.workInterval = 30min, .snooze = 5min, .breakLength = 60s, .answerWithin = 60s};
    Desk due = deskWithReminder();
    due.after(1min, event::PolicyChanged{other});
    EXPECT_EQ(due.untilDeadline(), 4min);
    due.meetDeadline();
    EXPECT_EQ(due.untilDeadline(), 60s);

    Desk snoozed = deskWithReminder();
    snoozed.after(0s, event::SnoozeAsked{10min});
    snoozed.after(1min, event::PolicyChanged{other});
    EXPECT_EQ(snoozed.untilBreak(), 9min);
    EXPECT_EQ(snoozed.scheduler().policy(), other);
}

TEST(BreakScheduler, takesATimeThatRunsBackwardsAsTheLatestKnown) {
    Desk desk;
    desk.after(20min, event::CameBack{});
    desk.after(-15min, event::SkipAsked{});
    EXPECT_EQ(desk.scheduler().nextBreak(), desk.now() + 15min + 55min);
}

TEST(BreakScheduler, refusesNumbersOutOfTheirBounds) {
    const BreakPolicy wrong[] = {{.workInterval = 0min},  {.workInterval = 25h}, {.snooze = -1min},
                                 {.breakLength = 0s},     {.breakLength = 25h},  {.answerWithin = -1s},
                                 {.answerWithin = 86401s}};
    for (const BreakPolicy& policy : wrong) {
        EXPECT_THROW(BreakScheduler(policy, Instant{}), std::invalid_argument);
        Desk desk;
        EXPECT_THROW(desk.after(1min, event::PolicyChanged{policy}), std::invalid_argument);
    }
}

TEST(BreakScheduler, isUnchangedByAnEventThatItRefuses) {
    Desk desk = deskWithReminder();
    const BreakState before = desk.scheduler().state();
    for (const std::chrono::minutes length : {-5min, 0min, std::chrono::minutes(1441)})
        EXPECT_THROW(desk.after(24h, event::SnoozeAsked{length}), std::invalid_argument);
    EXPECT_THROW(desk.after(24h, event::PolicyChanged{{.workInterval = 0min}}), std::invalid_argument);
    EXPECT_EQ(desk.scheduler().state(), before);
    EXPECT_EQ(desk.after(-96h, event::DeadlineReached{}), nothing);
    EXPECT_EQ(desk.scheduler().state(), before);
}

} // namespace unhunch::test

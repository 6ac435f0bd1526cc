#include "tests/core/reminder/SideDesk.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;

constexpr AtDesk noRoom{false};
constexpr auto lead = SideReminders::gateLead;

const std::vector<SideReminder> lookAway{everyTwentyMinutes(MicroPrompt::LookAway)};

} // namespace

TEST(SideReminders, comeAfterTheirIntervalOfWorkForTheirLength) {
    SideDesk desk(lookAway);
    EXPECT_EQ(desk.untilDeadline(), 20min - lead);
    EXPECT_EQ(desk.next(), leaves);
    EXPECT_EQ(desk.next(), shows(0));
    EXPECT_EQ(desk.reminders().onShow(), 0U);
    EXPECT_EQ(desk.untilDeadline(), 20s);
    EXPECT_EQ(desk.next(), takesOff);
    EXPECT_EQ(desk.untilDeadline(), 20min - 20s - lead);
}

TEST(SideReminders, thatAreNoneAskForNothing) {
    SideDesk desk({});
    EXPECT_EQ(desk.untilDeadline(), std::nullopt);
    EXPECT_EQ(desk.reminders().nextWallTime(), std::nullopt);
    EXPECT_FALSE(desk.reminders().gatesMatter());
    EXPECT_EQ(desk.work(24h), leaves);
}

TEST(SideReminders, comeOneAtATimeAndKeepTheirDistance) {
    SideDesk desk({everyTwentyMinutes(MicroPrompt::LookAway), everyTwentyMinutes(MicroPrompt::Breathe)});
    EXPECT_EQ(desk.work(20min), shows(0));
    EXPECT_EQ(desk.work(10s), leaves);
    EXPECT_EQ(desk.work(10s), takesOff);
    EXPECT_EQ(desk.work(2min - 1s), leaves);
    EXPECT_EQ(desk.work(1s), shows(1));
}

TEST(SideReminders, waitForRoom) {
    SideDesk desk(lookAway);
    EXPECT_EQ(desk.after(20min, noRoom), leaves);
    EXPECT_EQ(desk.untilDeadline(), std::nullopt);
    EXPECT_TRUE(desk.reminders().gatesMatter());
    EXPECT_EQ(desk.after(3h, noRoom), leaves);
    EXPECT_EQ(desk.after(1min), shows(0));
    EXPECT_EQ(desk.next(), takesOff);
    EXPECT_EQ(desk.untilDeadline(), 20min - 20s - lead);
}

TEST(SideReminders, areTakenOffWhenTheirRoomGoes) {
    SideDesk desk(lookAway);
    desk.work(20min);
    EXPECT_EQ(desk.after(5s, noRoom), takesOff);
    EXPECT_EQ(desk.reminders().onShow(), std::nullopt);
    EXPECT_EQ(desk.after(1h, AtDesk{true}), leaves);
}

TEST(SideReminders, areTakenOffWhenThePersonLeaves) {
    SideDesk desk(lookAway);
    desk.work(20min);
    EXPECT_EQ(desk.after(5s, Resting{desk.now()}), takesOff);
}

TEST(SideReminders, arePutAwayByThePerson) {
    SideDesk desk({everyTwentyMinutes(MicroPrompt::LookAway), everyTwentyMinutes(MicroPrompt::Breathe)});
    desk.dismiss();
    desk.work(20min);
    desk.dismiss();
    EXPECT_EQ(desk.reminders().onShow(), std::nullopt);
    EXPECT_EQ(desk.work(2min - 1s), leaves);
    EXPECT_EQ(desk.work(1s), shows(1));
}

TEST(SideReminders, beginTheirIntervalAnewAfterARestOfTheirLength) {
    SideDesk desk(lookAway);
    desk.work(15min);
    EXPECT_EQ(desk.restFor(20s), leaves);
    EXPECT_EQ(desk.untilDeadline(), 20min - lead);
}

TEST(SideReminders, countNoWorkInAShorterRest) {
    SideDesk desk(lookAway);
    desk.work(15min);
    EXPECT_EQ(desk.restFor(19s), leaves);
    EXPECT_EQ(desk.untilDeadline(), 5min - lead);
}

TEST(SideReminders, countWorkUpToWhenTheRestBeganAndNotToWhenItWasTold) {
    SideDesk desk(lookAway);
    desk.after(15min, Resting{desk.now() + 14min});
    EXPECT_EQ(desk.after(10s, Resting{desk.now()}), leaves);
    EXPECT_EQ(desk.work(5s), leaves);
    EXPECT_EQ(desk.untilDeadline(), 20min - lead);
}

TEST(SideReminders, areNotShownToSomebodyWhoRests) {
    SideDesk desk({everyTwentyMinutes(MicroPrompt::LookAway), atNoon()});
    desk.after(19min, Resting{desk.now() + 19min});
    EXPECT_EQ(desk.untilDeadline(), std::nullopt);
    EXPECT_EQ(desk.reminders().nextWallTime(), std::nullopt);
    EXPECT_FALSE(desk.reminders().gatesMatter());
    EXPECT_EQ(desk.after(3h, Resting{desk.now()}), leaves);
}

TEST(SideReminders, areDroppedByAMachineThatSlept) {
    SideDesk desk(lookAway);
    EXPECT_EQ(desk.after(8h), leaves);
    EXPECT_EQ(desk.untilDeadline(), 20min - lead);
}

TEST(SideReminders, takeATimeThatRunsBackwardsAsTheLatestKnown) {
    SideDesk desk(lookAway);
    desk.after(10min);
    const auto deadline = desk.reminders().nextDeadline();
    EXPECT_EQ(desk.after(-5min), leaves);
    EXPECT_EQ(desk.reminders().nextDeadline(), deadline);
}

TEST(SideRemindersWatching, beginsShortlyBeforeTheyCome) {
    SideDesk desk({everyTwentyMinutes(MicroPrompt::LookAway), atNoon()});
    EXPECT_FALSE(desk.reminders().gatesMatter());
    desk.work(20min - lead);
    EXPECT_TRUE(desk.reminders().gatesMatter());
    desk.next();
    EXPECT_TRUE(desk.reminders().gatesMatter());
    desk.next();
    EXPECT_FALSE(desk.reminders().gatesMatter());
}

TEST(SideRemindersWatching, beginsShortlyBeforeAFixedTime) {
    SideDesk desk({atNoon()});
    EXPECT_EQ(desk.reminders().nextWallTime(), wallTime(2026y / 11 / 23, 12h - lead));
    EXPECT_EQ(desk.next(), leaves);
    EXPECT_TRUE(desk.reminders().gatesMatter());
    EXPECT_EQ(desk.reminders().nextWallTime(), wallTime(2026y / 11 / 23, 12h));
}

TEST(SideRemindersAtTimes, comeOnceADay) {
    SideDesk desk({atNoon()});
    EXPECT_EQ(desk.work(3h), shows(0));
    EXPECT_EQ(desk.work(30s), takesOff);
    EXPECT_EQ(desk.reminders().nextWallTime(), wallTime(2026y / 11 / 24, 12h - lead));
    EXPECT_EQ(desk.work(24h - 30s), shows(0));
}

TEST(SideRemindersAtTimes, leaveOutTheWeekdaysThatAreNotChosen) {
    SideReminder reminder = atNoon();
    std::get<AtTimes>(reminder.when).weekdays = {false, false, true, false, false, false, false};
    SideDesk desk({reminder});
    EXPECT_EQ(desk.reminders().nextWallTime(), wallTime(2026y / 11 / 25, 12h - lead));
    EXPECT_EQ(desk.work(3h), leaves);
    EXPECT_EQ(desk.work(48h), shows(0));
}

TEST(SideRemindersAtTimes, areOverWhenTheProgramBeginsAfterThem) {
    SideReminder reminder = atNoon();
    std::get<AtTimes>(reminder.when).times = {8h + 59min, 9h};
    SideDesk desk({reminder});
    EXPECT_EQ(desk.work(1min), leaves);
    EXPECT_EQ(desk.reminders().nextWallTime(), wallTime(2026y / 11 / 24, 8h + 59min - lead));
}

TEST(SideRemindersAtTimes, comeTogetherNeverTogether) {
    SideDesk desk({atNoon(), atNoon()});
    EXPECT_EQ(desk.work(3h), shows(0));
    EXPECT_EQ(desk.work(30s), takesOff);
    EXPECT_EQ(desk.work(2min), shows(1));
}

TEST(SideRemindersAtTimes, waitForTheEndOfAMeetingOnce) {
    SideReminder reminder = atNoon();
    std::get<AtTimes>(reminder.when).times = {12h, 12h + 30min};
    SideDesk desk({reminder});
    EXPECT_EQ(desk.after(3h, noRoom), leaves);
    EXPECT_EQ(desk.after(30min, noRoom), leaves);
    EXPECT_EQ(desk.after(30min), shows(0));
    EXPECT_EQ(desk.next(), takesOff);
    EXPECT_EQ(desk.after(2min), leaves);
}

TEST(SideRemindersAtTimes, waitForSomebodyWhoComesBackInAQuarterOfAnHour) {
    SideDesk desk({atNoon()});
    desk.after(2h + 55min);
    EXPECT_EQ(desk.restFor(20min), leaves);
    EXPECT_EQ(desk.next(), shows(0));
}

TEST(SideRemindersAtTimes, areDroppedForSomebodyWhoStaysAwayLonger) {
    SideDesk desk({atNoon()});
    desk.work(2h + 55min);
    EXPECT_EQ(desk.restFor(20min + 1s), leaves);
    EXPECT_EQ(desk.untilDeadline(), std::nullopt);
}

TEST(SideRemindersAtTimes, areDroppedByAMachineThatSlept) {
    SideDesk desk({atNoon()});
    EXPECT_EQ(desk.after(3h + 16min), leaves);
    EXPECT_EQ(desk.untilDeadline(), std::nullopt);
}

TEST(SideRemindersAtTimes, areMetAMinuteLateAcrossMidnight) {
    SideReminder reminder = atNoon();
    std::get<AtTimes>(reminder.when).times = {23h + 59min};
    SideDesk desk({reminder});
    desk.work(15h - 1min - lead);
    EXPECT_EQ(desk.after(1min + lead), shows(0));
}

TEST(SideRemindersAtTimes, comeOnceWhereTheClockIsSetBack) {
    SideDesk desk({atNoon()});
    desk.work(3h);
    desk.work(30s);
    EXPECT_EQ(desk.turnClock(-1h), leaves);
    EXPECT_EQ(desk.reminders().nextWallTime(), wallTime(2026y / 11 / 24, 12h - lead));
    EXPECT_EQ(desk.work(1h), leaves);
    EXPECT_EQ(desk.turnClock(-24h), leaves);
    EXPECT_EQ(desk.work(24h), leaves);
    EXPECT_EQ(desk.work(24h - 30s), shows(0));
}

TEST(SideRemindersAtTimes, comeRightAfterAnHourThatTheClockLeavesOut) {
    SideDesk desk({atNoon()});
    desk.work(2h + 30min);
    EXPECT_EQ(desk.turnClock(1h), leaves);
    EXPECT_EQ(desk.untilDeadline(), lead);
    EXPECT_EQ(desk.next(), shows(0));
    desk.work(30s);
    EXPECT_EQ(desk.work(22h), leaves);
    EXPECT_EQ(desk.work(90min - 30s - lead), shows(0));
}

TEST(SideRemindersAtTimes, areDroppedWhereTheClockJumpsFurther) {
    SideReminder reminder = atNoon();
    std::get<AtTimes>(reminder.when).times = {10h, 11h, 12h, 13h, 14h};
    SideDesk desk({reminder});
    EXPECT_EQ(desk.turnClock(9h), leaves);
    EXPECT_EQ(desk.untilDeadline(), std::nullopt);
}

TEST(SideRemindersAtTimes, comeOnTheDayThatAClockSetWrongIsPutRight) {
    SideDesk desk({atNoon()});
    desk.turnClock(24h * 365);
    EXPECT_EQ(desk.work(3h), shows(0));
    desk.work(30s);
    EXPECT_EQ(desk.turnClock(-24h * 365), leaves);
    EXPECT_EQ(desk.work(24h - 30s), shows(0));
}

TEST(SideReminderBounds, areChecked) {
    const SideReminder wrong[] = {{.what = "", .length = 4s, .when = AfterWork{20min}},
                                  {.what = "", .length = 301s, .when = AfterWork{20min}},
                                  {.what = "", .length = 20s, .when = AfterWork{0min}},
                                  {.what = "", .length = 20s, .when = AfterWork{1441min}},
                                  {.what = "", .length = 20s, .when = AtTimes{}},
                                  {.what = "", .length = 20s, .when = AtTimes{{-1min}}},
                                  {.what = "", .length = 20s, .when = AtTimes{{12h, 24h}}}};
    for (const SideReminder& reminder : wrong)
        EXPECT_THROW(SideDesk({reminder}), std::invalid_argument);
}

} // namespace unhunch::test

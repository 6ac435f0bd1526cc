#include "app/StatusTeller.h"

#include "core/reminder/BreakScheduler.h"
#include "core/week/Plan.h"
#include "tests/support/FakeClock.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

constexpr Date wednesday{std::chrono::year{2026} / 11 / 18};

/// At work since ten o'clock on a Wednesday, a break every 55 minutes.
class StatusTellerTest : public testing::Test {
protected:
    void handle(const BreakEvent& event) { scheduler.handle(event, clock.instant()); }
    void workFrom(std::chrono::minutes from, std::chrono::minutes until) {
        hours.week.fill({HourRange{from, until}});
    }
    [[nodiscard]] std::string reason() const { return teller.reason().toStdString(); }
    [[nodiscard]] std::string next() const {
        const auto at = teller.nextBreak();
        return at ? toString(*at) : std::string();
    }

    test::FakeClock clock;
    BreakScheduler scheduler{BreakPolicy(), clock.instant()};
    WorkingHours hours;
    QString heldBy;
    std::optional<DateRange> planPause;
    StatusTeller teller{{scheduler, clock, [this] { return hours; }, [this] { return heldBy; },
                         [this] { return planPause; }}};
};

TEST_F(StatusTellerTest, atWorkABreakComesAfterTheInterval) {
    EXPECT_EQ(reason(), "a break comes after 55 min of work");
    EXPECT_EQ(next(), "2026-11-18T10:55:00+00:00");
    EXPECT_EQ(teller.state().toStdString(), "Next break at 10:55");
    EXPECT_EQ(teller.status().state, QStringLiteral("working"));
    EXPECT_EQ(teller.trayStatus().look, TrayLook::Working);
}

TEST_F(StatusTellerTest, outsideTheWorkingHoursItSaysWhenTheyBegin) {
    workFrom(14h, 18h);
    EXPECT_EQ(reason(), "outside your working hours, which begin again at 14:00");
    EXPECT_EQ(next(), "2026-11-18T14:00:00+00:00");
    workFrom(8h, 9h);
    EXPECT_EQ(reason(), "outside your working hours, which begin again tomorrow at 08:00");
    EXPECT_EQ(teller.state().toStdString(), "Next break tomorrow at 08:00");
    handle(event::SnoozeAsked{10min});
    EXPECT_EQ(reason(), "outside your working hours, which begin again tomorrow at 08:00");
    EXPECT_EQ(teller.trayStatus().reason.toStdString(), reason());
}

TEST_F(StatusTellerTest, hoursThatEndBeforeTheBreakAreNotOverYet) {
    workFrom(8h, 10h + 30min);
    EXPECT_EQ(reason(), "your working hours end before the next break; they begin again tomorrow at 08:00");
}

TEST_F(StatusTellerTest, aDayOffSaysSoAndWhenWorkBeginsAgain) {
    workFrom(9h, 17h);
    hours.week[5].clear();
    hours.week[6].clear();
    hours.daysOff = {{wednesday, addDays(wednesday, 2)}};
    EXPECT_EQ(reason(), "today is a day off; your working hours begin again on Monday, 23 November at 09:00");
}

TEST_F(StatusTellerTest, hoursThatNeverBeginAgainHaveNoNextBreak) {
    hours.week.fill({});
    EXPECT_EQ(reason(), "outside your working hours, which do not begin again");
    EXPECT_EQ(next(), "");
}

TEST_F(StatusTellerTest, aPlanThatRestsIsTheReasonBeforeTheHours) {
    workFrom(14h, 18h);
    planPause = DateRange{wednesday, addDays(wednesday, 4)};
    EXPECT_EQ(reason(), "your plan: Paused until Sunday, 22 November");
    handle(event::SnoozeAsked{10min});
    EXPECT_EQ(reason(), "your plan: Paused until Sunday, 22 November");
    planPause->last = always.last;
    EXPECT_EQ(next(), "");
}

TEST_F(StatusTellerTest, whatHasComeAlreadyIsNotSaidToWaitForTheHours) {
    workFrom(9h, 10h + 58min);
    handle(event::BreakStarted{});
    EXPECT_EQ(reason(), "a break is going on");
    EXPECT_TRUE(teller.trayStatus().onBreak);
    handle(event::PauseAsked{});
    EXPECT_EQ(reason(), "a break is going on; reminders pause after it");
    EXPECT_EQ(teller.status().state, QStringLiteral("on-break"));
    handle(event::BreakEnded{});
    EXPECT_EQ(reason(), "paused by you until you resume");
    EXPECT_EQ(teller.trayStatus().look, TrayLook::Paused);
}

TEST_F(StatusTellerTest, aBreakThatIsHeldSaysForWhat) {
    heldBy = QStringLiteral("Firefox uses the microphone");
    handle(event::GateClosed{Gate::Microphone});
    clock.advance(55min);
    handle(event::DeadlineReached{});
    EXPECT_EQ(reason(), "a break is due and waits: Firefox uses the microphone");
    EXPECT_EQ(teller.trayStatus().heldBy, heldBy);
    EXPECT_EQ(next(), "");
}

TEST_F(StatusTellerTest, aBreakPutOffBeforeAnyReminderWasPutOffAllTheSame) {
    handle(event::SnoozeAsked{10min});
    EXPECT_EQ(reason(), "you put this break off");
    EXPECT_EQ(next(), "2026-11-18T11:05:00+00:00");
}

} // namespace
} // namespace unhunch

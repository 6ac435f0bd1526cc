#include "core/reminder/DeskSituation.h"

#include "tests/core/reminder/Desk.h"

#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;

DeskSituation situationOf(const Desk& desk) { return deskSituation(desk.scheduler(), desk.now()); }

} // namespace

TEST(DeskSituation, hasRoomWhileNoBreakIsNear) {
    Desk desk(BreakPolicy{});
    EXPECT_EQ(situationOf(desk), DeskSituation(AtDesk{true}));
    desk.after(55min - 30s - 15s - 1ms, event::DeadlineReached{});
    EXPECT_EQ(situationOf(desk), DeskSituation(AtDesk{true}));
    for (int step = 0; step < 3; ++step) { // watched, announced, on show
        desk.meetDeadline();
        EXPECT_EQ(situationOf(desk), DeskSituation(AtDesk{false}));
    }
    desk.after(1min, event::SnoozeAsked{10min});
    EXPECT_EQ(situationOf(desk), DeskSituation(AtDesk{true}));
}

TEST(DeskSituation, hasNoRoomInsideAGate) {
    Desk desk;
    desk.closeGate(Gate::OutsideHours, 1min);
    EXPECT_EQ(situationOf(desk), DeskSituation(AtDesk{false}));
    desk.openGate(Gate::OutsideHours, 1min);
    EXPECT_EQ(situationOf(desk), DeskSituation(AtDesk{true}));
}

TEST(DeskSituation, hasNoRoomWhileABreakIsHeld) {
    Desk desk;
    desk.closeGate(Gate::Camera);
    desk.meetDeadline();
    EXPECT_EQ(situationOf(desk), DeskSituation(AtDesk{false}));
}

TEST(DeskSituation, isRestOnABreakOrAPauseOrAway) {
    Desk onBreak;
    onBreak.after(1min, event::BreakStarted{});
    const Instant begun = onBreak.now();
    onBreak.after(1min, event::DeadlineReached{});
    EXPECT_EQ(situationOf(onBreak), DeskSituation(Resting{begun}));

    Desk away;
    away.after(5min, event::WentAway{away.now() + 4min});
    EXPECT_EQ(situationOf(away), DeskSituation(Resting{away.now() - 1min}));

    Desk paused;
    paused.after(5min, event::PauseAsked{});
    EXPECT_EQ(situationOf(paused), DeskSituation(Resting{paused.now()}));
}

} // namespace unhunch::test

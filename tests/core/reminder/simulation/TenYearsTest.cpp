#include "tests/core/reminder/simulation/SimulatedDesk.h"

#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::days tenYears{3653};

const std::vector<BreakPolicy> policies{
    {},
    {.workInterval = 20min,
     .breakLength = 120s,
     .answerWithin = 120s,
     .notice = std::nullopt,
     .gateLead = 5s},
    {.workInterval = 90min,
     .breakLength = 600s,
     .notice = 60s,
     .gateLead = 60s,
     .snoozeLimit = 0,
     .firm = true},
    {.workInterval = 30min,
     .breakLength = 60s,
     .notice = 10s,
     .gateLead = 0s,
     .snoozeLimit = 1,
     .firm = true},
    {.workInterval = 45min, .breakLength = 300s, .answerWithin = 60s},
};

class TenYears : public testing::TestWithParam<std::size_t> {};

std::string zoneName(const testing::TestParamInfo<std::size_t>& zone) { return zones().at(zone.param).name; }

} // namespace

TEST_P(TenYears, keepTheRulesOfAskingOnEachDay) {
    SimulatedDesk desk(zones().at(GetParam()), policies.at(GetParam()),
                       4 + static_cast<unsigned>(GetParam()));
    EXPECT_EQ(desk.live(tenYears), "");
    // That the years were lived, and everything happened in them.
    EXPECT_GT(desk.steps(), 300'000);
    EXPECT_GT(desk.breaks().asked(), 3'000);
    EXPECT_GT(desk.breaks().withdrawn(), 100);
    EXPECT_GT(desk.sides().shown(), 3'000);
    EXPECT_EQ(desk.breaks().announced() > 1'000, policies.at(GetParam()).notice.has_value());
    EXPECT_EQ(desk.breaks().begun() > 100, policies.at(GetParam()).firm);
    RecordProperty("steps", std::to_string(desk.steps()));
}

INSTANTIATE_TEST_SUITE_P(InFiveZones, TenYears, testing::Range<std::size_t>(0, 5), zoneName);

} // namespace unhunch::test

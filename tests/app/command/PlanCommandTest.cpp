#include "tests/app/command/CommandTest.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace unhunch::test {

namespace {

using PlanCommand = CommandTest;

TEST_F(PlanCommand, jsonTellsWhatIsOwedAndTheNextBreakFieldByField) {
    // Done on every day so far, arm circles on the three that they need.
    for (const char* day : {"2026-11-16", "2026-11-17", "2026-11-18"}) {
        didOn(day, "shoulder-rolls");
        didOn(day, "cat-cow");
        didOn(day, "arm-circles");
    }
    didOn("2026-11-19", "shoulder-rolls");
    EXPECT_EQ(runPlan({.json = true}, context()), ExitStatus::Done);
    // 18 s to get down and 10 x 8 s of cat-cow, the same and 3 x 30 s with two rests of 10 s of chest stretch: 226 s
    // are more than the break's 3 minutes.
    EXPECT_THAT(out.str(), testing::StartsWith(
                               R"({"date":"2026-11-19","week":"2026-W47","owed":[)"
                               R"({"id":"cat-cow","days_owed":4,"days_left":4,"done_today":false},)"
                               R"({"id":"shoulder-rolls","days_owed":3,"days_left":3,"done_today":true},)"
                               R"({"id":"chest-stretch","days_owed":3,"days_left":4,"done_today":false}],)"
                               R"("next":["cat-cow"],"next_seconds":98,"plan":[)"));
    EXPECT_EQ(answer()["plan"].size(), 4U);
    EXPECT_EQ(answer()["plan"][0]["fit"], "as-prescribed");
    EXPECT_EQ(answer()["paused"], nlohmann::json::array());
}

TEST_F(PlanCommand, aLongerBreakTakesMore) {
    for (const char* day : {"2026-11-16", "2026-11-17", "2026-11-18"}) {
        didOn(day, "shoulder-rolls");
        didOn(day, "cat-cow");
        didOn(day, "arm-circles");
    }
    didOn("2026-11-19", "shoulder-rolls");
    preferences.breakLength = std::chrono::minutes{4};
    EXPECT_EQ(runPlan({.json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(answer()["next"], nlohmann::json({"cat-cow", "chest-stretch"}));
    EXPECT_EQ(answer()["next_seconds"], 226);
}

TEST_F(PlanCommand, whatHasNoRoomHereIsLeftOut) {
    preferences.person.places = {Place::Standing};
    EXPECT_EQ(runPlan({.json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(answer()["next"], nlohmann::json({"shoulder-rolls", "arm-circles"}));
}

TEST_F(PlanCommand, aDayToComeIsAnsweredAsIfNothingMoreWereDone) {
    didOn("2026-11-19", "cat-cow");
    EXPECT_EQ(runPlan({.date = date("2026-11-22"), .json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(answer()["date"], "2026-11-22");
    EXPECT_EQ(answer()["owed"][0]["days_left"], 1);
    EXPECT_EQ(answer()["owed"][0]["done_today"], false);
}

TEST_F(PlanCommand, anEarlierDayIsAnsweredAsItStoodThen) {
    didOn("2026-11-18", "chest-stretch");
    EXPECT_EQ(runPlan({.date = date("2026-11-17"), .json = true}, context()), ExitStatus::Done);
    for (const auto& owed : answer()["owed"]) {
        if (owed["id"] == "chest-stretch") {
            EXPECT_EQ(owed["days_owed"], 3);
        }
    }
    EXPECT_EQ(answer()["owed"].size(), 4U);
}

TEST_F(PlanCommand, daysFarAwayAreFine) {
    EXPECT_EQ(runPlan({.date = date("9999-12-31"), .json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(answer()["owed"].size(), 4U);
    out.str({});
    EXPECT_EQ(runPlan({.date = date("1000-01-01"), .json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(answer()["owed"].size(), 0U);
    EXPECT_EQ(answer()["next_seconds"], 0);
}

TEST_F(PlanCommand, theTextNamesStretchesByTitle) {
    for (const char* day : {"2026-11-16", "2026-11-17", "2026-11-18"}) {
        didOn(day, "shoulder-rolls");
        didOn(day, "cat-cow");
    }
    didOn("2026-11-16", "chest-stretch");
    didOn("2026-11-17", "arm-circles");
    didOn("2026-11-18", "chest-stretch");
    didOn("2026-11-19", "shoulder-rolls");
    EXPECT_EQ(runPlan({}, context()), ExitStatus::Done);
    EXPECT_EQ(out.str(), R"(Thursday, 19 November, week 2026-W47

                How often         Days owed  Days left
Cat-cow         every day         4          4
Shoulder rolls  every day         3          3          done today
Arm circles     3–4 times a week  2          4
Chest stretch   3–4 times a week  1          4          resting today

Next break: Arm circles and cat-cow · 2 min
)");
}

} // namespace

} // namespace unhunch::test

#include "tests/app/command/CommandTest.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace unhunch::test {

namespace {

using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

class PlanCommand : public CommandTest {
protected:
    void choose(const std::vector<ChosenStretch>& chosen) {
        // In place of what the plan began with, so that it counts for the whole week.
        programme.changePlan([&](PlanRecord record) {
            record.history = changedPlan({}, chosen, {}, programme.journal().planBegan());
            return record;
        });
    }
};

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

TEST_F(PlanCommand, aStretchThatNobodyKnowsHereIsNamed) {
    choose({{.stretch = "cat-cow", .frequency = Daily{}}, {.stretch = "my-twist", .frequency = Daily{}}});
    EXPECT_EQ(runPlan({}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), HasSubstr("The plan also has my-twist, which nobody knows here"));
    EXPECT_THAT(out.str(), HasSubstr("Next break: Cat-cow"));
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
    EXPECT_EQ(out.str(), R"(Thursday, 19 November 2026, week 2026-W47

                How often         Days owed  Days left
Cat-cow         every day         4          4
Shoulder rolls  every day         3          3          done today
Arm circles     3–4 times a week  2          4
Chest stretch   3–4 times a week  1          4          resting today

Next break: Arm circles and cat-cow · 2 min
)");
}

TEST_F(PlanCommand, aStretchOfOtherDaysSaysWhenItIsNext) {
    const Weekdays mondays{true, false, false, false, false, false, false};
    const Weekdays weekend{false, false, false, false, false, true, true};
    choose({{"chest-stretch", TimesPerWeek{3, 4}, mondays},
            {"shoulder-rolls", Daily{}, weekend},
            {"cat-cow", Daily{}}});
    didOn("2026-11-19", "cat-cow");
    EXPECT_EQ(runPlan({}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), ContainsRegex("\nCat-cow .* 6 +3 +done today\n"));
    EXPECT_THAT(out.str(), ContainsRegex("\nChest stretch .* –  +–  +nothing more this week\n"));
    EXPECT_THAT(out.str(), ContainsRegex("\nShoulder rolls .* 2  +2  +next on Saturday\n"));
    EXPECT_THAT(out.str(), Not(HasSubstr("Nothing is owed")));
    EXPECT_THAT(out.str(), HasSubstr("\nNext break: nothing is due; stand up and walk a little.\n"));
}

TEST_F(PlanCommand, aDayWithoutAnyOfThePlanIsNoWeekWithoutAny) {
    choose({{"shoulder-rolls", Daily{}, {false, false, false, false, false, true, true}}});
    EXPECT_EQ(runPlan({}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), HasSubstr("\nNothing is owed on this day.\n"));
    out.str({});
    didOn("2026-11-21", "shoulder-rolls");
    didOn("2026-11-22", "shoulder-rolls");
    EXPECT_EQ(runPlan({.date = date("2026-11-22")}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), ContainsRegex("\nShoulder rolls .*nothing more this week\n"));
    EXPECT_THAT(out.str(), HasSubstr("\nNothing is owed this week.\n"));
    out.str({});
    EXPECT_EQ(runPlan({.date = date("2026-11-20")}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), ContainsRegex(" 2  +2  +next on Saturday\n")) << "as it stood on that day";
}

TEST_F(PlanCommand, aPausedPlanSaysSoOfEachStretch) {
    programme.changePlan([](PlanRecord record) {
        record.paused = {{date("2026-11-18"), date("2026-11-20")}};
        return record;
    });
    EXPECT_EQ(runPlan({}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), ContainsRegex("\nCat-cow .*next on Saturday\n"));
    EXPECT_THAT(out.str(), HasSubstr("\nPaused until Friday, 20 November.\n"));
    EXPECT_THAT(out.str(), Not(HasSubstr("Nothing is owed")));
    programme.changePlan([](PlanRecord record) {
        record.paused = {{date("2026-11-18"), date("2026-11-22")}};
        return record;
    });
    out.str({});
    EXPECT_EQ(runPlan({}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), ContainsRegex("\nCat-cow .*–  +–  +paused\n"));
}

TEST_F(PlanCommand, beforeItBeganThereWasNoPlan) {
    EXPECT_EQ(runPlan({.date = date("2026-10-20")}, context()), ExitStatus::Done);
    EXPECT_EQ(out.str(), "Tuesday, 20 October 2026, week 2026-W43\n\nThere was no plan yet.\n");
}

} // namespace

} // namespace unhunch::test

#include "app/Translations.h"
#include "tests/app/command/CommandTest.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace unhunch::test {

namespace {

using testing::HasSubstr;

class WeekCommand : public CommandTest {
protected:
    static void SetUpTestSuite() { installTranslations(); }

    /// 4 + 5 + 2 + 7 days of 2026-W46, one of the missing ones done in part.
    void fillWeek46() {
        for (const char* day : {"2026-11-09", "2026-11-11", "2026-11-12", "2026-11-14"})
            didOn(day, "chest-stretch");
        for (const char* day : {"2026-11-09", "2026-11-10", "2026-11-11", "2026-11-12", "2026-11-15"})
            didOn(day, "shoulder-rolls");
        for (const char* day : {"2026-11-10", "2026-11-12"})
            didOn(day, "arm-circles");
        didPartlyOn("2026-11-13", "arm-circles");
        for (int day = 0; day < 7; ++day)
            didOn(toString(addDays(date("2026-11-09"), day)), "cat-cow");
    }
};

TEST_F(WeekCommand, aFinishedWeekIsToldInJsonFieldByField) {
    fillWeek46();
    EXPECT_EQ(runWeek({.week = IsoWeek{2026, 46}, .json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(
        out.str(),
        R"({"week":"2026-W46","first_day":"2026-11-09","last_day":"2026-11-15","finished":true,)"
        R"("done":17,"target":20,"percent":85,"state":"below","stretches":[)"
        R"({"id":"chest-stretch","days_done":4,"target":3,"range":[3,4],"percent":100,"state":"within",)"
        R"("days":["complete","none","complete","complete","none","complete","none"]},)"
        R"({"id":"shoulder-rolls","days_done":5,"target":7,"range":[7,7],"percent":71,"state":"below",)"
        R"("days":["complete","complete","complete","complete","none","none","complete"]},)"
        R"({"id":"arm-circles","days_done":2,"target":3,"range":[3,4],"percent":67,"state":"below",)"
        R"("days":["none","complete","none","complete","partial","none","none"]},)"
        R"({"id":"cat-cow","days_done":7,"target":7,"range":[7,7],"percent":100,"state":"within",)"
        R"("days":["complete","complete","complete","complete","complete","complete","complete"]}],"paused":[],"left_out":[]})"
        "\n");
}

TEST_F(WeekCommand, pausedDaysAndWhatIsLeftOutAreTold) {
    programme.changePlan([](PlanRecord record) {
        record.paused = {{date("2026-11-18"), date("2026-11-19")}, {date("2026-12-24"), always.last}};
        return record;
    });
    programme.setPerson({.wishes = {{"cat-cow", Wish::LeaveOut}}});
    EXPECT_EQ(runWeek({.json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(answer()["paused"], nlohmann::json({"2026-11-18", "2026-11-19"}));
    EXPECT_EQ(answer()["left_out"],
              nlohmann::json::parse(R"([{"id":"cat-cow","reason":"You said that it is not for you."}])"));
    out.str({});
    EXPECT_EQ(runWeek({}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), testing::EndsWith("Paused until Thursday, 19 November.\n"
                                             "Cat-cow left out. You said that it is not for you.\n"));
}

TEST_F(WeekCommand, withoutAWeekItIsTheOneThatRuns) {
    EXPECT_EQ(runWeek({.json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(answer()["week"], "2026-W47");
    EXPECT_EQ(answer()["finished"], false);
    EXPECT_EQ(answer()["state"], "behind");
    EXPECT_EQ(answer()["stretches"][0]["state"], "on-track");
    EXPECT_EQ(answer()["stretches"][1]["state"], "behind");
}

TEST_F(WeekCommand, moreThanTheBandIsAbove) {
    for (const char* day : {"2026-11-09", "2026-11-10", "2026-11-11", "2026-11-12", "2026-11-13"})
        didOn(day, "arm-circles");
    EXPECT_EQ(runWeek({.week = IsoWeek{2026, 46}, .json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(answer()["stretches"][2]["state"], "above");
    EXPECT_EQ(answer()["stretches"][2]["percent"], 100);
}

TEST_F(WeekCommand, aWeekBeforeThePlanAsksForNothing) {
    EXPECT_EQ(runWeek({.week = IsoWeek{2026, 40}, .json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(answer()["target"], 0);
    EXPECT_EQ(answer()["percent"], 100);
}

TEST_F(WeekCommand, aWeekThatRestsSaysSoAndWhatWasDoneAllTheSame) {
    programme.changePlan([](PlanRecord record) {
        record.paused = {{date("2026-11-16"), date("2026-11-22")}};
        return record;
    });
    didOn("2026-11-17", "cat-cow");
    EXPECT_EQ(runWeek({}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), HasSubstr("Nothing is asked of you this week; 1 stretch done.\n"));
    EXPECT_THAT(out.str(), HasSubstr("1, none asked\n"));
    EXPECT_THAT(out.str(), testing::Not(testing::AnyOf(HasSubstr("of 0"), HasSubstr("%"))));
}

TEST_F(WeekCommand, theTextIsASmallTableOfMarks) {
    fillWeek46();
    EXPECT_EQ(runWeek({.week = IsoWeek{2026, 46}}, context()), ExitStatus::Done);
    EXPECT_EQ(out.str(), R"(Week 2026-W46: 9 – 15 November 2026

                Mon  Tue  Wed  Thu  Fri  Sat  Sun  Days done
Chest stretch   ●    ·    ●    ●    ·    ●    ·    4 of 3–4   as prescribed
Shoulder rolls  ●    ●    ●    ●    ·    ·    ●    5 of 7     less than prescribed
Arm circles     ·    ●    ·    ●    ◐    ·    ·    2 of 3–4   less than prescribed
Cat-cow         ●    ●    ●    ●    ●    ●    ●    7 of 7     as prescribed

17 of 20 prescribed days done: 85 %, less than prescribed.
● done, ◐ partly done, · not done
)");
}

TEST_F(WeekCommand, aWeekThatRunsSaysWhatIsStillToDo) {
    EXPECT_EQ(runWeek({}, context()), ExitStatus::Done);
    EXPECT_THAT(
        out.str(),
        HasSubstr("0 of 20 prescribed days done: 0 %, behind the plan.\nStill within reach by Sunday: "));
}

TEST_F(WeekCommand, aTerminalWithoutUtf8GetsAscii) {
    fillWeek46();
    utf8 = false;
    EXPECT_EQ(runWeek({.week = IsoWeek{2026, 46}}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), HasSubstr("Arm circles     .    #    .    #    +    .    .    2 of 3-4"));
    for (const char byte : out.str())
        EXPECT_GE(byte, 0) << out.str();
}

} // namespace

} // namespace unhunch::test

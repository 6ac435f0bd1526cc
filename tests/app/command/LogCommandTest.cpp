#include "tests/app/command/CommandTest.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace unhunch::test {

namespace {

using LogCommand = CommandTest;
using testing::HasSubstr;
using namespace std::chrono_literals;

std::vector<std::string> datesOf(const nlohmann::json& sessions) {
    std::vector<std::string> dates;
    for (const auto& session : sessions)
        dates.push_back(session["date"]);
    return dates;
}

TEST_F(LogCommand, jsonTellsEachSessionFieldByField) {
    didOn("2026-11-18", "chest-stretch");
    didPartlyOn("2026-11-19", "arm-circles");
    EXPECT_EQ(runLog({.json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(
        out.str(),
        R"([{"session":"00000000-0000-4000-8000-000000000001","stretch":"chest-stretch",)"
        R"("date":"2026-11-18","complete":true,"time":"12:00:00","utc_offset":"+01:00",)"
        R"("done":{"sets":3,"repetitions":0,"seconds":90},)"
        R"("prescribed":{"hold_seconds":30,"sets":[3,4],"rest_seconds":10,"per_side":false},)"
        R"("source":"guided","outcome":"complete","easier":false,"felt":null,"edited":false},)"
        R"({"session":"00000000-0000-4000-8000-000000000002","stretch":"arm-circles",)"
        R"("date":"2026-11-19","complete":false,"time":"12:00:00","utc_offset":"+01:00",)"
        R"("done":{"sets":0,"repetitions":1,"seconds":30},)"
        R"("prescribed":{"repetitions":[10,15],"tempo_seconds":3.5,"sets":[1,1],"rest_seconds":15,)"
        R"("per_side":false},"source":"guided","outcome":"partial","easier":false,"felt":null,"edited":false}])"
        "\n");
}

TEST_F(LogCommand, jsonTellsTheFormInWhichItWasDoneAndHowItFelt) {
    didOn("2026-11-18", "cat-cow");
    Session session = written().front();
    session.easier = true;
    const std::vector<std::pair<Feeling, std::string>> words{{Feeling::Easier, "easier"},
                                                             {Feeling::Same, "same"},
                                                             {Feeling::TooMuch, "too-much"},
                                                             {Feeling::Pain, "pain"}};
    for (const auto& [feeling, word] : words) {
        session.felt = feeling;
        programme.journal().put(session);
        out.str({});
        EXPECT_EQ(runLog({.json = true}, context()), ExitStatus::Done);
        EXPECT_EQ(answer()[0]["easier"], true);
        EXPECT_EQ(answer()[0]["felt"], word);
    }
}

TEST_F(LogCommand, theTextTellsTheFormInWhichItWasDoneAndHowItFelt) {
    didOn("2026-11-18", "cat-cow");
    Session session = written().front();
    const auto told = [&] {
        programme.journal().put(session);
        out.str({});
        EXPECT_EQ(runLog({}, context()), ExitStatus::Done);
        return out.str();
    };
    EXPECT_THAT(told(), HasSubstr("  done  guided\n"));
    session.easier = true;
    EXPECT_THAT(told(), HasSubstr("  done, in the easier form  guided\n"));
    session.felt = Feeling::TooMuch;
    EXPECT_THAT(told(), HasSubstr("  done, in the easier form, was too much  guided\n"));
    session.easier = false;
    session.felt = Feeling::Easier;
    EXPECT_THAT(told(), HasSubstr("  done, felt easier  guided\n"));
    session.felt = Feeling::Same;
    EXPECT_THAT(told(), HasSubstr("  done, felt the same  guided\n"));
    session.felt = Feeling::Pain;
    EXPECT_THAT(told(), HasSubstr("  done, it hurt  guided\n"));
}

TEST_F(LogCommand, whatHurtBeforeAnythingWasDoneIsToldAsNotDone) {
    didOn("2026-11-18", "cat-cow");
    Session session = written().front();
    session.done = {};
    session.outcome = Outcome::None;
    session.felt = Feeling::Pain;
    programme.journal().put(session);
    EXPECT_EQ(runLog({}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), HasSubstr("not done, it hurt"));
}

TEST_F(LogCommand, withoutDatesItIsTheLastSevenDays) {
    for (const char* day : {"2026-11-12", "2026-11-13", "2026-11-19"})
        didOn(day, "cat-cow");
    EXPECT_EQ(runLog({.json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(datesOf(answer()), (std::vector<std::string>{"2026-11-13", "2026-11-19"}));
}

TEST_F(LogCommand, onlyALastDayMeansTheSevenDaysThatEndWithIt) {
    for (const char* day : {"2026-11-04", "2026-11-05", "2026-11-11", "2026-11-12"})
        didOn(day, "cat-cow");
    EXPECT_EQ(runLog({.to = date("2026-11-11"), .json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(datesOf(answer()), (std::vector<std::string>{"2026-11-05", "2026-11-11"}));
}

TEST_F(LogCommand, onlyAFirstDayMeansUntilToday) {
    for (const char* day : {"2026-11-04", "2026-11-05", "2026-11-19"})
        didOn(day, "cat-cow");
    EXPECT_EQ(runLog({.from = date("2026-11-05"), .json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(datesOf(answer()), (std::vector<std::string>{"2026-11-05", "2026-11-19"}));
}

TEST_F(LogCommand, aFirstDayAfterTheLastIsWrongUsage) {
    EXPECT_EQ(runLog({.from = date("2026-11-10"), .to = date("2026-11-09")}, context()), ExitStatus::Usage);
    EXPECT_THAT(error.str(), HasSubstr("2026-11-10"));
    EXPECT_EQ(out.str(), "");
}

TEST_F(LogCommand, aFirstDayToComeIsWrongUsage) {
    EXPECT_EQ(runLog({.from = date("2026-11-20"), .json = true}, context()), ExitStatus::Usage);
    EXPECT_EQ(out.str(), "");
}

TEST_F(LogCommand, anEmptyLogIsAnEmptyArrayOrASentence) {
    EXPECT_EQ(runLog({.json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(out.str(), "[]\n");
    out.str({});
    EXPECT_EQ(runLog({}, context()), ExitStatus::Done);
    EXPECT_EQ(out.str(), "Nothing is logged from 2026-11-13 to 2026-11-19.\n");
    out.str({});
    EXPECT_EQ(runLog({.held = true}, context()), ExitStatus::Done);
    EXPECT_EQ(out.str(), "No break had to wait from 2026-11-13 to 2026-11-19.\n");
}

TEST_F(LogCommand, theTextIsALineForEachSession) {
    didOn("2026-11-18", "chest-stretch");
    didPartlyOn("2026-11-19", "arm-circles");
    EXPECT_EQ(runLog({}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(),
                testing::ContainsRegex("2026-11-18  12:00.*  Chest stretch  .*  done         guided\n"));
    EXPECT_THAT(out.str(),
                testing::ContainsRegex("2026-11-19  12:00.*  Arm circles    .*  partly done  guided\n"));
}

TEST_F(LogCommand, eachSessionHasAnIdBeforeItAndWhatWasEditedIsMarked) {
    didOn("2026-11-18", "chest-stretch");
    Session session = written().front();
    session.outcome = Outcome::Partial;
    static_cast<void>(programme.journal().correct(session, now));
    EXPECT_EQ(runLog({}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), testing::StartsWith("00000000  2026-11-18  "));
    EXPECT_THAT(out.str(), HasSubstr("guided, edited\n"));
    out.str({});
    EXPECT_EQ(runLog({.json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(answer()[0]["edited"], true);
}

TEST_F(LogCommand, breaksThatHadToWaitStandBetweenTheSessionsWithTheirReason) {
    didOn("2026-11-18", "chest-stretch"); // at noon
    didOn("2026-11-19", "cat-cow");
    const LocalDateTime since{date("2026-11-18"), 14h + 5min, 60min};
    programme.journal().put(HeldBreak{newUuid(),
                                      since,
                                      {Gate::DoNotDisturb, Gate::Microphone},
                                      LocalDateTime{since.date, 14h + 32min, 60min},
                                      HoldEnd::Asked});
    EXPECT_EQ(runLog({}, context()), ExitStatus::Done);
    EXPECT_THAT(
        out.str(),
        testing::ContainsRegex(
            "2026-11-18  12:00.*Chest stretch.*\n"
            "          2026-11-18  .*Break held back  do not disturb, microphone in use  asked at .*\n"
            "00000000  2026-11-19  12:00.*Cat-cow"));
}

TEST_F(LogCommand, theBreaksThatHadToWaitAloneComeAsJsonToo) {
    didOn("2026-11-18", "chest-stretch");
    const LocalDateTime since{date("2026-11-18"), 14h + 5min, 60min};
    const Uuid id = "00000000-0000-4000-8000-00000000000a";
    programme.journal().put(HeldBreak{id, since, {Gate::Camera}, std::nullopt, std::nullopt});
    EXPECT_EQ(runLog({.held = true, .json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(out.str(),
              R"([{"held":"00000000-0000-4000-8000-00000000000a","since":"2026-11-18T14:05:00+01:00",)"
              R"("gates":["camera"],"end":null,"until":null}])"
              "\n");
    out.str({});
    EXPECT_EQ(runLog({.json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(answer().size(), 1U) << "stretches alone, as ever";
    out.str({});
    EXPECT_EQ(runLog({.held = true}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), testing::StartsWith("2026-11-18  ")) << "without a column for ids";
    EXPECT_THAT(out.str(), testing::Not(HasSubstr("Chest")));
    EXPECT_THAT(out.str(), HasSubstr("camera in use"));
}

} // namespace

} // namespace unhunch::test

#include "core/journal/JournalCsv.h"

#include "tests/core/journal/JournalFixture.h"

#include <gtest/gtest.h>

namespace unhunch::test {

using namespace std::chrono_literals;

namespace {

constexpr auto header =
    "id,date,time,utc_offset,stretch,outcome,sets,repetitions,seconds,prescribed_kind,"
    "prescribed_sets_min,prescribed_sets_max,prescribed_hold_seconds,"
    "prescribed_repetitions_min,prescribed_repetitions_max,per_side,source,easier,felt,edited\r\n";

} // namespace

TEST(JournalCsvTest, withoutASessionItIsItsHeader) { EXPECT_EQ(sessionsAsCsv({}), header); }

TEST(JournalCsvTest, eachSessionIsALineOfTheSameColumns) {
    const std::vector<Session> sessions{{"0f8fad5b-d9cb-469f-a165-70867728950e",
                                         "chest-stretch",
                                         {november(3), 14h + 5min + 9s, 60min},
                                         {Hold{30s, {3, 4}, 10s}, true},
                                         {2, 0, 71s},
                                         Outcome::Partial,
                                         SessionSource::Guided},
                                        {"7c9e6679-7425-40de-944b-e07fc1f90ae7",
                                         "shoulder-rolls",
                                         {november(4), 0s, -210min},
                                         {Repetitions{{10, 15}, {1, 2}, 3500ms, 15s}, false},
                                         {1, 12, 48s},
                                         Outcome::Complete,
                                         SessionSource::ByHand,
                                         true,
                                         Feeling::TooMuch,
                                         true}};
    EXPECT_EQ(
        sessionsAsCsv(sessions),
        std::string(header) +
            "0f8fad5b-d9cb-469f-a165-70867728950e,2026-11-03,14:05:09,+01:00,chest-stretch,partial,2,0,71,"
            "hold,3,4,30,,,yes,guided,no,,no\r\n"
            "7c9e6679-7425-40de-944b-e07fc1f90ae7,2026-11-04,00:00:00,-03:30,shoulder-rolls,complete,1,12,48,"
            "repetitions,1,2,,10,15,no,by-hand,yes,too-much,yes\r\n");
}

TEST(JournalCsvTest, fieldsAreQuotedWhereTheyMustBe) {
    EXPECT_EQ(csvField("plain text"), "plain text");
    EXPECT_EQ(csvField(""), "");
    EXPECT_EQ(csvField("a,b"), "\"a,b\"");
    EXPECT_EQ(csvField("say \"ah\""), "\"say \"\"ah\"\"\"");
    EXPECT_EQ(csvField("two\nlines"), "\"two\nlines\"");
    EXPECT_EQ(csvField("two\rlines"), "\"two\rlines\"");
    EXPECT_EQ(csvField("größer"), "größer");
}

TEST(JournalCsvTest, aSessionWithAStrangeNameKeepsItsColumns) {
    const auto csv = sessionsAsCsv(std::vector{sessionOf("a,\"b\"", at(november(20)))});
    EXPECT_NE(csv.find(",\"a,\"\"b\"\"\",complete,"), std::string::npos) << csv;
}

} // namespace unhunch::test

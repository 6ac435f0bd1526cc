#include "tests/core/catalog/SampleCatalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>
#include <limits>
#include <string>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;

TEST(StretchReaderTest, aHeldStretchIsReadFieldByField) {
    Stretch expected;
    expected.id = "reach";
    expected.title = "Reach";
    expected.dose = {.work = Hold{.duration = 20s, .sets = {2, 3}, .rest = 5s}, .perSide = true};
    expected.frequency = TimesPerWeek{.min = 3, .max = 4};
    expected.places = {Place::Standing, Place::Chair, Place::Doorway, Place::Floor};
    expected.position = "Standing";
    expected.steps = {"Reach up.", "Breathe."};
    expected.breathing = "Slowly.";
    expected.muscles = {"Back"};
    expected.benefits = {"Feels good."};
    expected.precautions = {"Stop if it hurts."};
    expected.mistakes = {"Haste."};
    expected.space = "An arm's length";
    expected.harder = {"Hold a bottle."};
    expected.access = {Access::Wheelchair, Access::OneHand};
    expected.cautions = {{Caution::Pregnancy, CautionAdvice::TakeCare, "Not too far."},
                         {Caution::NeckSurgery, CautionAdvice::LeaveOut, "Ask first."}};
    expected.note = "Also called stretching.";
    expected.sources = {{"A hospital", "A page", "https://example.org/page", 'A'}};
    expected.easier = EasierForm{.hint = "Lower",
                                 .position = "Sitting",
                                 .places = {Place::Chair},
                                 .steps = {"Reach forward."},
                                 .dose = expected.dose,
                                 .phases = {},
                                 .breathing = "Gently.",
                                 .figure = "low-reach"};
    EXPECT_EQ(parsedSample(catalogOf({heldStretch("reach")})).stretches().front(), expected);
}

TEST(StretchReaderTest, aRepeatedStretchHasItsTempoAndPhases) {
    const Stretch stretch = parsedSample(catalogOf({repeatedStretch("sway")})).stretches().front();
    const Dose expected{
        .work = Repetitions{.repetitions = {8, 12}, .sets = {1, 2}, .tempo = 2500ms, .rest = 15s}};
    EXPECT_EQ(stretch.dose, expected);
    EXPECT_EQ(stretch.frequency, Frequency{Daily{}});
    const std::vector<MovementPhase> phases{{"Up", Breath::In, 1500ms}, {"Down", Breath::Out, 1000ms}};
    EXPECT_EQ(stretch.phases, phases);
    EXPECT_THAT(stretch.cautions, testing::ElementsAre(StretchCaution{Caution::PainfulArc,
                                                                      CautionAdvice::Easier, "Lower arms."}));
    EXPECT_TRUE(stretch.growing);
    EXPECT_EQ(stretch.figure, "swaying");
}

TEST(StretchReaderTest, whatAnEasierFormLeavesOutIsAsInTheFullForm) {
    json document = catalogOf({repeatedStretch("sway")});
    document["stretches"][0]["easier"] = {{"hint", "Slower"}, {"steps", {"Sway a little."}}};
    const Stretch full = parsedSample(document).stretches().front();
    ASSERT_TRUE(full.easier);
    EXPECT_EQ(*full.easier, (EasierForm{.hint = "Slower",
                                        .position = full.position,
                                        .places = full.places,
                                        .steps = {"Sway a little."},
                                        .dose = full.dose,
                                        .phases = full.phases,
                                        .breathing = full.breathing,
                                        .figure = "swaying"}));
}

TEST(StretchReaderTest, anEasierFormHasADoseAndPhasesOfItsOwn) {
    const Stretch full = parsedSample(catalogOf({repeatedStretch("sway")})).stretches().front();
    ASSERT_TRUE(full.easier);
    const Dose dose{.work = Repetitions{.repetitions = {6, 12}, .sets = {1, 2}, .tempo = 3s, .rest = 15s}};
    EXPECT_EQ(full.easier->dose, dose);
    EXPECT_EQ(full.easier->phases,
              (std::vector<MovementPhase>{{"Up", Breath::In, 2s}, {"Down", Breath::Out, 1s}}));
}

TEST(StretchReaderTest, anEasierFormCountsAsTheFullOneDoes) {
    const json hold{{"hold_seconds", 10}, {"sets", {1, 3}}, {"rest_seconds", 20}, {"per_side", true}};
    expectTaken("/stretches/0/easier/dose", hold);
    expectRefused("/stretches/1/easier/dose", hold, "the full form has repetitions");
    expectRefused("/stretches/0/easier/dose",
                  {{"repetitions", {6, 12}}, {"tempo_seconds", 3}, {"sets", {1, 2}}, {"rest_seconds", 15}},
                  "the full form is a hold");
    expectRefused("/stretches/1/easier/dose/per_side", true, "must be as in the full form");
    json unfilled = fullCatalog();
    unfilled["stretches"][1]["easier"].erase("phases");
    EXPECT_EQ(refusalOf(unfilled).where(), "/stretches/1/easier");
}

TEST(StretchReaderTest, repetitionsGrowAndHoldsDoNot) {
    expectTaken("/stretches/1/growing", false);
    expectTaken("/stretches/0/growing", false);
    expectRefused("/stretches/0/growing", true, "this dose is a hold");
}

TEST(StretchReaderTest, whatMayBeLeftOutMayBeLeftOut) {
    json document = fullCatalog();
    document.erase("$schema");
    for (json& stretch : document["stretches"]) {
        stretch.erase("figure");
        stretch.erase("growing");
        stretch.erase("phases");
        stretch.erase("note");
        stretch.erase("stand_in_for");
        stretch.erase("easier");
        for (const char* field : {"space", "harder", "access", "cautions"})
            stretch.erase(field);
        stretch["dose"].erase("per_side");
    }
    for (const Stretch& stretch : parsedSample(document).stretches()) {
        EXPECT_EQ(stretch.figure, "");
        EXPECT_EQ(figureOf(stretch), stretch.id);
        EXPECT_FALSE(stretch.growing);
        EXPECT_EQ(stretch.easier, std::nullopt);
        EXPECT_TRUE(stretch.phases.empty());
        EXPECT_EQ(stretch.note, "");
        EXPECT_EQ(stretch.space, "");
        EXPECT_TRUE(stretch.harder.empty());
        EXPECT_TRUE(stretch.access.empty());
        EXPECT_TRUE(stretch.cautions.empty());
        EXPECT_EQ(stretch.standInFor, std::nullopt);
        EXPECT_FALSE(stretch.dose.perSide);
    }
}

TEST(StretchReaderTest, remarksMayBeNone) {
    for (const char* field : {"muscles", "benefits", "precautions", "mistakes", "sources"})
        expectTaken(std::string("/stretches/0/") + field, json::array());
}

TEST(StretchReaderTest, anUnknownFieldIsAnsweredWithTheKnownOnes) {
    expectRefused("/colour", "red",
                  "unknown field; allowed here: \"format\", \"version\", \"stretches\", \"$schema\"");
    expectRefused("/stretches/0/Title", "x", "unknown field; allowed here: \"id\", \"title\"");
    expectRefused("/stretches/0/dose/holdSeconds", 30,
                  "\"hold_seconds\", \"sets\", \"rest_seconds\", \"per_side\"");
    expectRefused("/stretches/1/dose/reps", 30, "\"repetitions\", \"tempo_seconds\", \"sets\"");
    expectRefused("/stretches/0/frequency/days", 3, "\"times_per_week\"");
    expectRefused("/stretches/1/phases/0/side", "left", "\"cue\", \"breath\", \"seconds\"");
    expectRefused("/stretches/0/sources/0/year", 2020, "\"organisation\", \"title\", \"url\", \"grade\"");
}

TEST(StretchReaderTest, anUnknownWordIsAnsweredWithTheKnownOnes) {
    expectRefused("/stretches/0/places/1", "sofa",
                  R"(expected one of "standing", "chair", "doorway", "floor", found "sofa")");
    expectRefused("/stretches/1/phases/0/breath", "In",
                  R"(expected one of "steady", "in", "out", found "In")");
    expectRefused("/stretches/0/sources/0/grade", "C", R"(expected one of "A", "B", found "C")");
    expectRefused("/stretches/0/frequency", "weekly", "expected \"daily\" or {\"times_per_week\": [3, 4]}");
}

TEST(StretchReaderTest, aPlaceNamedTwiceIsRefused) {
    expectRefused("/stretches/0/places/2", "chair", "named twice");
    expectRefused("/stretches/0/places", json::array(), "1 to 4 items");
}

TEST(StretchReaderTest, idsAreLowerCaseWordsJoinedByHyphens) {
    for (const char* id : {"a", "x9", "cat-cow", "a-1-b", "abcdefghijabcdefghijabcdefghijabcdefghij"})
        expectTaken("/stretches/1/id", id);
    for (const char* id : {"Cat-cow", "cat cow", "cat_cow", "-cat", "cat-", "cat--cow", "9-lives", "-", "..",
                           "cat/cow", "käfer", "cat.cow", "cat\\cow"})
        expectRefused("/stretches/1/id", id, "lower-case words joined by hyphens");
    expectRefused("/stretches/1/id", "abcdefghijabcdefghijabcdefghijabcdefghijx", "at most 40 characters");
    expectRefused("/stretches/2/stand_in_for", "Reach", "lower-case words joined by hyphens");
}

TEST(StretchReaderTest, rangesGoFromTheLeastToTheMost) {
    for (const char* pointer : {"/stretches/0/dose/sets", "/stretches/1/dose/repetitions",
                                "/stretches/0/frequency/times_per_week"}) {
        expectTaken(pointer, {2, 2});
        expectRefused(pointer, {4, 3}, "4 is more than 3");
        for (const json& other : {json(3), json("3-4"), json{3}, json{3, 4, 5}, json{{"min", 3}}})
            expectRefused(pointer, other, "two whole numbers");
    }
}

TEST(StretchReaderTest, countsAreWholeNumbersWithinReason) {
    const auto huge = std::numeric_limits<std::uint64_t>::max();
    for (const json& count :
         {json(0), json(-1), json(201), json(1.5), json(1.0), json("3"), json(true), json(huge),
          json(std::numeric_limits<std::int64_t>::min()), json(1e300), json(4294967297)}) {
        expectRefused("/stretches/1/dose/repetitions/0", count, "a whole number from 1 to 200");
        expectRefused("/stretches/1/dose/sets/1", count, "a whole number from 1 to 20");
        expectRefused("/stretches/0/frequency/times_per_week/0", count, "a whole number from 1 to 7");
    }
    expectRefused("/stretches/0/dose/sets/1", 21, "found 21");
    expectRefused("/stretches/0/frequency/times_per_week/1", 8, "found 8");
    expectTaken("/stretches/0/frequency", {{"times_per_week", {1, 7}}});
}

TEST(StretchReaderTest, holdsLastFromOneSecondToTenMinutes) {
    expectTaken("/stretches/0/dose/hold_seconds", 1);
    json longest = fullCatalogWith("/stretches/0/dose/hold_seconds", 600);
    longest["stretches"][0]["dose"]["sets"] = {1, 1};
    EXPECT_EQ(parsedSample(longest).stretches().front().dose.work,
              (std::variant<Hold, Repetitions>{Hold{600s, {1, 1}, 5s}}));
    for (const json& duration : {json(0), json(-30), json(601), json("30"), json(30.5)})
        expectRefused("/stretches/0/dose/hold_seconds", duration, "a whole number from 1 to 600");
}

TEST(StretchReaderTest, temposLastFromHalfASecondToAMinute) {
    json document = catalogOf({repeatedStretch("sway")});
    document["stretches"][0].erase("phases");
    for (const double tempo : {0.5, 0.501, 3.0, 60.0}) {
        document["stretches"][0]["dose"]["tempo_seconds"] = tempo;
        const Stretch stretch = parsedSample(document).stretches().front();
        EXPECT_EQ(std::get<Repetitions>(stretch.dose.work).tempo,
                  std::chrono::milliseconds{std::lround(tempo * 1000)});
    }
    for (const json& tempo : {json(0.499), json(0), json(-4), json(60.001), json(1e300), json("4")})
        expectRefused("/stretches/1/dose/tempo_seconds", tempo, "a number of seconds from 0.5 to 60");
}

TEST(StretchReaderTest, aDoseIsEitherAHoldOrRepetitions) {
    expectRefused("/stretches/1/dose/hold_seconds", 30, "either \"hold_seconds\" or \"repetitions\"");
    json both = fullCatalog();
    both["stretches"][0]["dose"]["tempo_seconds"] = 4;
    EXPECT_EQ(refusalOf(both).where(), "/stretches/0/dose/hold_seconds");
    expectRefused("/stretches/0/dose", "30 s", "expected an object, found \"30 s\"");
}

TEST(StretchReaderTest, aSessionTakesHalfAnHourAtMost) {
    const json longest{{"hold_seconds", 100}, {"sets", {18, 20}}, {"rest_seconds", 0}};
    expectTaken("/stretches/0/dose", longest);
    json withRests = longest;
    withRests["rest_seconds"] = 1;
    expectRefused("/stretches/0/dose", withRests, "1817 seconds at its least, and at most 1800 are allowed");
    json onEachSide = longest;
    onEachSide["per_side"] = true;
    expectRefused("/stretches/0/dose", onEachSide, "3740 seconds");
    expectRefused(
        "/stretches/1/dose",
        {{"repetitions", {200, 200}}, {"tempo_seconds", 60}, {"sets", {20, 20}}, {"rest_seconds", 600}},
        "251400 seconds");
}

TEST(StretchReaderTest, phasesAddUpToTheTempo) {
    const auto phases = [](double first, double second) {
        return json{{{"cue", "Up"}, {"breath", "in"}, {"seconds", first}},
                    {{"cue", "Down"}, {"breath", "out"}, {"seconds", second}}};
    };
    expectTaken("/stretches/1/phases", phases(0.1, 2.4));
    expectTaken("/stretches/1/phases", phases(1.2, 1.3));
    expectRefused("/stretches/1/phases", phases(1.2, 1.4),
                  "2600 ms together, and the tempo of the dose is 2500 ms");
    expectRefused("/stretches/1/phases", phases(1.2, 1.2), "must be the same");
    expectRefused("/stretches/1/phases", json::array(), "2 to 8 items");
    expectRefused("/stretches/0/phases", phases(1.2, 1.3), "this dose is a hold");
}

TEST(StretchReaderTest, textsSaySomething) {
    for (const char* pointer : {"/stretches/0/title", "/stretches/0/position", "/stretches/0/steps/1",
                                "/stretches/0/breathing", "/stretches/0/note", "/stretches/0/muscles/0",
                                "/stretches/1/phases/0/cue", "/stretches/0/sources/0/title", "/$schema"}) {
        for (const char* blank : {"", " ", "  "})
            expectRefused(pointer, blank, "this text is empty");
        for (const char* control : {"a\nb", "a\tb", "\x1b[31mred", "x\u202ey"})
            expectRefused(pointer, control, "control characters are not allowed");
        expectRefused(pointer, std::string("a\0b", 3),
                      "control characters are not allowed in texts, found \"aU+0000b\"");
        expectRefused(pointer, std::string(301, 'x'), "characters are allowed, found 301");
        for (const json& other : {json(), json(1), json(true), json::array({"x"}), json::object()})
            expectRefused(pointer, other, "expected text");
    }
}

TEST(StretchReaderTest, textsAreMeasuredInCharacters) {
    std::string umlauts;
    for (int count = 0; count < 80; ++count)
        umlauts += "ü";
    expectTaken("/stretches/0/title", umlauts);
    expectRefused("/stretches/0/title", umlauts + "ü", "at most 80 characters are allowed, found 81");
}

TEST(StretchReaderTest, sourcesAreWebPages) {
    for (const char* url :
         {"https://example.org", "http://example.org/", "https://a.example:8080/x?y=z&a=%20#b",
          "https://example.org/~user/(x)/[1]/a'b;c,d!*"})
        expectTaken("/stretches/0/sources/0/url", url);
    for (const char* url :
         {"example.org", "ftp://example.org/", "file:///etc/passwd", "javascript:alert(1)", "https://",
          "http:///path", "https:/example.org", "HTTPS://example.org", " https://example.org",
          "https://example.org/a b", "https://example.org/<b>", "https://example.org/\"", "mailto:a@b",
          "https://good.example@evil.example/", "https://example.org\\x", "https://exämple.org",
          "https://example.org/ä", "https://?q", "data:text/html,x"})
        expectRefused("/stretches/0/sources/0/url", url, "begins with https:// or http://");
}

TEST(StretchReaderTest, listsHaveTheirLengths) {
    expectRefused("/stretches", json::array(), "expected a list of 1 to 2000 items, found a list of 0 items");
    expectRefused("/stretches/0/steps", json::array(), "1 to 12 items");
    expectRefused("/stretches/0/steps", json(13, "Reach."), "found a list of 13 items");
    expectRefused("/stretches/0/mistakes", json(21, "Haste."), "found a list of 21 items");
    expectRefused("/stretches/0/steps", "Reach.", "1 to 12 items, found \"Reach.\"");
}

TEST(StretchReaderTest, anUnknownCautionIsAnsweredWithItsNeighbours) {
    expectRefused("/stretches/0/cautions/0/caution", "sholder-instability",
                  "there is no caution \"sholder-instability\" (did you mean \"shoulder-instability\"");
    expectRefused("/stretches/0/cautions/0/caution", "zebra",
                  "there is no caution \"zebra\"; there are \"acute-back-pain\", ");
}

TEST(StretchReaderTest, whatIsNamedTwiceIsRefusedWhereItIsNamedAgain) {
    const json doubled = {{{"caution", "panic"}, {"advice", "care"}, {"reason", "One."}},
                          {{"caution", "panic"}, {"advice", "leave-out"}, {"reason", "Two."}}};
    EXPECT_EQ(refusalOf(fullCatalogWith("/stretches/0/cautions", doubled)).where(),
              "/stretches/0/cautions/1/caution");
    EXPECT_EQ(refusalOf(fullCatalogWith("/stretches/0/access", {"one-hand", "one-hand"})).where(),
              "/stretches/0/access/1");
}

TEST(StretchReaderTest, anEasierFormIsAdvisedOnlyWhereThereIsOne) {
    json document = fullCatalogWith("/stretches/0/cautions/0/advice", "easier");
    EXPECT_NO_THROW(static_cast<void>(parsedSample(document)));
    document["stretches"][0].erase("easier");
    const CatalogError error = refusalOf(document);
    EXPECT_EQ(error.where(), "/stretches/0/cautions/0/advice");
    EXPECT_THAT(error.reason(), testing::HasSubstr("this stretch has no easier form"));
}

} // namespace
} // namespace unhunch

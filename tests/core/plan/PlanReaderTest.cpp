#include "tests/core/catalog/SampleCatalog.h"
#include "tests/core/plan/SamplePlan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>
#include <filesystem>
#include <fstream>

namespace unhunch {
namespace {

using nlohmann::json;
using testing::HasSubstr;

TEST(PlanReaderTest, everyFieldOfAPlanIsRead) {
    const PlanFile plan = parsedPlan(fullPlan());
    EXPECT_EQ(plan.title, "Neck and shoulders");
    EXPECT_EQ(plan.from, "Ada Weber");
    EXPECT_EQ(plan.note, "Gently.");
    ASSERT_EQ(plan.stretches.size(), 3U);
    EXPECT_EQ(plan.stretches, parsedSample(catalogOf({heldStretch("reach"), repeatedStretch("sway"),
                                                      fullPlan()["stretches"][2]}))
                                  .stretches());
    EXPECT_EQ(plan.pictures,
              (std::vector<PlanPicture>{{"reach", PlanPicture::Format::Png, "\x89PNG\r\n\x1a\n"}}));
    const Dose shorter{.work = Hold{.duration = std::chrono::seconds{30}, .sets = {1, 2}, .rest = {}},
                       .perSide = true};
    ASSERT_EQ(plan.plan.size(), 3U);
    EXPECT_EQ(plan.plan[0],
              (ChosenStretch{
                  "reach", TimesPerWeek{2, 3}, {true, false, true, false, false, false, true}, shorter}));
    EXPECT_EQ(plan.plan[1], (ChosenStretch{"sway", Daily{}}));
    EXPECT_EQ(plan.plan[2].dose->work,
              (std::variant<Hold, Repetitions>(Repetitions{
                  .repetitions = {5, 8}, .sets = {1, 1}, .tempo = std::chrono::seconds{8}, .rest = {}})));
}

TEST(PlanReaderTest, aPlanOfNamesIsEnough) {
    const PlanFile plan = parsedPlan({{"format", "unhunch-plan"},
                                      {"version", 1},
                                      {"title", "Short"},
                                      {"plan", {{{"stretch", "cat-cow"}, {"frequency", "daily"}}}}});
    EXPECT_EQ(plan, (PlanFile{.title = "Short", .plan = {{"cat-cow", Daily{}}}}));
}

TEST(PlanReaderTest, aPlanOfALaterFormatIsSaidToBeSo) {
    json later = fullPlanWith("/version", 2);
    later["colour"] = "red";
    EXPECT_THAT(planRefusalOf(later).reason(), HasSubstr("version 2 of the format is unknown here"));
    EXPECT_THAT(planRefusalOf(fullCatalog()).reason(), HasSubstr("expected \"unhunch-plan\""));
}

TEST(PlanReaderTest, aPlanForNothingIsRefused) {
    expectPlanRefused("/plan", json::array(), "expected a list of 1 to 2000 items");
}

TEST(PlanReaderTest, whatIsTwiceIsRefused) {
    const json again = {{"stretch", "sway"}, {"frequency", "daily"}};
    json plan = fullPlan();
    plan["plan"].push_back(again);
    EXPECT_EQ(planRefusalOf(plan).where(), "/plan/3/stretch");

    json twin = fullPlan();
    twin["stretches"].push_back(twin["stretches"][0]);
    EXPECT_EQ(planRefusalOf(twin).where(), "/stretches/3/id");

    json pictures = fullPlan();
    pictures["pictures"].push_back(pictures["pictures"][0]);
    EXPECT_EQ(planRefusalOf(pictures).where(), "/pictures/1/stretch");

    expectPlanRefused("/plan/0/days/1", "monday", "named twice");
}

TEST(PlanReaderTest, aStretchThatNothingPrescribesIsRefused) {
    json plan = fullPlan();
    plan["plan"].erase(1);
    const CatalogError error = planRefusalOf(plan);
    EXPECT_EQ(error.where(), "/stretches/1/id");
    EXPECT_THAT(error.reason(), HasSubstr("nothing prescribes this stretch"));
}

TEST(PlanReaderTest, aDoseOfAnotherKindIsRefused) {
    const json repeated = {{"repetitions", {5, 8}},
                           {"tempo_seconds", 8},
                           {"sets", {1, 1}},
                           {"rest_seconds", 0},
                           {"per_side", true}};
    expectPlanRefused("/plan/0/dose", repeated, "\"reach\" is held");
    const json held = {{"hold_seconds", 30}, {"sets", {1, 2}}, {"rest_seconds", 0}};
    expectPlanRefused("/plan/1/dose", held, "\"sway\" is repeated");
    expectPlanRefused("/plan/0/dose", held, "on each side");
}

TEST(PlanReaderTest, namesThatArePathsAreRefused) {
    for (const char* path : {"../../etc/passwd", "/etc/passwd", "a/b", "a\\b", "..", ".", "con:", "reach.png",
                             "-rf", "$(reboot)", "REACH", "reäch", "a b"}) {
        expectPlanRefused("/stretches/0/id", path, "lower-case words joined by hyphens");
        expectPlanRefused("/stretches/1/figure", path, "lower-case words joined by hyphens");
        expectPlanRefused("/plan/2/stretch", path, "lower-case words joined by hyphens");
        expectPlanRefused("/pictures/0/stretch", path, "lower-case words joined by hyphens");
    }
}

TEST(PlanReaderTest, aFigureThatNamesAPictureIsRefused) {
    expectPlanRefused("/stretches/1/figure", "picture-0123456789abcdef", "put it under \"pictures\"");
    expectPlanRefused("/stretches/0/easier/figure", "picture-0123456789abcdef", "put it under \"pictures\"");
}

TEST(PlanReaderTest, textsThatSteerATerminalOrTurnWritingAroundAreRefused) {
    for (const char* place : {"/title", "/from", "/note", "/stretches/0/title", "/stretches/0/steps/0"}) {
        for (const char* text :
             {"a\x1b[2J", "a\nb", "a\tb", "a\u202Eb", "a\u2066b", "a\u2028b", "a\u0085b", "a\x7f"})
            expectPlanRefused(place, text, "control characters are not allowed");
    }
}

TEST(PlanReaderTest, textsThatAreTooLongAreRefused) {
    expectPlanRefused("/title", std::string(81, 'x'), "at most 80 characters");
    expectPlanRefused("/from", std::string(81, 'x'), "at most 80 characters");
    expectPlanRefused("/note", std::string(301, 'x'), "at most 300 characters");
}

TEST(PlanReaderTest, picturesThatAreNoPicturesAreRefused) {
    const std::string place = "/pictures/0/base64";
    expectPlanRefused(place, "R0lGODlh", "no PNG and no JPEG");
    expectPlanRefused(place, "iVBORw0KGgo", "not base64");
    expectPlanRefused(place, "iVBORw0K Ggo=", "not base64");
    expectPlanRefused(place, "iVBORw0KGgp=", "not base64");
    expectPlanRefused(place, "====", "not base64");
    expectPlanRefused(place, "PHN2Zz48L3N2Zz4=", "no PNG and no JPEG");
    EXPECT_EQ(parsedPlan(fullPlanWith(place, "/9j/")).pictures[0].format, PlanPicture::Format::Jpeg);
}

TEST(PlanReaderTest, aPictureBelongsToAnOwnStretchWithoutFigure) {
    expectPlanRefused("/pictures/0/stretch", "cat-cow", "no stretch of this plan's own");
    expectPlanRefused("/pictures/0/stretch", "sway", "has a figure as well");
}

TEST(PlanReaderTest, pictureBytesHaveALimit) {
    // "iVBORw0KGgo" and as many zeros as fit: 8 bytes and 3 for each four signs.
    const auto pngOf = [](std::size_t bytes) {
        return "iVBORw0KGgoA" + std::string((bytes - 9) / 3 * 4, 'A');
    };
    EXPECT_EQ(parsedPlan(fullPlanWith("/pictures/0/base64", pngOf(499'998))).pictures[0].bytes.size(),
              499'998U);
    expectPlanRefused("/pictures/0/base64", pngOf(500'001), "at most 500000 bytes, this one has 500001");
    expectPlanRefused("/pictures/0/base64", pngOf(500'004), "at most 666668 characters");
}

TEST(PlanReaderTest, whatIsNestedTooDeeplyIsRefused) {
    for (const std::size_t depth : {17U, 1000U, 1'900'000U}) {
        const std::string deep = std::string(depth, '[') + std::string(depth, ']');
        EXPECT_THAT(planRefusalOfText(deep).reason(), HasSubstr("nested too deeply")) << depth;
    }
}

TEST(PlanReaderTest, textThatIsNoPlanIsRefusedWithItsPlace) {
    EXPECT_EQ(planRefusalOfText("").reason(), "the file is empty");
    EXPECT_EQ(planRefusalOfText("{\n  title").where(), "line 2, column 4");
    EXPECT_THAT(planRefusalOfText(R"({"title": "a", "title": "b"})").reason(), HasSubstr("appears twice"));
    EXPECT_THAT(planRefusalOfText("{\"title\": \"\xff\"}").reason(), HasSubstr("not valid JSON"));
    EXPECT_THAT(planRefusalOfText(std::string(1000, '\0')).reason(), HasSubstr("not valid JSON"));
}

TEST(PlanReaderTest, theLargestTextIsRefusedBeforeAnybodyWaits) {
    // The costliest texts of that size: very many containers, numbers, fields.
    std::vector<std::string> texts{"[", "[", "{"};
    while (texts[0].size() < maximumPlanBytes - 10) {
        texts[0] += "[],";
        texts[1] += "0,";
        texts[2] += '"' + std::to_string(texts[2].size()) + "\":0,";
        texts[1].resize(std::min(texts[1].size(), maximumPlanBytes));
        texts[2].resize(std::min(texts[2].size(), maximumPlanBytes));
    }
    for (const std::string& text : texts) {
        const std::clock_t begun = std::clock();
        EXPECT_FALSE(planRefusalOfText(text).reason().empty());
        EXPECT_LT((std::clock() - begun) / CLOCKS_PER_SEC, 10);
    }
}

TEST(PlanReaderTest, aFileIsReadLikeItsTextAndALargerOneNotAtAll) {
    const std::filesystem::path file =
        std::filesystem::path(testing::TempDir()) / "unhunch-largest.unhunch-plan";
    std::string text = fullPlan().dump(2);
    std::ofstream(file, std::ios::binary) << text;
    EXPECT_EQ(readPlan(file), parsedPlan(fullPlan()));
    text.resize(maximumPlanBytes + 1, '\n');
    std::ofstream(file, std::ios::binary) << text;
    try {
        static_cast<void>(readPlan(file));
        ADD_FAILURE() << "a file of one byte too many is read";
    } catch (const CatalogError& error) {
        EXPECT_EQ(error.reason(), "larger than a plan may be; at most 4000000 bytes are read");
    }
    std::filesystem::remove(file);
}

} // namespace
} // namespace unhunch

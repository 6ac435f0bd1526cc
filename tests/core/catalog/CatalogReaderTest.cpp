#include "tests/core/catalog/SampleCatalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace unhunch {
namespace {

using nlohmann::json;
using testing::HasSubstr;

TEST(CatalogReaderTest, aByteOrderMarkIsNoFault) {
    EXPECT_EQ(parseCatalog("\xEF\xBB\xBF" + fullCatalog().dump(), sampleName).stretches().size(), 3U);
}

TEST(CatalogReaderTest, otherJsonFilesAreRefused) {
    EXPECT_EQ(refusalOfText("[]").reason(), "expected an object, found a list of 0 items");
    EXPECT_EQ(refusalOfText("3").where(), "");
    EXPECT_EQ(refusalOfText("{}").where(), "/format");
    expectRefused("/format", "timetable", "expected \"unhunch-catalog\", found \"timetable\"");
}

TEST(CatalogReaderTest, aLaterVersionIsRefusedAsSuchBeforeItsNewFields) {
    json document = fullCatalogWith("/version", 2);
    document["colours"] = json::array();
    const CatalogError error = refusalOf(document);
    EXPECT_EQ(error.where(), "/version");
    EXPECT_EQ(error.reason(), "version 2 of the format is unknown here; version 1 is read");
}

TEST(CatalogReaderTest, aFaultNamesFileAndPlaceAndReason) {
    const CatalogError error = refusalOf(fullCatalogWith("/stretches/1/dose/tempo_seconds", 0));
    EXPECT_STREQ(error.what(), "sample.json, /stretches/1/dose/tempo_seconds: "
                               "expected a number of seconds from 0.5 to 60.0, found 0");
}

TEST(CatalogReaderTest, aDoubledFieldIsRefused) {
    EXPECT_EQ(refusalOfText(R"({"format": "unhunch-catalog", "version": 1, "version": 1})").where(),
              "/version");
}

TEST(CatalogReaderTest, aDoubledIdIsRefused) {
    expectRefused("/stretches/1/id", "reach", "already taken by stretch 1");
}

TEST(CatalogReaderTest, aStandInNamesAStretchThatIsNone) {
    expectRefused("/stretches/2/stand_in_for", "stand", "\"stand\" is no stretch of this catalog");
    expectRefused("/stretches/2/stand_in_for", "seated-reach", "cannot stand in for itself");
    expectRefused("/stretches/0/stand_in_for", "seated-reach", "is a stand-in itself");
    expectRefused("/stretches/1/stand_in_for", "seated-reach", "is a stand-in itself");
}

TEST(CatalogReaderTest, brokenUtf8IsRefused) {
    for (const char* broken :
         {"\xC3\x28", "\xA0", "\xE2\x82", "\xF0\x28\x8C\xBC", "\xED\xA0\x80", "\xC0\xAF", "\xFF"}) {
        std::string text = fullCatalog().dump();
        text.replace(text.find("Haste"), 5, broken);
        const CatalogError error = refusalOfText(text);
        EXPECT_TRUE(error.where().starts_with("line 1, column ")) << error.what();
        EXPECT_THAT(error.reason(), HasSubstr("UTF-8"));
    }
}

json manyStretches(int count) {
    json shortest = {
        {"title", "S"},         {"dose", {{"hold_seconds", 9}, {"sets", {1, 1}}, {"rest_seconds", 0}}},
        {"frequency", "daily"}, {"places", {"chair"}},
        {"position", "S"},      {"steps", {"S"}},
        {"breathing", "S"}};
    for (const char* field : {"muscles", "benefits", "precautions", "mistakes", "sources"})
        shortest[field] = json::array();
    std::vector<json> stretches(static_cast<std::size_t>(count), shortest);
    for (int number = 0; number < count; ++number)
        stretches[static_cast<std::size_t>(number)]["id"] = std::string("s").append(std::to_string(number));
    return catalogOf(stretches);
}

TEST(CatalogReaderTest, twoThousandStretchesAreReadAndNoMore) {
    EXPECT_EQ(parsedSample(manyStretches(2000)).stretches().size(), 2000U);
    EXPECT_EQ(refusalOf(manyStretches(2001)).reason(),
              "expected a list of 1 to 2000 items, found a list of 2001 items");
}

TEST(CatalogReaderTest, moreBytesThanAllowedAreNotLookedAt) {
    std::string text = fullCatalog().dump();
    text.resize(maximumCatalogBytes, ' ');
    EXPECT_EQ(parseCatalog(text, sampleName).stretches().size(), 3U);
    text.push_back(' ');
    EXPECT_EQ(refusalOfText(text).reason(), "larger than a catalog may be; at most 1000000 bytes are read");
}

TEST(CatalogReaderTest, deepNestingIsRefused) {
    EXPECT_THAT(refusalOfText(std::string(maximumCatalogBytes, '[')).reason(),
                HasSubstr("nested too deeply"));
}

TEST(CatalogReaderTest, textCutShortAnywhereIsRefused) {
    const std::string text = fullCatalog().dump();
    for (std::size_t length = 0; length < text.size(); ++length)
        EXPECT_THROW(static_cast<void>(parseCatalog(text.substr(0, length), sampleName)), CatalogError)
            << length;
}

} // namespace
} // namespace unhunch

#include "tests/core/journal/SampleJournal.h"

#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <set>

namespace unhunch::test {
namespace {

using nlohmann::json;

/// A value in the full journal and the part of the schema that describes it.
struct Described {
    const char* value;
    const char* schema;
};

constexpr Described objects[] = {{"", ""},
                                 {"/plan", "/$defs/plan"},
                                 {"/plan/history/0", "/$defs/line"},
                                 {"/plan/history/0/dose", "/$defs/dose/oneOf/0"},
                                 {"/plan/history/1/frequency", "/$defs/line/properties/frequency/oneOf/1"},
                                 {"/plan/pauses/0", "/$defs/pause"},
                                 {"/sessions/0", "/$defs/session"},
                                 {"/sessions/0/done", "/$defs/session/properties/done"},
                                 {"/sessions/1/prescribed", "/$defs/dose/oneOf/1"},
                                 {"/prompts/0", "/$defs/prompt"},
                                 {"/held_breaks/0", "/$defs/held_break"},
                                 {"/tensions/0", "/$defs/tension"},
                                 {"/deletions/0", "/$defs/deletion"}};

constexpr Described words[] = {{"/sessions/0/outcome", "/$defs/session/properties/outcome"},
                               {"/sessions/0/source", "/$defs/session/properties/source"},
                               {"/sessions/0/felt", "/$defs/session/properties/felt"},
                               {"/prompts/0/answer", "/$defs/prompt/properties/answer"},
                               {"/held_breaks/0/gates/0", "/$defs/held_break/properties/gates/items"},
                               {"/held_breaks/0/end", "/$defs/held_break/properties/end"},
                               {"/deletions/0/kind", "/$defs/deletion/properties/kind"}};

constexpr Described numbers[] = {
    {"/plan/edition", "/$defs/plan/properties/edition"},
    {"/sessions/0/edition", "/$defs/edition"},
    {"/sessions/0/done/sets", "/$defs/session/properties/done/properties/sets"},
    {"/sessions/0/done/seconds", "/$defs/session/properties/done/properties/seconds"},
    {"/sessions/0/prescribed/hold_seconds", "/$defs/dose/oneOf/0/properties/hold_seconds"},
    {"/sessions/0/prescribed/rest_seconds", "/$defs/dose/oneOf/0/properties/rest_seconds"},
    {"/sessions/1/prescribed/tempo_seconds", "/$defs/dose/oneOf/1/properties/tempo_seconds"},
    {"/tensions/0/before", "/$defs/tension/properties/before"},
    {"/tensions/0/after", "/$defs/tension/properties/after"}};

std::set<std::string> quotedWords(const std::string& text) {
    static const std::regex word("\"([^\"]*)\"");
    std::set<std::string> found;
    for (std::sregex_iterator match(text.begin(), text.end(), word), end; match != end; ++match)
        found.insert((*match)[1]);
    return found;
}

json documentWith(const char* place, const json& value) {
    json document = fullJournal();
    document[json::json_pointer(place)] = value;
    return document;
}

bool isTaken(const json& document) {
    try {
        static_cast<void>(readJournalDocument(document.dump(), "sample.json"));
        return true;
    } catch (const CatalogError&) {
        return false;
    }
}

class JournalSchemaTest : public testing::Test {
protected:
    [[nodiscard]] json schemaOf(const char* place) const { return m_schema.at(json::json_pointer(place)); }

    json m_schema =
        json::parse(bytesOf(std::filesystem::path(UNHUNCH_SOURCE_DIR) / "docs/journal.schema.json"));
};

} // namespace

TEST_F(JournalSchemaTest, everyReferenceLeadsSomewhere) {
    const std::string text = m_schema.dump();
    static const std::regex reference("\"\\$ref\":\"#([^\"]*)\"");
    int references = 0;
    for (std::sregex_iterator match(text.begin(), text.end(), reference), end; match != end;
         ++match, ++references)
        EXPECT_TRUE(m_schema.contains(json::json_pointer((*match)[1]))) << (*match)[1];
    EXPECT_GT(references, 30);
}

TEST_F(JournalSchemaTest, itKnowsAndRequiresTheFieldsThatTheReaderDoes) {
    for (const auto& [value, place] : objects) {
        const json schema = schemaOf(place);
        std::set<std::string> known;
        for (const auto& [name, property] : schema.at("properties").items()) {
            known.insert(name);
            EXPECT_TRUE(property.contains("description")) << place << ' ' << name;
        }
        EXPECT_EQ(schema.at("additionalProperties"), false) << place;
        json document = fullJournal();
        document[json::json_pointer(value)]["unknown"] = 1;
        EXPECT_EQ(quotedWords(journalRefusalOf(document).reason()), known) << value;

        const std::set<std::string> required = schema.at("required");
        for (const std::string& name : known) {
            json without = fullJournal();
            without[json::json_pointer(value)].erase(name);
            // Of those that come together, one alone is missed: the next test.
            if (!required.contains(name) && schema.contains("dependentRequired"))
                continue;
            EXPECT_EQ(isTaken(without), !required.contains(name)) << value << ' ' << name;
        }
    }
}

TEST_F(JournalSchemaTest, whatBelongsTogetherIsRequiredTogether) {
    for (const char* place : {"/$defs/prompt", "/$defs/held_break"}) {
        const std::string list = place == std::string("/$defs/prompt") ? "/prompts/0" : "/held_breaks/0";
        json bare = fullJournal();
        for (const auto& [name, needed] : schemaOf(place).at("dependentRequired").items()) {
            json half = fullJournal();
            half[json::json_pointer(list)].erase(name);
            EXPECT_FALSE(isTaken(half)) << name;
            bare[json::json_pointer(list)].erase(name);
        }
        EXPECT_TRUE(isTaken(bare)) << place;
    }
    json nothing = fullJournal();
    nothing["tensions"][0].erase("before");
    EXPECT_TRUE(isTaken(nothing));
    nothing["tensions"][0].erase("after");
    EXPECT_FALSE(isTaken(nothing));
}

TEST_F(JournalSchemaTest, itKnowsTheWordsThatTheReaderKnows) {
    for (const auto& [value, place] : words) {
        std::set<std::string> answered = quotedWords(journalRefusalOf(documentWith(value, "?")).reason());
        answered.erase("?");
        EXPECT_EQ(answered, schemaOf(place).at("enum").get<std::set<std::string>>()) << value;
    }
}

TEST_F(JournalSchemaTest, itBoundsNumbersAsTheReaderDoes) {
    for (const auto& [value, place] : numbers) {
        json document = documentWith(value, schemaOf(place).at("minimum"));
        // A plan of edition 0 says nothing.
        if (value == std::string("/plan/edition"))
            document["plan"].update({{"history", json::array()}, {"pauses", json::array()}});
        EXPECT_TRUE(isTaken(document)) << value;
        const double least = schemaOf(place).at("minimum");
        const double most = schemaOf(place).at("maximum");
        EXPECT_TRUE(isTaken(documentWith(value, schemaOf(place).at("maximum")))) << value;
        EXPECT_FALSE(isTaken(
            documentWith(value, least < 1 && least > 0 ? json(0) : json(static_cast<long long>(least) - 1))))
            << value;
        EXPECT_FALSE(isTaken(documentWith(value, static_cast<long long>(most) + 1))) << value;
    }
}

TEST_F(JournalSchemaTest, itsPatternsTakeWhatTheReaderTakes) {
    const auto matches = [this](const char* definition, const std::string& text) {
        return std::regex_match(text, std::regex(schemaOf(definition).at("pattern").get<std::string>()));
    };
    for (const char* text : {"0f8fad5b-d9cb-469f-a165-70867728950f", "0F8FAD5B-d9cb-469f-a165-70867728950f",
                             "0f8fad5bd9cb469fa16570867728950f", "x"})
        EXPECT_EQ(isTaken(documentWith("/sessions/0/id", text)), matches("/$defs/uuid", text)) << text;
    for (const char* text : {"cat-cow", "Cat", "cat--cow", "cat-", "1cat", "cat_cow"})
        EXPECT_EQ(isTaken(documentWith("/sessions/0/stretch", text)), matches("/$defs/stretch_id", text))
            << text;
    for (const char* text : {"2026-11-03", "2026-11-3", "2026/11/03"})
        EXPECT_EQ(isTaken(documentWith("/plan/adopted_on", text)), matches("/$defs/day", text)) << text;
    for (const char* text : {"2026-11-03T14:05:09+01:00", "2026-11-03T14:05:09-14:00", "2026-11-03T14:05:09Z",
                             "2026-11-03 14:05:09+01:00", "2026-11-03T14:05+01:00"})
        EXPECT_EQ(isTaken(documentWith("/tensions/0/noted_at", text)), matches("/$defs/moment", text))
            << text;
}

TEST_F(JournalSchemaTest, itStatesTheLargestSize) {
    EXPECT_NE(m_schema.at("description").get<std::string>().find("67 108 864"), std::string::npos);
    EXPECT_EQ(journalKind.maximumBytes, 67'108'864U);
}

TEST_F(JournalSchemaTest, theExampleOfTheDocumentationIsSound) {
    const std::string page = bytesOf(std::filesystem::path(UNHUNCH_SOURCE_DIR) / "docs/JOURNAL.md");
    const std::size_t start = page.find("```json\n") + 8;
    const std::string example = page.substr(start, page.find("```", start) - start);
    const auto contents = readJournalDocument(example, "docs/JOURNAL.md");
    EXPECT_EQ(contents.sessions.size(), 1U);
    EXPECT_EQ(journalDocument(contents), example) << "as Unhunch writes it";
}

} // namespace unhunch::test

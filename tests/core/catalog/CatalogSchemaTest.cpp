#include "tests/core/catalog/SampleCatalog.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>
#include <string>

namespace unhunch {
namespace {

using nlohmann::json;

/// A value in the full catalog and the part of the schema that describes it.
struct Described {
    const char* value;
    const char* schema;
};

std::ostream& operator<<(std::ostream& stream, const Described& described) {
    return stream << described.value << " by " << described.schema;
}

constexpr Described objects[] = {
    {"", ""},
    {"/stretches/0", "/$defs/stretch"},
    {"/stretches/0/easier", "/$defs/easierForm"},
    {"/stretches/0/dose", "/$defs/holdDose"},
    {"/stretches/1/dose", "/$defs/repetitionsDose"},
    {"/stretches/0/frequency", "/$defs/timesPerWeek"},
    {"/stretches/1/phases/0", "/$defs/phase"},
    {"/stretches/0/sources/0", "/$defs/source"},
    {"/stretches/0/cautions/0", "/$defs/caution"},
    {"/packs/0", "/$defs/pack"},
};

constexpr Described words[] = {
    {"/format", "/properties/format"},
    {"/stretches/1/frequency", "/$defs/everyDay"},
    {"/stretches/0/places/0", "/$defs/place"},
    {"/stretches/1/phases/0/breath", "/$defs/phase/properties/breath"},
    {"/stretches/0/sources/0/grade", "/$defs/source/properties/grade"},
    {"/stretches/0/access/0", "/$defs/access"},
    {"/stretches/0/cautions/0/caution", "/$defs/caution/properties/caution"},
    {"/stretches/0/cautions/0/advice", "/$defs/caution/properties/advice"},
};

constexpr Described numbers[] = {
    {"/version", "/properties/version"},
    {"/stretches/0/dose/hold_seconds", "/$defs/holdDose/properties/hold_seconds"},
    {"/stretches/0/dose/rest_seconds", "/$defs/restSeconds"},
    {"/stretches/0/dose/sets/0", "/$defs/sets/items"},
    {"/stretches/1/dose/repetitions/0", "/$defs/repetitionsDose/properties/repetitions/items"},
    {"/stretches/1/dose/tempo_seconds", "/$defs/repetitionsDose/properties/tempo_seconds"},
    {"/stretches/0/frequency/times_per_week/0", "/$defs/timesPerWeek/properties/times_per_week/items"},
    {"/stretches/1/phases/0/seconds", "/$defs/phase/properties/seconds"},
};

constexpr Described texts[] = {
    {"/$schema", "/$defs/sentence"},
    {"/stretches/0/id", "/$defs/id"},
    {"/stretches/0/title", "/$defs/name"},
    {"/stretches/1/figure", "/$defs/id"},
    {"/stretches/0/easier/hint", "/$defs/name"},
    {"/stretches/0/easier/position", "/$defs/name"},
    {"/stretches/0/easier/steps/0", "/$defs/sentence"},
    {"/stretches/0/easier/breathing", "/$defs/sentence"},
    {"/stretches/0/easier/figure", "/$defs/id"},
    {"/stretches/0/position", "/$defs/name"},
    {"/stretches/0/steps/0", "/$defs/sentence"},
    {"/stretches/0/breathing", "/$defs/sentence"},
    {"/stretches/0/note", "/$defs/sentence"},
    {"/stretches/0/space", "/$defs/name"},
    {"/stretches/0/harder/0", "/$defs/sentence"},
    {"/stretches/0/cautions/0/reason", "/$defs/sentence"},
    {"/packs/0/id", "/$defs/id"},
    {"/packs/0/title", "/$defs/name"},
    {"/packs/0/summary", "/$defs/sentence"},
    {"/stretches/0/muscles/0", "/$defs/name"},
    {"/stretches/0/benefits/0", "/$defs/sentence"},
    {"/stretches/0/precautions/0", "/$defs/sentence"},
    {"/stretches/0/mistakes/0", "/$defs/sentence"},
    {"/stretches/1/phases/0/cue", "/$defs/phase/properties/cue"},
    {"/stretches/0/sources/0/organisation", "/$defs/sentence"},
    {"/stretches/0/sources/0/title", "/$defs/sentence"},
    {"/stretches/0/sources/0/url", "/$defs/source/properties/url"},
};

constexpr Described lists[] = {
    {"/stretches/0/steps", "/$defs/steps"},
    {"/stretches/0/easier/steps", "/$defs/steps"},
    {"/stretches/0/muscles", "/$defs/stretch/properties/muscles"},
    {"/stretches/0/benefits", "/$defs/remarks"},
    {"/stretches/0/precautions", "/$defs/remarks"},
    {"/stretches/0/mistakes", "/$defs/remarks"},
    {"/stretches/0/harder", "/$defs/remarks"},
    {"/stretches/0/access", "/$defs/stretch/properties/access"},
    {"/stretches/0/cautions", "/$defs/stretch/properties/cautions"},
    {"/packs", "/properties/packs"},
    {"/packs/0/stretches", "/$defs/pack/properties/stretches"},
    {"/stretches/0/sources", "/$defs/stretch/properties/sources"},
};

std::set<std::string> quotedWords(const std::string& text) {
    static const std::regex word("\"([^\"]*)\"");
    std::set<std::string> found;
    for (std::sregex_iterator match(text.begin(), text.end(), word), end; match != end; ++match)
        found.insert((*match)[1]);
    return found;
}

class CatalogSchemaTest : public testing::Test {
protected:
    [[nodiscard]] const json& schemaOf(const Described& described) const {
        return m_schema.at(json::json_pointer(described.schema));
    }

    /// Where the reader sees a fault once the value is replaced; "taken" when it sees none.
    static std::string faultAfter(const Described& described, const json& value) {
        try {
            static_cast<void>(parsedSample(fullCatalogWith(described.value, value)));
        } catch (const CatalogError& error) {
            return error.where();
        }
        return "taken";
    }

    static void expectFault(const Described& described, const json& value) {
        EXPECT_EQ(faultAfter(described, value), described.value) << value;
    }

    /// Taken, or refused for what this value does to others: phases, the range that it is an end of.
    static void expectNoFaultOfItsOwn(const Described& described, const json& value) {
        EXPECT_NE(faultAfter(described, value), described.value) << value;
    }

    json m_schema = readJson(catalogSchemaFile());
};

TEST_F(CatalogSchemaTest, itSaysWhichDialectItIsWrittenInAndWhatItIs) {
    EXPECT_EQ(m_schema.at("$schema"), "https://json-schema.org/draft/2020-12/schema");
    EXPECT_TRUE(m_schema.at("$id").is_string());
    EXPECT_TRUE(m_schema.at("description").is_string());
}

TEST_F(CatalogSchemaTest, everyFieldIsDescribed) {
    for (const Described& object : objects) {
        for (const auto& [name, property] : schemaOf(object).at("properties").items()) {
            const bool isDescribed =
                property.contains("description") ||
                m_schema.at(json::json_pointer(property.at("$ref").get<std::string>().substr(1)))
                    .contains("description");
            EXPECT_TRUE(isDescribed) << object << ": " << name;
        }
    }
}

TEST_F(CatalogSchemaTest, everyReferenceLeadsSomewhere) {
    const std::string text = m_schema.dump();
    static const std::regex reference("\"\\$ref\":\"#([^\"]*)\"");
    int references = 0;
    for (std::sregex_iterator match(text.begin(), text.end(), reference), end; match != end;
         ++match, ++references)
        EXPECT_TRUE(m_schema.contains(json::json_pointer((*match)[1]))) << (*match)[1];
    EXPECT_GT(references, 10);
}

TEST_F(CatalogSchemaTest, itKnowsTheFieldsThatTheReaderKnows) {
    for (const Described& object : objects) {
        const json& schema = schemaOf(object);
        std::set<std::string> known;
        for (const auto& [name, property] : schema.at("properties").items())
            known.insert(name);
        json document = fullCatalog();
        document[json::json_pointer(object.value)]["unknown"] = 1;
        EXPECT_EQ(quotedWords(refusalOf(document).reason()), known) << object;
        EXPECT_EQ(schema.at("additionalProperties"), false) << object;
    }
}

TEST_F(CatalogSchemaTest, itRequiresTheFieldsThatTheReaderRequires) {
    for (const Described& object : objects) {
        const std::set<std::string> required = schemaOf(object).at("required");
        for (const auto& [name, property] : schemaOf(object).at("properties").items()) {
            json value = fullCatalog()[json::json_pointer(object.value)];
            value.erase(name);
            EXPECT_EQ(faultAfter(object, value),
                      required.contains(name) ? std::string(object.value) + '/' + name : "taken");
        }
    }
}

TEST_F(CatalogSchemaTest, itKnowsTheWordsThatTheReaderKnows) {
    for (const Described& word : words) {
        const std::set<std::string> allowed = schemaOf(word).at("enum");
        for (const std::string& each : allowed)
            expectNoFaultOfItsOwn(word, each);
        std::set<std::string> answered = quotedWords(refusalOf(fullCatalogWith(word.value, "?")).reason());
        EXPECT_EQ(answered.erase("?"), 1U) << word;
        answered.erase("times_per_week"); // the other form of a frequency
        EXPECT_EQ(answered, allowed) << word;
    }
}

TEST_F(CatalogSchemaTest, itBoundsNumbersAsTheReaderDoes) {
    for (const Described& number : numbers) {
        const json& schema = schemaOf(number);
        const bool isWhole = schema.at("type") == "integer";
        const double step = isWhole ? 1 : 0.01;
        for (const double sign : {-1.0, 1.0}) {
            const double bound = schema.at(sign < 0 ? "minimum" : "maximum");
            const double beyond = bound + sign * step;
            expectNoFaultOfItsOwn(number, isWhole ? json(static_cast<int>(bound)) : json(bound));
            expectFault(number, isWhole ? json(static_cast<int>(beyond)) : json(beyond));
        }
        EXPECT_EQ(faultAfter(number, 1.5) == number.value, isWhole) << number;
    }
}

TEST_F(CatalogSchemaTest, itBoundsTextsAsTheReaderDoes) {
    for (const Described& text : texts) {
        const std::size_t longest = schemaOf(text).at("maxLength");
        const std::string begin = std::string_view(text.value).ends_with("/url") ? "https://x/" : "";
        expectNoFaultOfItsOwn(text, begin + std::string(longest - begin.size(), 'x'));
        expectFault(text, begin + std::string(longest - begin.size() + 1, 'x'));
    }
}

TEST_F(CatalogSchemaTest, itBoundsListsAsTheReaderDoes) {
    for (const Described& list : lists) {
        const std::size_t fewest = schemaOf(list).at("minItems");
        const std::size_t most = schemaOf(list).at("maxItems");
        const json item = fullCatalog()[json::json_pointer(list.value)][0];
        expectNoFaultOfItsOwn(list, json(most, item));
        expectNoFaultOfItsOwn(list, json(fewest, item));
        expectFault(list, json(most + 1, item));
        if (fewest > 0)
            expectFault(list, json::array());
    }
}

TEST_F(CatalogSchemaTest, itsPatternForAddressesIsTheReadersRule) {
    const std::regex pattern(
        m_schema.at("/$defs/source/properties/url/pattern"_json_pointer).get<std::string>());
    const Described url{"/stretches/0/sources/0/url", ""};
    for (int code = ' '; code < 127; ++code) {
        const std::string character(1, static_cast<char>(code));
        for (const std::string& text :
             {"https://a" + character + "b/", "https://a/" + character, "http" + character + "://a"})
            EXPECT_EQ(faultAfter(url, text) == "taken", std::regex_match(text, pattern)) << text;
    }
}

TEST_F(CatalogSchemaTest, itsPatternForIdsIsTheReadersRule) {
    const std::regex pattern(m_schema.at("/$defs/id/pattern"_json_pointer).get<std::string>());
    const Described id{"/stretches/1/id", ""};
    for (int code = ' '; code < 127; ++code) {
        const std::string character(1, static_cast<char>(code));
        for (const std::string& text :
             {character, character + "x", "x" + character, "x" + character + "-x", "a-" + character})
            EXPECT_EQ(faultAfter(id, text) == "taken", std::regex_match(text, pattern)) << text;
    }
}

} // namespace
} // namespace unhunch

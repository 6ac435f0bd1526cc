#include "tests/core/catalog/SampleCatalog.h"
#include "tests/core/plan/SamplePlan.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>

namespace unhunch {
namespace {

using nlohmann::json;

/// A value in the full plan and the part of the schema that describes it.
struct Described {
    const char* value;
    const char* schema;
};

constexpr Described objects[] = {
    {"", ""}, {"/plan/0", "/$defs/prescription"}, {"/pictures/0", "/$defs/picture"}};

constexpr Described lists[] = {{"/plan", "/properties/plan"},
                               {"/stretches", "/properties/stretches"},
                               {"/pictures", "/properties/pictures"},
                               {"/plan/0/days", "/$defs/prescription/properties/days"}};

std::set<std::string> quotedWords(const std::string& text) {
    static const std::regex word("\"([^\"]*)\"");
    std::set<std::string> found;
    for (std::sregex_iterator match(text.begin(), text.end(), word), end; match != end; ++match)
        found.insert((*match)[1]);
    return found;
}

class PlanSchemaTest : public testing::Test {
protected:
    [[nodiscard]] json schemaOf(const Described& described) const {
        return m_schema.at(json::json_pointer(described.schema));
    }

    /// The part of this schema, or of the catalog's, that a reference names.
    [[nodiscard]] json referred(const std::string& reference) const {
        const std::string catalog = m_catalogSchema.at("$id").get<std::string>() + '#';
        if (reference.starts_with(catalog))
            return m_catalogSchema.at(json::json_pointer(reference.substr(catalog.size())));
        return m_schema.at(json::json_pointer(reference.substr(1)));
    }

    /// Where the reader sees a fault once the value is replaced; "taken" when it sees none.
    static std::string faultAfter(const std::string& place, const json& value) {
        try {
            static_cast<void>(parsedPlan(fullPlanWith(place, value)));
        } catch (const CatalogError& error) {
            return error.where();
        }
        return "taken";
    }

    json m_schema = readJson(std::filesystem::path(UNHUNCH_SOURCE_DIR) / "resources/plan/plan.schema.json");
    json m_catalogSchema = readJson(catalogSchemaFile());
};

TEST_F(PlanSchemaTest, everyReferenceLeadsSomewhere) {
    const std::string text = m_schema.dump();
    static const std::regex reference("\"\\$ref\":\"([^\"]*)\"");
    int references = 0;
    for (std::sregex_iterator match(text.begin(), text.end(), reference), end; match != end;
         ++match, ++references)
        EXPECT_NO_THROW(static_cast<void>(referred((*match)[1]))) << (*match)[1];
    EXPECT_GT(references, 10);
}

TEST_F(PlanSchemaTest, itKnowsTheFieldsThatTheReaderKnows) {
    for (const Described& object : objects) {
        const json schema = schemaOf(object);
        std::set<std::string> known;
        for (const auto& [name, property] : schema.at("properties").items()) {
            known.insert(name);
            EXPECT_TRUE(property.contains("description")) << name;
        }
        json document = fullPlan();
        document[json::json_pointer(object.value)]["unknown"] = 1;
        EXPECT_EQ(quotedWords(planRefusalOf(document).reason()), known) << object.value;
        EXPECT_EQ(schema.at("additionalProperties"), false);
    }
}

TEST_F(PlanSchemaTest, itRequiresTheFieldsThatTheReaderRequires) {
    for (const Described& object : objects) {
        const std::set<std::string> required = schemaOf(object).at("required");
        for (const std::string& name : required) {
            json value = fullPlan()[json::json_pointer(object.value)];
            value.erase(name);
            EXPECT_EQ(faultAfter(object.value, value), std::string(object.value) + '/' + name);
        }
    }
    json least = fullPlan();
    for (const auto& [name, property] : m_schema.at("properties").items()) {
        if (!schemaOf(objects[0]).at("required").get<std::set<std::string>>().contains(name))
            least.erase(name);
    }
    least["plan"] = {{{"stretch", "cat-cow"}, {"frequency", "daily"}}};
    EXPECT_NO_THROW(static_cast<void>(parsedPlan(least)));
}

TEST_F(PlanSchemaTest, itKnowsTheDaysThatTheReaderKnows) {
    const json days = m_schema.at("/$defs/day/enum"_json_pointer);
    EXPECT_EQ(faultAfter("/plan/0/days", days), "taken");
    std::set<std::string> answered = quotedWords(planRefusalOf(fullPlanWith("/plan/0/days/0", "?")).reason());
    answered.erase("?");
    EXPECT_EQ(answered, days.get<std::set<std::string>>());
}

TEST_F(PlanSchemaTest, itBoundsListsAsTheReaderDoes) {
    for (const Described& list : lists) {
        const std::size_t fewest = schemaOf(list).at("minItems");
        const std::size_t most = schemaOf(list).at("maxItems");
        const json item = fullPlan()[json::json_pointer(list.value)][0];
        EXPECT_NE(faultAfter(list.value, json(most, item)), list.value);
        EXPECT_EQ(faultAfter(list.value, json(most + 1, item)), list.value);
        EXPECT_EQ(faultAfter(list.value, json::array()) == list.value, fewest > 0) << list.value;
    }
}

TEST_F(PlanSchemaTest, itBoundsTextsAsTheReaderDoes) {
    for (const char* field : {"title", "from", "note"}) {
        const std::size_t longest =
            referred(m_schema.at("properties").at(field).at("$ref")).at("maxLength").get<std::size_t>();
        const std::string place = std::string("/") + field;
        EXPECT_EQ(faultAfter(place, std::string(longest, 'x')), "taken");
        EXPECT_EQ(faultAfter(place, std::string(longest + 1, 'x')), place);
    }
    const std::size_t longest = m_schema.at("/$defs/picture/properties/base64/maxLength"_json_pointer);
    EXPECT_EQ(faultAfter("/pictures/0/base64", "iVBORw0KGgoA" + std::string(longest - 16, 'A') + "AAA="),
              "taken");
    EXPECT_NE(faultAfter("/pictures/0/base64", "iVBORw0KGgoA" + std::string(longest - 12 + 4, 'A')), "taken");
}

TEST_F(PlanSchemaTest, itsPatternForBase64IsNoNarrowerThanTheReadersRule) {
    const std::regex pattern(
        m_schema.at("/$defs/picture/properties/base64/pattern"_json_pointer).get<std::string>());
    for (const char* text :
         {"/9j/", "/9j/AA==", "/9j/AAA=", "/9j/AAAA", "/9j/A===", "/9j", "/9j/====", "/9j/AA=A"})
        EXPECT_EQ(faultAfter("/pictures/0/base64", text) == "taken", std::regex_match(text, pattern)) << text;
}

} // namespace
} // namespace unhunch

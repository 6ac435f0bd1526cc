#include "tests/core/catalog/SampleCatalog.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>
#include <string>

namespace unhunch {
namespace {

using nlohmann::json;

const json::json_pointer wholeDocument;

/// Whether the format allows the field to be left out.
bool isOptional(const json::json_pointer& field) {
    static const std::set<std::string> anywhere{"$schema",  "note",         "phases",  "growing", "figure",
                                                "per_side", "stand_in_for", "easier",  "packs",   "space",
                                                "harder",   "access",       "cautions"};
    static const std::set<std::string> inEasierForms{"position", "places", "dose", "breathing"};
    const json::json_pointer object = field.parent_pointer();
    return anywhere.contains(field.back()) ||
           (!object.empty() && object.back() == "easier" && inEasierForms.contains(field.back()));
}

using Visit = std::function<void(const json::json_pointer& pointer, const json& value)>;

/// Calls `visit` for everything in `document` but itself.
void forEachValue(const json& document, const json::json_pointer& pointer, const Visit& visit) {
    if (!document.is_structured())
        return;
    for (const auto& [name, value] : document.items()) {
        const json::json_pointer here =
            document.is_array() ? pointer / static_cast<std::size_t>(std::stoul(name)) : pointer / name;
        visit(here, value);
        forEachValue(value, here, visit);
    }
}

/// A value of each kind of JSON, most of them out of place anywhere.
std::vector<json> strangers() {
    return {nullptr, true, -7, 1e9, "", "?", json::array(), json::array({nullptr}), json::object()};
}

/// Whether the format allows `stranger` where `original` was, although it means something else.
bool mayReplace(const json& stranger, const json& original, const std::string& field) {
    static const std::set<std::string> mayBeEmpty{"muscles", "benefits", "precautions", "mistakes", "sources",
                                                  "harder",  "access",   "cautions",    "packs"};
    if (stranger == json::array())
        return mayBeEmpty.contains(field);
    if (stranger == json("?"))
        return original.is_string();
    return stranger == json(true) && original.is_boolean();
}

bool pointsAt(const std::string& where, const std::string& pointer) {
    return where == pointer || where.starts_with(pointer + '/');
}

/// The smallest of the built-in files shows the format as people use it, the sample every field that it has.
class CatalogMutationTest : public testing::TestWithParam<const char*> {
protected:
    [[nodiscard]] json document() const {
        return GetParam() == std::string("built-in")
                   ? readJson(builtInCatalogFile().parent_path() / "calm.json")
                   : fullCatalog();
    }
};

TEST_P(CatalogMutationTest, everyFieldThatIsLeftOutIsMissedByName) {
    const json original = document();
    int deleted = 0;
    forEachValue(original, wholeDocument, [&](const json::json_pointer& pointer, const json&) {
        if (original[pointer.parent_pointer()].is_array() || isOptional(pointer))
            return;
        json mutated = original;
        mutated[pointer.parent_pointer()].erase(pointer.back());
        EXPECT_EQ(refusalOf(mutated).where(), pointer.to_string());
        ++deleted;
    });
    EXPECT_GT(deleted, 50);
}

TEST_P(CatalogMutationTest, everyFieldOfAnotherKindIsRefusedByName) {
    const json original = document();
    forEachValue(original, wholeDocument, [&](const json::json_pointer& pointer, const json& value) {
        for (const json& stranger : strangers()) {
            const bool isItem = original[pointer.parent_pointer()].is_array();
            if (mayReplace(stranger, value, isItem ? std::string{} : pointer.back()))
                continue;
            json mutated = original;
            mutated[pointer] = stranger;
            const CatalogError error = refusalOf(mutated);
            EXPECT_TRUE(pointsAt(error.where(), pointer.to_string()))
                << pointer.to_string() << " = " << stranger << ": " << error.what();
            EXPECT_FALSE(error.reason().empty());
        }
    });
}

TEST_P(CatalogMutationTest, everyFieldOfAnotherNameIsUnknown) {
    const json original = document();
    const auto refuseUnknown = [&original](const json::json_pointer& object) {
        json mutated = original;
        mutated[object]["colour"] = "red";
        const CatalogError error = refusalOf(mutated);
        EXPECT_EQ(error.where(), (object / "colour").to_string());
        EXPECT_TRUE(error.reason().starts_with("unknown field; allowed here: ")) << error.reason();
    };
    refuseUnknown(wholeDocument);
    forEachValue(original, wholeDocument, [&](const json::json_pointer& pointer, const json& value) {
        if (value.is_object())
            refuseUnknown(pointer);
    });
}

INSTANTIATE_TEST_SUITE_P(Of, CatalogMutationTest, testing::Values("built-in", "sample"),
                         [](const auto& parameter) {
                             return parameter.param == std::string("built-in") ? "builtIn" : "sample";
                         });

} // namespace
} // namespace unhunch

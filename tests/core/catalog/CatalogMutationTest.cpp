#include "tests/core/catalog/SampleCatalog.h"
#include "tests/support/core/JsonMutation.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace unhunch {
namespace {

using nlohmann::json;
using Pointer = SpoiltFormat::Pointer;

bool isOptional(const Pointer& field) {
    static const std::set<std::string> anywhere{"$schema",  "note",         "phases",  "growing", "figure",
                                                "per_side", "stand_in_for", "easier",  "packs",   "space",
                                                "harder",   "access",       "cautions"};
    static const std::set<std::string> inEasierForms{"position", "places", "dose", "breathing"};
    const Pointer object = field.parent_pointer();
    return anywhere.contains(field.back()) ||
           (!object.empty() && object.back() == "easier" && inEasierForms.contains(field.back()));
}

/// Whether the format allows `stranger` where `original` was, although it means something else.
bool mayReplace(const std::string& field, const json& original, const json& stranger) {
    static const std::set<std::string> mayBeEmpty{"muscles", "benefits", "precautions", "mistakes", "sources",
                                                  "harder",  "access",   "cautions",    "packs"};
    if (stranger == json::array())
        return mayBeEmpty.contains(field);
    if (stranger == json("?"))
        return original.is_string();
    return stranger == json(true) && original.is_boolean();
}

/// The smallest of the built-in files shows the format as people use it, the sample every field that it has.
class CatalogMutationTest : public testing::TestWithParam<const char*> {
protected:
    [[nodiscard]] json document() const {
        return GetParam() == std::string("built-in")
                   ? readJson(builtInCatalogFile().parent_path() / "calm.json")
                   : fullCatalog();
    }

    [[nodiscard]] SpoiltFormat format() const {
        return {refusalOf, isOptional,
                [whole = document()](const Pointer& place, const json& original, const json& stranger) {
                    return mayReplace(isItem(whole, place) ? std::string{} : place.back(), original,
                                      stranger);
                }};
    }
};

TEST_P(CatalogMutationTest, everyFieldThatIsLeftOutIsMissedByName) {
    EXPECT_GT(expectEveryFieldIsMissed(format(), document()), 50);
}

TEST_P(CatalogMutationTest, everyFieldOfAnotherKindIsRefusedByName) {
    expectEveryStrangerIsRefused(format(), document());
}

TEST_P(CatalogMutationTest, everyFieldOfAnotherNameIsUnknown) {
    expectEveryUnknownFieldIsRefused(format(), document());
}

INSTANTIATE_TEST_SUITE_P(Of, CatalogMutationTest, testing::Values("built-in", "sample"),
                         [](const auto& parameter) {
                             return parameter.param == std::string("built-in") ? "builtIn" : "sample";
                         });

} // namespace
} // namespace unhunch

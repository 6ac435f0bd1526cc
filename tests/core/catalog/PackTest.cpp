#include "tests/core/catalog/SampleCatalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace unhunch {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Stretch named(const StretchId& id) {
    Stretch stretch;
    stretch.id = id;
    return stretch;
}

Pack packOf(const std::string& id, std::vector<StretchId> stretches) {
    return {.id = id, .title = "A pack", .summary = "For all.", .stretches = std::move(stretches)};
}

json packJson(const std::string& id, const std::vector<std::string>& stretches) {
    return {{"id", id}, {"title", "A pack"}, {"summary", "For all."}, {"stretches", stretches}};
}

TEST(PackTest, aCatalogWithoutPacksHasNone) {
    json document = fullCatalog();
    document.erase("packs");
    EXPECT_THAT(parsedSample(document).packs(), IsEmpty());
}

TEST(PackTest, packsAreReadInTheirOrder) {
    const json packs{packJson("second", {"sway", "reach"}), packJson("first", {"reach"})};
    EXPECT_THAT(parsedSample(fullCatalogWith("/packs", packs)).packs(),
                ElementsAre(packOf("second", {"sway", "reach"}), packOf("first", {"reach"})));
}

TEST(PackTest, aPackOfAnUnknownStretchIsAnsweredWithItsNeighbours) {
    expectRefused("/packs/0/stretches/0", "reech",
                  "\"reech\" is no stretch of this catalog (did you mean \"reach\"");
    expectRefused("/packs/0/stretches/0", "zebra", "\"zebra\" is no stretch of this catalog");
}

TEST(PackTest, aPackNamesTheStretchAndNotItsStandIn) {
    expectRefused("/packs/1/stretches/0", "seated-reach",
                  "\"seated-reach\" is a stand-in; name the stretch that it stands in for, \"reach\"");
}

TEST(PackTest, aPackNamesAStretchOnce) {
    const CatalogError error = refusalOf(fullCatalogWith("/packs/0/stretches", {"reach", "sway", "reach"}));
    EXPECT_EQ(error.where(), "/packs/0/stretches/2");
    EXPECT_EQ(error.reason(), "\"reach\" is named twice");
}

TEST(PackTest, twoPacksHaveTwoIds) {
    expectRefused("/packs/1/id", "first", "the id \"first\" is already taken by another pack");
}

TEST(PackTest, aCatalogMadeByHandIsHeldToTheSame) {
    const auto make = [](std::vector<Pack> packs) { return StretchCatalog({named("a")}, std::move(packs)); };
    EXPECT_EQ(make({packOf("all", {"a"})}).packs().size(), 1U);
    try {
        static_cast<void>(make({packOf("all", {"b"})}));
        ADD_FAILURE() << "taken";
    } catch (const std::invalid_argument& error) {
        EXPECT_THAT(error.what(), HasSubstr("pack \"all\": \"b\" is no stretch"));
    }
}

TEST(PackTest, joinedCatalogsHaveTheStretchesAndPacksOfAllInTheirOrder) {
    const StretchCatalog all = joined({StretchCatalog({named("b")}, {packOf("of-b", {"b"})}),
                                       StretchCatalog({named("a"), named("c")}, {packOf("of-c", {"c"})})});
    EXPECT_EQ(all.stretches(), (std::vector{named("b"), named("a"), named("c")}));
    EXPECT_THAT(all.packs(), ElementsAre(packOf("of-b", {"b"}), packOf("of-c", {"c"})));
    EXPECT_EQ(all.find("c"), &all.stretches()[2]);
}

TEST(PackTest, catalogsThatShareAnIdCannotBeJoined) {
    EXPECT_THROW(static_cast<void>(joined({StretchCatalog({named("a")}), StretchCatalog({named("a")})})),
                 std::invalid_argument);
}

} // namespace
} // namespace unhunch

#include "core/catalog/StretchCatalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace unhunch {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

Stretch named(const StretchId& id) {
    Stretch stretch;
    stretch.id = id;
    return stretch;
}

Stretch standIn(const StretchId& id, const StretchId& original) {
    Stretch stretch = named(id);
    stretch.standInFor = original;
    return stretch;
}

std::vector<Stretch> theFour() {
    return {named("chest-stretch"), named("shoulder-rolls"), named("arm-circles"), named("cat-cow")};
}

std::string refusalOfList(std::vector<Stretch> stretches) {
    try {
        const StretchCatalog catalog(std::move(stretches));
    } catch (const std::invalid_argument& error) {
        return error.what();
    }
    return "taken";
}

TEST(StretchCatalogTest, stretchesKeepTheirOrder) {
    EXPECT_EQ(StretchCatalog(theFour()).stretches(), theFour());
}

TEST(StretchCatalogTest, everyStretchIsFoundInEveryOrder) {
    std::vector<Stretch> stretches = theFour();
    const auto byId = [](const Stretch& left, const Stretch& right) { return left.id < right.id; };
    std::ranges::sort(stretches, byId);
    do {
        const StretchCatalog catalog(stretches);
        for (const Stretch& stretch : stretches) {
            const Stretch* found = catalog.find(stretch.id);
            ASSERT_NE(found, nullptr) << stretch.id;
            EXPECT_EQ(*found, stretch);
        }
    } while (std::ranges::next_permutation(stretches, byId).found);
}

TEST(StretchCatalogTest, anUnknownIdFindsNothing) {
    const StretchCatalog catalog(theFour());
    for (const char* id : {"", "a", "cat", "cat-cow ", "cat-cows", "Cat-cow", "zebra"})
        EXPECT_EQ(catalog.find(id), nullptr) << id;
}

TEST(StretchCatalogTest, aCopyFindsItsOwnStretches) {
    const StretchCatalog copy = [] {
        const StretchCatalog original(theFour());
        return StretchCatalog(original);
    }();
    EXPECT_EQ(copy.find("cat-cow"), &copy.stretches()[3]);
}

TEST(StretchCatalogTest, anEmptyListIsRefused) {
    EXPECT_THAT(refusalOfList({}), HasSubstr("at least one stretch"));
}

TEST(StretchCatalogTest, aDoubledIdIsRefused) {
    EXPECT_THAT(refusalOfList({named("a"), named("b"), named("a")}),
                StartsWith("stretch \"a\": the id \"a\""));
}

TEST(StretchCatalogTest, theFirstIdThatRepeatsAnotherIsTheFlaw) {
    const std::vector<Stretch> stretches{named("b"), named("a"), named("b"), named("a"), named("a")};
    const auto flaw = firstFlaw(stretches);
    ASSERT_TRUE(flaw);
    EXPECT_EQ(flaw->stretch, 2U);
    EXPECT_EQ(flaw->field, CatalogFlaw::Field::Id);
    EXPECT_EQ(flaw->reason, "the id \"b\" is already taken by stretch 1 of the list; every id must differ");
}

TEST(StretchCatalogTest, severalStandInsForOneStretchAreSound) {
    EXPECT_EQ(firstFlaw(std::vector{standIn("c", "a"), named("a"), standIn("b", "a")}), std::nullopt);
}

TEST(StretchCatalogTest, aStandInNamesAnotherStretchOfTheListThatIsNone) {
    struct Case {
        std::vector<Stretch> stretches;
        std::size_t faulty;
        const char* reason;
    };
    const std::vector<Case> cases{
        {{named("a"), standIn("b", "z")}, 1, "\"z\" is no stretch of this catalog"},
        {{standIn("a", "")}, 0, "\"\" is no stretch of this catalog"},
        {{standIn("a", "a")}, 0, "a stretch cannot stand in for itself"},
        {{named("a"), standIn("b", "a"), standIn("c", "b")}, 2, "\"b\" is a stand-in itself"},
        {{standIn("a", "b"), standIn("b", "a")}, 0, "\"b\" is a stand-in itself"},
        {{standIn("a", "b"), standIn("b", "c"), standIn("c", "a")}, 0, "\"b\" is a stand-in itself"},
    };
    for (const Case& each : cases) {
        const auto flaw = firstFlaw(each.stretches);
        ASSERT_TRUE(flaw) << each.reason;
        EXPECT_EQ(flaw->stretch, each.faulty) << each.reason;
        EXPECT_EQ(flaw->field, CatalogFlaw::Field::StandInFor) << each.reason;
        EXPECT_THAT(flaw->reason, StartsWith(each.reason));
        EXPECT_THAT(refusalOfList(each.stretches), HasSubstr(each.reason));
    }
}

TEST(StretchCatalogTest, aMisspeltIdFindsItsNeighbours) {
    const StretchCatalog catalog(theFour());
    EXPECT_THAT(catalog.nearest("catcow"), ElementsAre("cat-cow"));
    EXPECT_THAT(catalog.nearest("chest"), ElementsAre("chest-stretch"));
    EXPECT_THAT(catalog.nearest("sholder rols"), ElementsAre("shoulder-rolls"));
    EXPECT_THAT(catalog.nearest("Arm Circle"), ElementsAre("arm-circles"));
    EXPECT_THAT(catalog.nearest("cow"), ElementsAre("cat-cow"));
}

TEST(StretchCatalogTest, whatIsNothingLikeAnIdHasNoNeighbours) {
    const StretchCatalog catalog(theFour());
    for (const char* id : {"", "-", "push-ups", "q", "12"})
        EXPECT_THAT(catalog.nearest(id), IsEmpty()) << id;
}

TEST(StretchCatalogTest, atMostThreeNeighboursComeNearestFirst) {
    const StretchCatalog catalog({named("neck-stretch-long-form"), named("calf-stretch"),
                                  named("wrist-stretch"), named("neck-stretch"), named("hip-stretch")});
    const auto near = catalog.nearest("neck-strech");
    EXPECT_THAT(near, SizeIs(3));
    EXPECT_EQ(near.front(), "neck-stretch");
}

TEST(StretchCatalogTest, equallyNearIdsKeepTheOrderOfTheFile) {
    EXPECT_THAT(StretchCatalog({named("roll-b"), named("roll-a")}).nearest("roll"),
                ElementsAre("roll-b", "roll-a"));
}

} // namespace
} // namespace unhunch

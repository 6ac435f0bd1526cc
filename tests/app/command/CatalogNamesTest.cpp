#include "app/command/CatalogNames.h"

#include "app/command/CommandLine.h"
#include "tests/app/command/CommandTest.h"

#include <gmock/gmock.h>

namespace unhunch::test {

namespace {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;

/// The catalog of the tests of commands in a pack, and own stretches with these ids and titles.
StretchCatalog withOwn(const std::vector<std::pair<std::string, std::string>>& own) {
    std::vector<Stretch> stretches = aCatalog().stretches();
    for (const auto& [id, title] : own) {
        stretches.push_back(stretches.front());
        stretches.back().id = id;
        stretches.back().title = title;
    }
    return StretchCatalog(std::move(stretches), {{"upper-back", "Upper back", "For all.", {"cat-cow"}}});
}

template <class Call>
std::string refusal(const Call& call) {
    try {
        static_cast<void>(call());
    } catch (const UsageError& error) {
        return error.what();
    }
    ADD_FAILURE() << "taken";
    return {};
}

std::string refusal(std::string_view name, const StretchCatalog& catalog) {
    return refusal([&] { return stretchNamed(name, catalog).id; });
}

TEST(CatalogNames, aStretchIsNamedByIdOrTitleInCapitalsOrNot) {
    const StretchCatalog catalog = withOwn({{"weber-turn", "Übung im Türrahmen"}});
    for (const char* name : {"chest-stretch", "Chest stretch", "chest stretch", "CHEST-STRETCH",
                             "Chest Stretch", " chest  stretch "}) {
        EXPECT_EQ(stretchNamed(name, catalog).id, "chest-stretch") << name;
        EXPECT_EQ(idNamed(name, catalog), "chest-stretch") << name;
    }
    EXPECT_EQ(stretchNamed("übung im TÜRRAHMEN", catalog).id, "weber-turn");
}

TEST(CatalogNames, aNameLikeNoneIsRefusedWithTheNearestIds) {
    const StretchCatalog catalog = withOwn({});
    EXPECT_EQ(refusal("Chest strech", catalog),
              "There is no stretch 'Chest strech' (did you mean chest-stretch?); "
              "'unhunch catalog' lists them.");
    EXPECT_EQ(refusal("xyzzy", catalog), "There is no stretch 'xyzzy'; 'unhunch catalog' lists them.");
    EXPECT_EQ(idNamed("xyzzy", catalog), "xyzzy");
}

TEST(CatalogNames, anIdGoesBeforeATitle) {
    const StretchCatalog catalog = withOwn({{"first", "Second"}, {"second", "Third"}});
    EXPECT_EQ(stretchNamed("second", catalog).id, "second");
    EXPECT_EQ(stretchNamed("third", catalog).id, "second");
}

TEST(CatalogNames, aTitleOfSeveralIsRefusedWithTheirIds) {
    const StretchCatalog catalog = withOwn({{"weber-chest", "Chest Stretch"}});
    EXPECT_EQ(refusal("chest stretch", catalog), "Several stretches are called 'chest stretch'; write one of "
                                                 "these instead: chest-stretch, weber-chest.");
    EXPECT_EQ(idNamed("chest stretch", catalog), "chest stretch");
    EXPECT_EQ(stretchNamed("weber-chest", catalog).id, "weber-chest");
}

TEST(CatalogNames, aPackIsNamedAsAStretchIs) {
    const StretchCatalog catalog = withOwn({});
    for (const QString& name : {u"upper-back"_s, u"Upper back"_s, u"UPPER  BACK"_s})
        EXPECT_EQ(packNamed(name, catalog).id, "upper-back") << name.toStdString();
    EXPECT_THAT(refusal([&] { return packNamed(u"Uper back"_s, catalog).id; }),
                AllOf(HasSubstr("no pack 'Uper back' (did you mean upper-back?)"),
                      HasSubstr("there are upper-back")));
    EXPECT_THAT(refusal([&] { return packNamed(u"posture"_s, aCatalog()).id; }), HasSubstr("has no packs"));
}

} // namespace

} // namespace unhunch::test

#include "app/text/CautionWords.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace unhunch {
namespace {

TEST(CautionWordsTest, everyCautionAndEveryNeedStandsInOneGroup) {
    std::map<Caution, int> seen;
    std::map<Access, int> needs;
    for (const CautionGroup& group : CautionWords::groups()) {
        EXPECT_FALSE(group.title.isEmpty());
        EXPECT_FALSE(group.summary.isEmpty());
        for (const Caution caution : group.cautions)
            ++seen[caution];
        for (const Access need : group.needs)
            ++needs[need];
    }
    EXPECT_EQ(needs, (std::map<Access, int>{{Access::Wheelchair, 1}, {Access::OneHand, 1}}));
    EXPECT_EQ(seen.size(), allCautions().size());
    for (const auto& [caution, times] : seen)
        EXPECT_EQ(times, 1) << wordOf(caution);
}

TEST(CautionWordsTest, noTwoAreSaidAlike) {
    std::set<QString> said;
    for (const Caution caution : allCautions())
        said.insert(CautionWords::caution(caution));
    EXPECT_EQ(said.size(), allCautions().size());
}

TEST(CautionWordsTest, eachFitsOnALineThatIsReadAtAGlance) {
    constexpr int letters = 60;
    for (const Caution caution : allCautions()) {
        const QString text = CautionWords::caution(caution);
        EXPECT_FALSE(text.isEmpty()) << wordOf(caution);
        EXPECT_LE(text.size(), letters) << text.toStdString();
    }
}

} // namespace
} // namespace unhunch

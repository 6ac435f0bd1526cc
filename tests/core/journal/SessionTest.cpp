#include "core/journal/Session.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>
#include <string>

namespace unhunch::test {

TEST(SessionTest, aNewUuidIsARandomOneInItsCanonicalForm) {
    const std::regex version4("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    for (int i = 0; i < 1000; ++i) {
        const auto uuid = newUuid();
        EXPECT_TRUE(std::regex_match(uuid, version4)) << uuid;
    }
}

TEST(SessionTest, newUuidsAreNeverTheSame) {
    std::set<Uuid> seen;
    for (int i = 0; i < 20'000; ++i)
        EXPECT_TRUE(seen.insert(newUuid()).second);
}

TEST(SessionTest, everyDigitThatMayVaryDoesVary) {
    const auto first = newUuid();
    std::set<std::size_t> varied;
    for (int i = 0; i < 1000; ++i) {
        const auto other = newUuid();
        for (std::size_t place = 0; place < first.size(); ++place) {
            if (other[place] != first[place])
                varied.insert(place);
        }
    }
    EXPECT_EQ(varied.size(), 36U - 4U /* hyphens */ - 1U /* version */);
}

} // namespace unhunch::test

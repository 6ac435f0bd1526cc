#include "app/settings/Preferences.h"

#include <gtest/gtest.h>

namespace unhunch {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

TEST(Preferences, aFreshStartHasTheUsualPolicy) { EXPECT_EQ(policyOf(Preferences{}), BreakPolicy{}); }

TEST(Preferences, thePolicyFollowsWhatThePersonChose) {
    Preferences preferences;
    preferences.workInterval = minutes{40};
    preferences.snooze = minutes{15};
    preferences.breakLength = minutes{5};
    const BreakPolicy policy = policyOf(preferences);
    EXPECT_EQ(policy.workInterval, minutes{40});
    EXPECT_EQ(policy.snooze, minutes{15});
    EXPECT_EQ(policy.breakLength, seconds{300});
    EXPECT_EQ(policy.answerWithin, BreakPolicy{}.answerWithin);
}

} // namespace

} // namespace unhunch

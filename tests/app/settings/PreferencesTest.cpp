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

Preferences hearing(bool voice, bool sound) {
    Preferences preferences;
    preferences.voice = voice;
    preferences.sound = sound;
    return preferences;
}

TEST(Preferences, silenceRemembersWhatWasHeardBeforeIt) {
    const Preferences voiceOnly = rememberingSounds(hearing(true, false), Preferences());
    const Preferences silent = rememberingSounds(hearing(false, false), voiceOnly);
    EXPECT_TRUE(isSilent(silent));
    EXPECT_TRUE(silent.voiceWhenLoud);
    EXPECT_FALSE(silent.soundWhenLoud);
    EXPECT_EQ(rememberingSounds(hearing(false, false), silent), silent) << "as long as it lasts";
}

TEST(Preferences, whatIsHeardAgainIsWhatTheNextSilenceRemembers) {
    Preferences silent = hearing(false, false);
    silent.soundWhenLoud = false;
    const Preferences chimesOnly = rememberingSounds(hearing(false, true), silent);
    EXPECT_FALSE(chimesOnly.voiceWhenLoud);
    EXPECT_TRUE(chimesOnly.soundWhenLoud);
}

} // namespace

} // namespace unhunch

#include "app/settings/Preferences.h"

namespace unhunch {

bool isSilent(const Preferences& preferences) { return !preferences.voice && !preferences.sound; }

Preferences rememberingSounds(Preferences chosen, const Preferences& before) {
    const Preferences& loud = isSilent(chosen) ? before : chosen;
    chosen.voiceWhenLoud = isSilent(loud) ? loud.voiceWhenLoud : loud.voice;
    chosen.soundWhenLoud = isSilent(loud) ? loud.soundWhenLoud : loud.sound;
    return chosen;
}

BreakPolicy policyOf(const Preferences& preferences) {
    BreakPolicy policy;
    policy.workInterval = preferences.workInterval;
    policy.snooze = preferences.snooze;
    policy.breakLength = preferences.breakLength;
    return policy;
}

} // namespace unhunch

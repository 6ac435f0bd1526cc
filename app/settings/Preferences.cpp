#include "app/settings/Preferences.h"

namespace unhunch {

const QString& commandOf(const BreakHooks& hooks, HookEvent event) {
    switch (event) {
    case HookEvent::Due: return hooks.due;
    case HookEvent::Start: return hooks.start;
    case HookEvent::End: break;
    }
    return hooks.end;
}

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
    policy.notice =
        preferences.notice > std::chrono::seconds{0} ? std::optional(preferences.notice) : std::nullopt;
    policy.snoozeLimit = preferences.snoozeLimit;
    policy.firm = preferences.firm;
    return policy;
}

SideReminder usualPrompt(MicroPrompt prompt) {
    using namespace std::chrono_literals;
    const std::chrono::minutes interval = prompt == MicroPrompt::Breathe ? 60min : 20min;
    return {.what = prompt, .length = usualSideLength, .when = AfterWork{interval}};
}

} // namespace unhunch

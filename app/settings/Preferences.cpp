#include "app/settings/Preferences.h"

namespace unhunch {

BreakPolicy policyOf(const Preferences& preferences) {
    BreakPolicy policy;
    policy.workInterval = preferences.workInterval;
    policy.snooze = preferences.snooze;
    policy.breakLength = preferences.breakLength;
    return policy;
}

} // namespace unhunch

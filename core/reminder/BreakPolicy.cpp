#include "core/reminder/BreakPolicy.h"

#include <stdexcept>
#include <string>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

void requireWithin(milliseconds length, milliseconds least, milliseconds most, const std::string& name) {
    if (length < least || length > most)
        throw std::invalid_argument(name + " of a break reminder must be at least " +
                                    std::to_string(least.count()) + " ms and at most " +
                                    std::to_string(most.count()) + " ms, not " +
                                    std::to_string(length.count()) + " ms");
}

} // namespace

void requireBounds(const BreakPolicy& policy) {
    requireWithin(policy.workInterval, 1min, 24h, "The work interval");
    requireWithin(policy.snooze, 1min, 24h, "The snooze");
    requireWithin(policy.breakLength, 1s, 24h, "The break's length");
    requireWithin(policy.answerWithin, 1s, 24h, "The time to answer");
    if (policy.notice)
        requireWithin(*policy.notice, 1s, 5min, "The notice ahead");
    requireWithin(policy.gateLead, 0s, 60s, "The time to learn of the gates");
    if (policy.snoozeLimit < 0 || policy.snoozeLimit > 100)
        throw std::invalid_argument("The snoozes of a break reminder must be 0 (no limit) to 100, not " +
                                    std::to_string(policy.snoozeLimit));
}

void requireSnoozeBounds(std::chrono::minutes length) { requireWithin(length, 1min, 24h, "The snooze"); }

} // namespace unhunch

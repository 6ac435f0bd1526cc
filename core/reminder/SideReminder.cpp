#include "core/reminder/SideReminder.h"

#include "core/Overloaded.h"

#include <stdexcept>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

void requireWithin(seconds number, seconds least, seconds most, const std::string& name) {
    if (number < least || number > most)
        throw std::invalid_argument(name + " of a side reminder must be at least " +
                                    std::to_string(least.count()) + " s and at most " +
                                    std::to_string(most.count()) + " s, not " +
                                    std::to_string(number.count()) + " s");
}

} // namespace

void requireBounds(const SideReminder& reminder) {
    requireWithin(reminder.length, 5s, 5min, "The length");
    std::visit(
        Overloaded{[](const AfterWork& after) { requireWithin(after.interval, 1min, 24h, "The interval"); },
                   [](const AtTimes& at) {
                       if (at.times.empty())
                           throw std::invalid_argument(
                               "A side reminder at fixed times must have at least one");
                       for (const std::chrono::minutes time : at.times)
                           requireWithin(time, 0s, 24h - 1min, "The time of day");
                   }},
        reminder.when);
}

} // namespace unhunch

#pragma once

#include <variant>

namespace unhunch {

/// Once on every day of the week.
struct Daily {
    friend bool operator==(const Daily&, const Daily&) = default;
};

/// On `min` to `max` different days of a week; 1 <= min <= max <= 7. `min` is what the week asks for.
struct TimesPerWeek {
    int min = 3;
    int max = 4;

    friend bool operator==(const TimesPerWeek&, const TimesPerWeek&) = default;
};

using Frequency = std::variant<Daily, TimesPerWeek>;

} // namespace unhunch

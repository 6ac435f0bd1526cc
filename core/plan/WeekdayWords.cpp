#include "core/plan/WeekdayWords.h"

#include <array>

namespace unhunch {

namespace {

constexpr std::array words{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

/// The index into Weekdays of the day that is named.
std::size_t weekdayOf(const JsonNode& node) {
    return node.oneOf<std::size_t>({{words[0], 0},
                                    {words[1], 1},
                                    {words[2], 2},
                                    {words[3], 3},
                                    {words[4], 4},
                                    {words[5], 5},
                                    {words[6], 6}});
}

} // namespace

Weekdays readWeekdays(const JsonNode& node) {
    Weekdays days{};
    for (const JsonNode& item : node.items({.min = 1, .max = 7})) {
        const auto day = weekdayOf(item);
        if (days.at(day))
            item.refuse("this day is named twice");
        days.at(day) = true;
    }
    return days;
}

nlohmann::ordered_json weekdayWords(const Weekdays& days) {
    auto named = nlohmann::ordered_json::array();
    for (std::size_t day = 0; day < days.size(); ++day) {
        if (days.at(day))
            named.push_back(words.at(day));
    }
    return named;
}

} // namespace unhunch

#include "core/time/TimesOfDay.h"

#include "core/time/Date.h"
#include "core/time/ListText.h"

#include <algorithm>

namespace unhunch {

using std::chrono::minutes;

namespace {

std::string twoDigits(long long number) { return (number < 10 ? "0" : "") + std::to_string(number); }

} // namespace

TimesOfDayError::TimesOfDayError(std::string_view word)
    : std::runtime_error('"' + std::string(word) + "\" is no time of the day; write times like 10:30,15:00"),
      m_word(word) {}

std::vector<minutes> parseTimesOfDay(std::string_view text) {
    std::vector<minutes> times;
    for (const std::string_view word : split(text, ',')) {
        const auto time = parseTimeOfDay(word);
        if (!time)
            throw TimesOfDayError(word);
        times.push_back(std::chrono::duration_cast<minutes>(*time));
    }
    std::ranges::sort(times);
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

std::string clockText(minutes time) {
    return twoDigits(time / std::chrono::hours{1}) + ':' + twoDigits(time.count() % 60);
}

std::string toString(const std::vector<minutes>& times) {
    std::string text;
    for (const minutes time : times)
        text += (text.empty() ? "" : ",") + clockText(time);
    return text;
}

} // namespace unhunch

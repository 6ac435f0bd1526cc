#pragma once

#include <chrono>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace unhunch {

/// A list names something that is no time of the day: word().
class TimesOfDayError : public std::runtime_error {
public:
    explicit TimesOfDayError(std::string_view word);

    [[nodiscard]] const std::string& word() const { return m_word; }

private:
    std::string m_word;
};

/// Reads a list like "10:30, 15:00": since midnight, in order, each once. Throws TimesOfDayError for the first word that is
/// none, so that there is at least one.
[[nodiscard]] std::vector<std::chrono::minutes> parseTimesOfDay(std::string_view text);

/// "09:05", since midnight, under a day.
[[nodiscard]] std::string clockText(std::chrono::minutes time);

/// "10:30,15:00", which parseTimesOfDay() reads.
[[nodiscard]] std::string toString(const std::vector<std::chrono::minutes>& times);

} // namespace unhunch

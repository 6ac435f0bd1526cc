#include "core/time/Date.h"

namespace unhunch {

namespace {

std::string padded(long long number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

/// Digits and nothing else: std::from_chars and its like would let signs or blanks pass.
std::optional<int> parseDigits(std::string_view text) {
    int number = 0;
    for (const char character : text) {
        if (character < '0' || character > '9')
            return std::nullopt;
        number = number * 10 + (character - '0');
    }
    return number;
}

} // namespace

Date addDays(Date date, int days) { return Date{std::chrono::sys_days{date} + std::chrono::days{days}}; }

int daysBetween(Date from, Date to) {
    return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}

std::chrono::weekday weekdayOf(Date date) { return std::chrono::weekday{std::chrono::sys_days{date}}; }

std::string toString(Date date) {
    return padded(static_cast<int>(date.year()), 4) + '-' + padded(static_cast<unsigned>(date.month()), 2) +
           '-' + padded(static_cast<unsigned>(date.day()), 2);
}

std::optional<Date> parseDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = parseDigits(text.substr(0, 4));
    const auto month = parseDigits(text.substr(5, 2));
    const auto day = parseDigits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                    std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

std::string toString(const LocalDateTime& moment) {
    const std::chrono::hh_mm_ss time{moment.timeOfDay};
    const std::chrono::hh_mm_ss offset{std::chrono::abs(moment.utcOffset)};
    const char sign = moment.utcOffset < std::chrono::minutes::zero() ? '-' : '+';
    return toString(moment.date) + 'T' + padded(time.hours().count(), 2) + ':' +
           padded(time.minutes().count(), 2) + ':' + padded(time.seconds().count(), 2) + sign +
           padded(offset.hours().count(), 2) + ':' + padded(offset.minutes().count(), 2);
}

std::optional<std::chrono::seconds> parseTimeOfDay(std::string_view text) {
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const auto hours = parseDigits(text.substr(0, 2));
    const auto minutes = parseDigits(text.substr(3, 2));
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    return std::chrono::hours{*hours} + std::chrono::minutes{*minutes};
}

} // namespace unhunch

#include "core/time/MomentText.h"

namespace unhunch {

namespace {

bool isDigit(char character) { return character >= '0' && character <= '9'; }

/// Two digits and nothing else.
std::optional<int> parseTwoDigits(std::string_view text) {
    if (text.size() != 2 || !isDigit(text[0]) || !isDigit(text[1]))
        return std::nullopt;
    return (text[0] - '0') * 10 + (text[1] - '0');
}

} // namespace

std::optional<std::chrono::seconds> parseClockTime(std::string_view text) {
    if (text.size() != 8 || text[5] != ':')
        return std::nullopt;
    const auto time = parseTimeOfDay(text.substr(0, 5));
    const auto seconds = parseTwoDigits(text.substr(6));
    if (!time || !seconds || *seconds > 59)
        return std::nullopt;
    return *time + std::chrono::seconds(*seconds);
}

std::optional<LocalDateTime> parseLocalDateTime(std::string_view text) {
    if (text.size() != 25 || text[10] != 'T' || (text[19] != '+' && text[19] != '-') || text[22] != ':')
        return std::nullopt;
    const auto date = parseDate(text.substr(0, 10));
    const auto time = parseClockTime(text.substr(11, 8));
    const auto hours = parseTwoDigits(text.substr(20, 2));
    const auto minutes = parseTwoDigits(text.substr(23, 2));
    if (!date || !time || !hours || !minutes || *minutes > 59)
        return std::nullopt;
    const std::chrono::minutes offset = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
    if (offset > farthestFromUtc)
        return std::nullopt;
    return LocalDateTime{*date, *time, text[19] == '-' ? -offset : offset};
}

} // namespace unhunch

#include "core/journal/RowWriter.h"

namespace unhunch {

namespace {

/// "14:05:09". A time outside the day comes out in a form that the journal's checks refuse.
std::string clockText(std::chrono::seconds timeOfDay) {
    const std::chrono::hh_mm_ss clock(timeOfDay);
    std::string text;
    if (clock.is_negative())
        text += '-';
    const auto appendTwoDigits = [&text](auto number) {
        if (number < 10)
            text += '0';
        text += std::to_string(number);
    };
    appendTwoDigits(clock.hours().count());
    text += ':';
    appendTwoDigits(clock.minutes().count());
    text += ':';
    appendTwoDigits(clock.seconds().count());
    return text;
}

} // namespace

void RowWriter::moment(const LocalDateTime& moment) {
    date(moment.date);
    text(clockText(moment.timeOfDay));
    number(moment.utcOffset.count());
}

} // namespace unhunch

#include "core/reminder/WorkingHoursText.h"

#include "core/time/ListText.h"
#include "core/time/TimesOfDay.h"

#include <algorithm>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::array<std::string_view, 7> dayNames{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::string_view offWord = "off";
constexpr std::string_view dateJoint = "..";

bool isSameWord(std::string_view one, std::string_view other) {
    const auto lower = [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    };
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [&](char left, char right) { return lower(left) == lower(right); });
}

/// Reads one part of the text, and names it in every error.
class PartReader {
public:
    PartReader(std::string_view part, WorkingHours& hours) : m_part(part), m_hours(hours) {}

    void read() const {
        const std::size_t figures = std::min(m_part.find_first_of("0123456789"), m_part.size());
        const std::string_view words = trimmed(m_part.substr(0, figures));
        const std::string_view spans = m_part.substr(figures);
        if (isSameWord(words, offWord))
            readDaysOff(spans);
        else
            readWeekdays(words, spans);
    }

private:
    [[noreturn]] void fail(std::string_view wrong, const std::string& why) const {
        throw WorkingHoursError("Working hours: \"" + std::string(wrong) + "\" " + why + ", in \"" +
                                std::string(m_part) + "\".");
    }

    void readWeekdays(std::string_view words, std::string_view spans) const {
        const WorkingHours::Day day = readDay(spans);
        for (const std::string_view days : split(words, ',')) {
            const std::vector<std::string_view> ends = split(days, '-');
            if (ends.size() > 2)
                fail(days, "names no days; write one like Mon or several like Mon-Fri");
            const std::size_t last = readWeekday(ends.back());
            for (std::size_t weekday = readWeekday(ends.front());;
                 weekday = (weekday + 1) % dayNames.size()) {
                WorkingHours::Day& hours = m_hours.week.at(weekday);
                if (!hours.empty())
                    fail(dayNames.at(weekday), "has hours already; write all hours of a day in one place");
                hours = day;
                if (weekday == last)
                    break;
            }
        }
    }

    [[nodiscard]] std::size_t readWeekday(std::string_view word) const {
        for (std::size_t weekday = 0; weekday < dayNames.size(); ++weekday) {
            if (isSameWord(word, dayNames.at(weekday)))
                return weekday;
        }
        fail(word, "is no day of the week; write Mon, Tue, Wed, Thu, Fri, Sat or Sun, before the hours");
    }

    [[nodiscard]] WorkingHours::Day readDay(std::string_view spans) const {
        WorkingHours::Day day;
        for (const std::string_view span : split(spans, ','))
            day.push_back(readHours(span));
        std::sort(day.begin(), day.end());
        const auto overlapping =
            std::adjacent_find(day.begin(), day.end(), [](const HourRange& earlier, const HourRange& later) {
                return earlier.until > later.from;
            });
        if (overlapping != day.end())
            fail(spans, "has hours that overlap; write them as one");
        return day;
    }

    [[nodiscard]] HourRange readHours(std::string_view span) const {
        const std::vector<std::string_view> ends = split(span, '-');
        const auto from = parseTimeOfDay(ends.front());
        const auto until = ends.back() == "24:00" ? std::optional<seconds>(24h) : parseTimeOfDay(ends.back());
        if (ends.size() != 2 || !from || !until)
            fail(
                span,
                "names no hours; write begin and end by the 24-hour clock, like 09:00-17:00, or with a break "
                "09:00-12:30,13:30-18:00");
        if (*from == *until)
            fail(span, "has no length; for a whole day write 00:00-24:00");
        return {std::chrono::duration_cast<minutes>(*from),
                std::chrono::duration_cast<minutes>(*until > *from ? *until : *until + 24h)};
    }

    void readDaysOff(std::string_view spans) const {
        for (const std::string_view span : split(spans, ',')) {
            const std::size_t joint = span.find(dateJoint);
            const auto first = parseDate(trimmed(span.substr(0, joint)));
            const auto last = joint == std::string_view::npos
                                  ? first
                                  : parseDate(trimmed(span.substr(joint + dateJoint.size())));
            if (!first || !last)
                fail(span, "names no days off; write a day like 2026-12-24, or 2026-12-24..2027-01-01");
            if (*last < *first)
                fail(span, "ends before it begins; write the earlier day first");
            m_hours.daysOff.push_back({*first, *last});
        }
    }

    std::string_view m_part;
    WorkingHours& m_hours;
};

void append(std::string& text, std::string_view separator, const std::string& more) {
    if (!text.empty())
        text += separator;
    text += more;
}

std::string hoursText(const WorkingHours::Day& day) {
    std::string text;
    for (const HourRange& range : day) {
        const minutes until = range.until > 24h ? range.until - 24h : range.until;
        append(text, ",", clockText(range.from) + '-' + clockText(until));
    }
    return text;
}

/// The days of these hours, "Mon-Fri,Sun".
std::string daysText(const std::array<WorkingHours::Day, 7>& week, const WorkingHours::Day& hours) {
    std::string text;
    for (std::size_t first = 0; first < week.size(); ++first) {
        std::size_t end = first;
        while (end < week.size() && week.at(end) == hours)
            ++end;
        if (end == first)
            continue;
        const std::string name(dayNames.at(first));
        append(text, ",", end - first > 1 ? name + '-' + std::string(dayNames.at(end - 1)) : name);
        first = end;
    }
    return text;
}

} // namespace

WorkingHours parseWorkingHours(std::string_view text) {
    WorkingHours hours{.week = {}, .daysOff = {}};
    for (const std::string_view part : split(text, ';')) {
        if (!part.empty())
            PartReader(part, hours).read();
    }
    if (hours.week == std::array<WorkingHours::Day, 7>{})
        throw WorkingHoursError(
            "Working hours: no day has any; write at least one like \"Mon-Fri 09:00-12:30,13:30-18:00\".");
    return hours;
}

std::string toString(const WorkingHours& hours) {
    std::string text;
    for (auto day = hours.week.begin(); day != hours.week.end(); ++day) {
        const bool isWritten = std::find(hours.week.begin(), day, *day) != day;
        if (!day->empty() && !isWritten)
            append(text, "; ", daysText(hours.week, *day) + ' ' + hoursText(*day));
    }
    std::string off;
    for (const DateRange& range : hours.daysOff) {
        const std::string first = toString(range.first);
        append(off, ",",
               range.first == range.last ? first : first + std::string(dateJoint) + toString(range.last));
    }
    if (!text.empty() && !off.empty())
        append(text, "; ", std::string(offWord) + ' ' + off);
    return text;
}

} // namespace unhunch

#include "app/command/TypedPlan.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

const std::array<QString, 7> days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};

std::optional<std::size_t> dayNamed(const QString& word) {
    const auto found = std::ranges::find(days, word.trimmed().toLower());
    return found == days.end() ? std::nullopt
                               : std::optional(static_cast<std::size_t>(std::distance(days.begin(), found)));
}

std::optional<int> timesNamed(const QString& word) {
    bool isNumber = false;
    const int times = word.toInt(&isNumber);
    return isNumber && times >= 1 && times <= 7 ? std::optional(times) : std::nullopt;
}

} // namespace

QString typedDay(std::size_t day) { return days.at(day); }

std::optional<Weekdays> parseWeekdays(const QString& text) {
    if (text.toLower() == u"daily")
        return everyDay;
    Weekdays found{};
    for (const QString& part : text.split(u',')) {
        const QStringList ends = part.split(u'-');
        const auto first = dayNamed(ends.first());
        const auto last = dayNamed(ends.last());
        if (!first || !last || ends.size() > 2)
            return std::nullopt;
        for (std::size_t day = *first; day != *last; day = (day + 1) % days.size())
            found.at(day) = true;
        found.at(*last) = true;
    }
    return found;
}

std::optional<Frequency> parseFrequency(const QString& text) {
    if (text.toLower() == u"daily")
        return Daily{};
    const QStringList ends = text.split(u'-');
    const auto min = timesNamed(ends.first());
    const auto max = timesNamed(ends.last());
    if (!min || !max || ends.size() > 2 || *min > *max)
        return std::nullopt;
    return TimesPerWeek{*min, *max};
}

} // namespace unhunch

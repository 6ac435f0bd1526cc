#include "core/journal/PlanRows.h"

#include "core/journal/DoseRow.h"

#include <variant>

namespace unhunch {

namespace {

/// The bit of a day in the column `days`, Monday the lowest.
constexpr int bitOf(std::size_t day) { return 1 << day; }

int bitsOf(const Weekdays& days) {
    int bits = 0;
    for (std::size_t day = 0; day < days.size(); ++day)
        bits |= days.at(day) ? bitOf(day) : 0;
    return bits;
}

Weekdays readDays(RowReader& row) {
    const int bits = row.number(1);
    if (bits > bitsOf(everyDay))
        row.refuse();
    Weekdays days{};
    for (std::size_t day = 0; day < days.size(); ++day)
        days.at(day) = (bits & bitOf(day)) != 0;
    return days;
}

void writeFrequency(RowWriter& row, const Frequency& frequency) {
    if (const auto* times = std::get_if<TimesPerWeek>(&frequency)) {
        row.number(times->min);
        row.number(times->max);
    } else {
        row.nothing();
        row.nothing();
    }
}

Frequency readFrequency(RowReader& row) {
    if (row.nextIsEmpty()) {
        row.skip();
        row.skip();
        return Daily{};
    }
    TimesPerWeek times;
    times.min = row.number(1);
    times.max = row.number(times.min);
    if (times.max > 7)
        row.refuse();
    return times;
}

} // namespace

void writePlanEntry(RowWriter& row, const PlanEntry& entry) {
    row.text(entry.chosen.stretch);
    writeFrequency(row, entry.chosen.frequency);
    row.number(bitsOf(entry.chosen.days));
    if (entry.chosen.dose)
        writeDose(row, *entry.chosen.dose);
    else
        writeNoDose(row);
    row.date(entry.since);
    if (entry.until)
        row.date(*entry.until);
    else
        row.nothing();
    row.number(entry.leftOut ? 1 : 0);
}

PlanEntry readPlanEntry(RowReader& row) {
    PlanEntry entry;
    entry.chosen.stretch = row.text();
    entry.chosen.frequency = readFrequency(row);
    entry.chosen.days = readDays(row);
    if (row.nextIsEmpty())
        skipDose(row);
    else
        entry.chosen.dose = readDose(row);
    entry.since = row.date();
    if (row.nextIsEmpty())
        row.skip();
    else
        entry.until = row.date();
    entry.leftOut = row.number(0) != 0;
    return entry;
}

void writePause(RowWriter& row, const DateRange& days) {
    row.date(days.first);
    row.date(days.last);
}

DateRange readPause(RowReader& row) {
    DateRange days;
    days.first = row.date();
    days.last = row.date();
    return days;
}

} // namespace unhunch

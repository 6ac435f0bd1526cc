#include "core/week/PlanRebase.h"

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

/// The lines that hold, in the plan's order.
std::vector<PlanEntry> holding(const std::vector<PlanEntry>& history) {
    std::vector<PlanEntry> lines;
    std::ranges::copy_if(history, std::back_inserter(lines),
                         [](const PlanEntry& line) { return !line.until.has_value(); });
    return lines;
}

std::vector<PlanEntry>::const_iterator find(const std::vector<PlanEntry>& lines, const StretchId& stretch) {
    return std::ranges::find(lines, stretch, [](const PlanEntry& line) { return line.chosen.stretch; });
}

bool says(const PlanEntry& one, const PlanEntry& other) {
    return one.chosen == other.chosen && one.leftOut == other.leftOut;
}

/// The day on which a line shows that the plan was changed: it began, or the day before was its last.
Date dayShownBy(const PlanEntry& line) { return line.until ? addDays(*line.until, 1) : line.since; }

/// The day of the change. A change that leaves every line as it was has no day; it is then that of the last one.
Date dayOf(const std::vector<PlanEntry>& before, const std::vector<PlanEntry>& after) {
    Date changed{};
    Date latest{};
    for (const auto& [lines, others] : {std::pair(&after, &before), std::pair(&before, &after)}) {
        for (const PlanEntry& line : *lines) {
            latest = std::max(latest, dayShownBy(line));
            if (std::ranges::find(*others, line) == others->end())
                changed = std::max(changed, dayShownBy(line));
        }
    }
    return changed == Date{} ? latest : changed;
}

/// Whether those that are in both come in another order.
bool isReordered(const std::vector<PlanEntry>& before, const std::vector<PlanEntry>& after) {
    std::ptrdiff_t place = -1;
    for (const PlanEntry& line : before) {
        const auto there = find(after, line.chosen.stretch);
        if (there == after.end())
            continue;
        const std::ptrdiff_t next = there - after.begin();
        if (next < place)
            return true;
        place = next;
    }
    return false;
}

std::vector<PlanEntry> rebasedLines(const std::vector<PlanEntry>& before, const std::vector<PlanEntry>& after,
                                    std::vector<PlanEntry> now) {
    std::erase_if(now, [&](const PlanEntry& line) {
        return find(before, line.chosen.stretch) != before.end() &&
               find(after, line.chosen.stretch) == after.end();
    });
    for (const PlanEntry& line : after) {
        const auto earlier = find(before, line.chosen.stretch);
        if (earlier != before.end() && says(*earlier, line))
            continue;
        const auto there = std::ranges::find(now, line.chosen.stretch,
                                             [](const PlanEntry& entry) { return entry.chosen.stretch; });
        if (there == now.end())
            now.push_back(line);
        else
            *there = line;
    }
    if (isReordered(before, after)) {
        std::ranges::stable_sort(now, {}, [&after](const PlanEntry& line) {
            return find(after, line.chosen.stretch) - after.begin();
        });
    }
    return now;
}

std::vector<DateRange> rebasedPauses(const std::vector<DateRange>& before,
                                     const std::vector<DateRange>& after, std::vector<DateRange> now) {
    const auto isIn = [](const std::vector<DateRange>& pauses, const DateRange& pause) {
        return std::ranges::find(pauses, pause) != pauses.end();
    };
    std::erase_if(now, [&](const DateRange& pause) { return isIn(before, pause) && !isIn(after, pause); });
    for (const DateRange& pause : after) {
        if (!isIn(before, pause) && !isIn(now, pause))
            now.push_back(pause);
    }
    std::ranges::stable_sort(now, {}, &DateRange::first);
    return now;
}

} // namespace

PlanRecord rebased(const PlanRecord& before, const PlanRecord& after, const PlanRecord& now) {
    if (now == before)
        return after;
    PlanRecord result{now.history, rebasedPauses(before.paused, after.paused, now.paused)};
    const std::vector<PlanEntry> lines =
        rebasedLines(holding(before.history), holding(after.history), holding(now.history));
    if (lines.empty())
        return result;
    std::vector<ChosenStretch> chosen;
    std::set<StretchId> leftOut;
    for (const PlanEntry& line : lines) {
        chosen.push_back(line.chosen);
        if (line.leftOut)
            leftOut.insert(line.chosen.stretch);
    }
    const Date day = std::max(dayOf(before.history, after.history), dayOf(now.history, now.history));
    result.history = changedPlan(now.history, chosen, leftOut, day);
    return result;
}

} // namespace unhunch

#include "app/progress/ReportReader.h"

#include "core/progress/PastWeeks.h"

#include <algorithm>
#include <map>
#include <span>
#include <utility>

namespace unhunch {

namespace {

constexpr int middleOfWeek = 3;

DateRange monthOf(Date date) {
    const auto month = date.year() / date.month();
    return {month / std::chrono::day{1}, Date{month / std::chrono::last}};
}

DateRange common(const DateRange& one, const DateRange& other) {
    return {std::max(one.first, other.first), std::min(one.last, other.last)};
}

bool meet(const DateRange& one, const DateRange& other) {
    return one.first <= other.last && other.first <= one.last;
}

void note(std::vector<Date>& days, Date day) {
    if (days.empty() || days.back() != day)
        days.push_back(day);
}

/// What is the same for all months, read once.
class Reading {
public:
    Reading(const SessionLog& journal, const ProgressContext& context, const DateRange& asked)
        : m_journal(journal), m_context(context), m_asked(asked), m_calendar(context.calendar) {
        Date began = journal.planBegan();
        for (const Session& session : context.unwritten)
            began = std::min(began, session.finishedAt.date);
        m_plan = planOf(context.plan.history, context.catalog, began, context.plan.paused);
        m_past = common(asked, {began, context.today});
        if (m_past.first > m_past.last)
            return;
        // The row of kept weeks depends on all of it; the calendar on the whole weeks around its months.
        const IsoWeek last = m_calendar.weekOf(m_past.last);
        const IsoWeek first =
            std::max(m_calendar.weekOf(began), m_calendar.addWeeks(last, 1 - weeksOfStreak));
        m_completions = completions({m_calendar.daysOf(first).first, m_calendar.daysOf(last).last});
        m_weeks = weeksBetween(m_plan, m_completions, first, last, context.today, m_calendar);
        m_kept = keptWeeks(m_weeks);
        for (auto year = m_past.first.year(); year <= m_past.last.year(); ++year)
            std::ranges::move(yearOf(m_plan, m_completions, year, context.today, m_calendar),
                              std::back_inserter(m_days));
    }

    [[nodiscard]] std::vector<MonthReport> months() const {
        std::vector<MonthReport> months;
        for (Date day = m_past.first; day <= m_past.last; day = addDays(monthOf(day).last, 1))
            months.push_back(month(common(monthOf(day), m_asked)));
        return months;
    }

private:
    [[nodiscard]] MonthReport month(const DateRange& days) const {
        MonthReport month{.days = days, .weeks = weeksOf(days)};
        const std::vector<PlanEntry>& history = m_context.plan.history;
        const auto earliest = std::ranges::min_element(history, {}, &PlanEntry::since);
        for (PlanEntry entry : history) {
            // What the plan begins with holds for all that was done before, as everywhere.
            if (entry.since == earliest->since)
                entry.since = std::min(entry.since, days.first);
            if (meet({entry.since, entry.until.value_or(always.last)}, days))
                month.plan.push_back(entry);
        }
        std::ranges::copy_if(m_plan.paused, std::back_inserter(month.pauses),
                             [&days](const DateRange& pause) { return meet(pause, days); });
        if (days.first < m_plan.began && m_plan.began <= days.last)
            month.began = m_plan.began;
        month.sum = trendOf(month.weeks);
        std::ranges::copy_if(m_days, std::back_inserter(month.calendar),
                             [&days](const DayProgress& day) { return days.contains(day.date); });
        month.felt = felt(days);
        month.reminders = reminders(days);
        takeQuarter(month);
        return month;
    }

    /// A week belongs to the month of its middle day, so that none counts in two. Of a span too short to hold one, those
    /// that it touches.
    [[nodiscard]] std::vector<WeekAdherence> weeksOf(const DateRange& days) const {
        std::vector<WeekAdherence> weeks;
        std::ranges::copy_if(m_weeks, std::back_inserter(weeks), [&days](const WeekAdherence& week) {
            return days.contains(addDays(week.days.first, middleOfWeek));
        });
        if (weeks.empty())
            std::ranges::copy_if(m_weeks, std::back_inserter(weeks),
                                 [&days](const WeekAdherence& week) { return meet(week.days, days); });
        return weeks;
    }

    void takeQuarter(MonthReport& month) const {
        const auto end = std::ranges::find_if(m_weeks, [&](const WeekAdherence& week) {
            return week.days.first > month.weeks.back().days.first;
        });
        const auto weeks = std::span(m_weeks.begin(), end);
        const auto count = std::min<std::size_t>(weeks.size(), quarterOfWeeks);
        const auto shown = weeks.last(count);
        const auto kept = std::span(m_kept).first(weeks.size()).last(count);
        month.trend.assign(shown.begin(), shown.end());
        month.kept.assign(kept.begin(), kept.end());
        const std::vector<TensionRating> ratings =
            readTensions(m_journal, m_context, {shown.front().days.first, shown.back().days.last});
        if (ratings.empty())
            return;
        month.tension = tensionByWeek(ratings, shown.front().week, shown.back().week, m_calendar);
        month.relief = meanRelief(ratings);
    }

    [[nodiscard]] std::vector<FeltInMonth> felt(const DateRange& days) const {
        std::vector<Session> sessions = m_journal.sessions(days);
        std::ranges::copy_if(
            m_context.unwritten, std::back_inserter(sessions),
            [&days](const Session& session) { return days.contains(session.finishedAt.date); });
        std::ranges::stable_sort(sessions, {},
                                 [](const Session& session) { return session.finishedAt.date; });
        std::map<StretchId, FeltInMonth> each;
        for (const Session& session : sessions) {
            FeltInMonth& felt = each.try_emplace(session.stretch, FeltInMonth{session.stretch}).first->second;
            felt.times += session.outcome == Outcome::None ? 0 : 1;
            felt.easierForm += session.outcome != Outcome::None && session.easier ? 1 : 0;
            if (session.felt == Feeling::Pain)
                note(felt.hurt, session.finishedAt.date);
            if (session.felt == Feeling::TooMuch)
                note(felt.tooMuch, session.finishedAt.date);
        }
        std::vector<FeltInMonth> said;
        for (auto& [stretch, felt] : each) {
            if (!felt.hurt.empty() || !felt.tooMuch.empty() || felt.easierForm > 0)
                said.push_back(std::move(felt));
        }
        // What hurt is read first.
        std::ranges::stable_sort(said, std::ranges::greater(), [](const FeltInMonth& felt) {
            return std::pair(felt.hurt.size(), felt.tooMuch.size());
        });
        return said;
    }

    [[nodiscard]] WeekOfReminders reminders(const DateRange& days) const {
        std::vector<RemindersShown> shown;
        for (const Prompt& prompt : m_journal.prompts(days))
            shown.push_back({prompt.shownAt.date, prompt.answer});
        std::vector<BreaksHeld> held;
        for (const HeldBreak& each : m_journal.heldBreaks(days))
            held.push_back({each.since.date, each.gates});
        return sumOf(remindersByWeek(shown, held, m_calendar.weekOf(days.first), m_calendar.weekOf(days.last),
                                     m_calendar));
    }

    /// Also what is not written yet.
    [[nodiscard]] std::vector<Completion> completions(const DateRange& days) const {
        std::vector<Completion> all = m_journal.dailyOutcomes(days);
        for (const Session& session : m_context.unwritten) {
            if (days.contains(session.finishedAt.date))
                all.push_back({session.stretch, session.finishedAt.date, session.outcome});
        }
        return all;
    }

    const SessionLog& m_journal;
    const ProgressContext& m_context;
    DateRange m_asked;
    Calendar m_calendar;
    Plan m_plan;
    DateRange m_past{}; ///< of what is asked, from the plan's first day to today; may be empty
    std::vector<Completion> m_completions;
    std::vector<WeekAdherence> m_weeks; ///< all that the row of kept weeks counts
    std::vector<WeekKept> m_kept;
    std::vector<DayProgress> m_days; ///< of the years that are touched
};

} // namespace

ReportShown readReport(const SessionLog& journal, const ProgressContext& context, const DateRange& asked) {
    return {.today = context.today,
            .calendar = context.calendar,
            .catalog = context.catalog,
            .months = Reading(journal, context, asked).months()};
}

} // namespace unhunch

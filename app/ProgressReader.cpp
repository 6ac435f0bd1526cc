#include "app/ProgressReader.h"

#include "app/Programme.h"
#include "core/progress/PastWeeks.h"

#include <algorithm>
#include <span>
#include <utility>

namespace unhunch {

namespace {

/// What the rules of the week count by.
Plan planThatCounts(const Programme& programme) {
    PlanRecord record = programme.plan();
    return planOf(record.history, programme.catalog(), programme.journal().planBegan(), std::move(record.paused));
}

/// What all pages need.
class Reading {
public:
    Reading(const Programme& programme, Date today)
        : m_programme(programme), m_calendar(programme.calendar()), m_plan(planThatCounts(programme)), m_today(today),
          m_current(m_calendar.weekOf(today)) {}

    [[nodiscard]] Date today() const { return m_today; }
    [[nodiscard]] const Plan& plan() const { return m_plan; }

    [[nodiscard]] WeekAdherence week(IsoWeek week) const {
        return adherence(m_plan, m_programme.journal().completions(m_calendar.daysOf(week)), week, m_today,
                         m_calendar);
    }

    /// The first of `count` weeks up to today's, none before the plan began.
    [[nodiscard]] IsoWeek firstOf(int count) const {
        const IsoWeek first = m_calendar.addWeeks(m_current, 1 - count);
        return std::min(m_current, std::max(first, m_calendar.weekOf(m_plan.began)));
    }

    [[nodiscard]] DateRange daysSince(IsoWeek first) const {
        return {m_calendar.daysOf(first).first, m_calendar.daysOf(m_current).last};
    }

    [[nodiscard]] std::vector<WeekAdherence> weeks(int count) const {
        const IsoWeek first = firstOf(count);
        return weeksBetween(m_plan, m_programme.journal().completions(daysSince(first)), first, m_current,
                            m_today, m_calendar);
    }

    [[nodiscard]] WeekShown weekPage(const ProgressAsked& asked) const {
        const IsoWeek shown = std::min(asked.week.value_or(m_current), m_current);
        return {week(shown), shown == m_current, m_plan.paused,
                m_programme.fittings(m_programme.chosenOn(m_today))};
    }

    [[nodiscard]] TrendShown trendPage(const ProgressAsked& asked) const {
        std::vector<WeekAdherence> all = weeks(weeksOfStreak);
        std::vector<WeekKept> kept = keptWeeks(all);
        const auto shown = std::min(all.size(), static_cast<std::size_t>(asked.weeks));
        const std::span<const WeekAdherence> last = std::span(all).last(shown);
        return {{last.begin(), last.end()},
                {kept.end() - static_cast<std::ptrdiff_t>(shown), kept.end()},
                trendOf(last),
                streakOf(all),
                asked.weeks};
    }

    [[nodiscard]] StretchesShown stretchesPage(const ProgressAsked& asked) const {
        return {stretchHistories(weeks(asked.weeks)), asked.weeks};
    }

    [[nodiscard]] YearShown yearPage(const ProgressAsked& asked) const {
        const std::chrono::year year = std::min(asked.year.value_or(m_today.year()), m_today.year());
        const DateRange days{m_calendar.daysOf(m_calendar.weekOf(year / std::chrono::January / 1)).first,
                             m_calendar.daysOf(m_calendar.weekOf(year / std::chrono::December / 31)).last};
        YearShown shown{
            .year = year,
            .days = yearOf(m_plan, m_programme.journal().completions(days), year, m_today, m_calendar),
            .hasEarlier = m_plan.began.year() < year,
            .current = year == m_today.year()};
        shown.sum = sumOf(shown.days);
        return shown;
    }

    [[nodiscard]] MomentsShown momentsPage(const ProgressAsked& asked) const {
        const SessionLog& journal = m_programme.journal();
        const IsoWeek first = firstOf(asked.weeks);
        MomentsShown shown{.weeks = asked.weeks, .span = daysSince(first)};
        // Days to come would count among those on which nothing was done.
        const DateRange past{std::max(shown.span.first, m_plan.began), m_today};
        std::vector<HourTaken> taken;
        for (const Session& session : journal.sessions(past)) {
            if (session.outcome != Outcome::None)
                taken.push_back(
                    {session.finishedAt.date,
                     static_cast<int>(
                         std::chrono::floor<std::chrono::hours>(session.finishedAt.timeOfDay).count())});
        }
        shown.hours = hoursTaken(taken, past);
        std::vector<RemindersShown> reminders;
        for (const Prompt& prompt : journal.prompts(shown.span))
            reminders.push_back({prompt.shownAt.date, prompt.answer});
        std::vector<BreaksHeld> held;
        for (const HeldBreak& each : journal.heldBreaks(shown.span))
            held.push_back({each.since.date, each.gates});
        shown.reminders = remindersByWeek(reminders, held, first, m_current, m_calendar);
        return shown;
    }

    [[nodiscard]] WeekAdherence current() const { return week(m_current); }

private:
    const Programme& m_programme;
    Calendar m_calendar;
    Plan m_plan;
    Date m_today;
    IsoWeek m_current;
};

} // namespace

ProgressShown readProgress(const Programme& programme, const ProgressAsked& asked, Date today) {
    const Reading reading(programme, today);
    ProgressShown shown{.today = today,
                        .began = reading.plan().began,
                        .calendar = programme.calendar(),
                        .catalog = programme.prescribed(today),
                        .current = reading.current(),
                        .page = WeekShown{}};
    switch (asked.page) {
    case ProgressPage::Week: {
        WeekShown page = reading.weekPage(asked);
        // With the doses of that week.
        shown.catalog = programme.prescribed(std::min(today, page.week.days.last));
        shown.page = std::move(page);
        break;
    }
    case ProgressPage::Trend: shown.page = reading.trendPage(asked); break;
    case ProgressPage::Stretches: shown.page = reading.stretchesPage(asked); break;
    case ProgressPage::Year: shown.page = reading.yearPage(asked); break;
    case ProgressPage::Moments: shown.page = reading.momentsPage(asked); break;
    }
    return shown;
}

} // namespace unhunch

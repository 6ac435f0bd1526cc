#include "app/progress/ProgressReader.h"

#include "app/journal/JournalRecord.h"
#include "app/journal/JournalView.h"
#include "app/plan/Programme.h"
#include "core/progress/PastWeeks.h"

#include <algorithm>
#include <functional>
#include <span>
#include <utility>

namespace unhunch {

namespace {

/// What all pages need, and one member for each of them.
class Reading {
public:
    /// The best of each stretch on each day of a range.
    using Outcomes = std::function<std::vector<Completion>(const DateRange& days)>;

    Reading(Date began, Outcomes outcomes, const ProgressContext& context, const ProgressAsked& asked)
        : m_outcomes(std::move(outcomes)), m_context(context), m_asked(asked), m_calendar(context.calendar),
          m_plan(planOf(context.plan.history, context.catalog, withUnwritten(began), context.plan.paused)),
          m_current(m_calendar.weekOf(context.today)) {}

    [[nodiscard]] Date planBegan() const { return m_plan.began; }
    [[nodiscard]] WeekAdherence current() const { return week(m_current); }

    [[nodiscard]] WeekShown weekPage() const {
        const IsoWeek shown = std::min(m_asked.week.value_or(m_current), m_current);
        return {week(shown), shown == m_current, m_plan.paused, m_context.fittings};
    }

    [[nodiscard]] TrendShown trendPage() const {
        const std::vector<WeekAdherence> all = weeks(weeksOfStreak);
        const std::vector<WeekKept> kept = keptWeeks(all);
        const auto count = std::min(all.size(), static_cast<std::size_t>(m_asked.weeks));
        const auto shown = std::span(all).last(count);
        const auto shownKept = std::span(kept).last(count);
        return {{shown.begin(), shown.end()},
                {shownKept.begin(), shownKept.end()},
                trendOf(shown),
                streakOf(all),
                m_asked.weeks};
    }

    [[nodiscard]] StretchesShown stretchesPage() const {
        return {stretchHistories(weeks(m_asked.weeks)), m_asked.weeks};
    }

    [[nodiscard]] YearShown yearPage() const {
        const std::chrono::year current = m_context.today.year();
        const std::chrono::year year = std::min(m_asked.year.value_or(current), current);
        // The weeks at both ends, whole.
        const DateRange days{m_calendar.daysOf(m_calendar.weekOf(year / std::chrono::January / 1)).first,
                             m_calendar.daysOf(m_calendar.weekOf(year / std::chrono::December / 31)).last};
        YearShown shown{.year = year,
                        .days = yearOf(m_plan, completions(days), year, m_context.today, m_calendar),
                        .hasEarlier = m_plan.began.year() < year,
                        .current = year == current};
        shown.sum = sumOf(shown.days);
        return shown;
    }

    [[nodiscard]] MomentsShown momentsPage(const SessionLog& journal) const {
        const IsoWeek first = firstOf(m_asked.weeks);
        MomentsShown shown{.weeks = m_asked.weeks, .span = daysSince(first)};
        // Days to come, or before the plan, would count among those on which nothing was done.
        const DateRange past{std::max(shown.span.first, m_plan.began), m_context.today};
        shown.hours = hoursTaken(hours(journal, past), past);
        std::vector<RemindersShown> reminders;
        for (const Prompt& prompt : journal.prompts(shown.span))
            reminders.push_back({prompt.shownAt.date, prompt.answer});
        std::vector<BreaksHeld> held;
        for (const HeldBreak& each : journal.heldBreaks(shown.span))
            held.push_back({each.since.date, each.gates});
        shown.reminders = remindersByWeek(reminders, held, first, m_current, m_calendar);
        const std::vector<TensionRating> ratings = readTensions(journal, m_context, shown.span);
        shown.tension = tensionByWeek(ratings, first, m_current, m_calendar);
        shown.relief = meanRelief(ratings);
        return shown;
    }

private:
    /// The day the plan began, or that of an earlier session that is not in the journal yet.
    [[nodiscard]] Date withUnwritten(Date first) const {
        for (const Session& session : m_context.unwritten)
            first = std::min(first, session.finishedAt.date);
        return first;
    }

    /// Also what is not written yet: should it be written meanwhile, a day counts once all the same.
    [[nodiscard]] std::vector<Completion> completions(const DateRange& days) const {
        std::vector<Completion> all = m_outcomes(days);
        for (const Session& session : m_context.unwritten) {
            if (days.contains(session.finishedAt.date))
                all.push_back({session.stretch, session.finishedAt.date, session.outcome});
        }
        return all;
    }

    [[nodiscard]] WeekAdherence week(IsoWeek week) const {
        return adherence(m_plan, completions(m_calendar.daysOf(week)), week, m_context.today, m_calendar);
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
        return weeksBetween(m_plan, completions(daysSince(first)), first, m_current, m_context.today,
                            m_calendar);
    }

    [[nodiscard]] std::vector<HourTaken> hours(const SessionLog& journal, const DateRange& days) const {
        std::vector<HourTaken> taken;
        const auto take = [&taken](const Session& session) {
            const auto hour = std::chrono::floor<std::chrono::hours>(session.finishedAt.timeOfDay).count();
            if (session.outcome != Outcome::None)
                taken.push_back({session.finishedAt.date, static_cast<int>(hour)});
        };
        std::ranges::for_each(journal.sessions(days), take);
        std::ranges::for_each(m_context.unwritten, take);
        return taken;
    }

    Outcomes m_outcomes;
    const ProgressContext& m_context;
    const ProgressAsked& m_asked;
    Calendar m_calendar;
    Plan m_plan;
    IsoWeek m_current;
};

/// What all pages show, with the doses of the plan on `dosesOf`.
ProgressShown frameOf(const Reading& reading, const ProgressContext& context, Date dosesOf) {
    return {.today = context.today,
            .began = reading.planBegan(),
            .calendar = context.calendar,
            .catalog = asPrescribed(context.catalog, chosenOn(context.plan.history, dosesOf)),
            .current = reading.current(),
            .page = WeekShown{}};
}

ProgressShown withWeekPage(const Reading& reading, const ProgressContext& context) {
    WeekShown page = reading.weekPage();
    ProgressShown shown = frameOf(reading, context, std::min(context.today, page.week.days.last));
    shown.page = std::move(page);
    return shown;
}

} // namespace

ProgressContext progressContext(const Programme& programme, Date today) {
    return {.today = today,
            .calendar = programme.calendar(),
            .catalog = programme.catalog(),
            .plan = programme.plan(),
            .fittings = programme.fittings(programme.chosenOn(today))};
}

std::vector<TensionRating> readTensions(const SessionLog& journal, const ProgressContext& context,
                                        const DateRange& days) {
    std::vector<TensionRating> ratings;
    const auto take = [&ratings](const Tension& tension) {
        ratings.push_back({tension.notedAt.date, tension.before, tension.after});
    };
    for (const Tension& tension : journal.tensions(days)) {
        // More may have been said since it was written.
        if (std::ranges::find(context.unwrittenTensions, tension.id, &Tension::id) ==
            context.unwrittenTensions.end())
            take(tension);
    }
    for (const Tension& tension : context.unwrittenTensions) {
        if (days.contains(tension.notedAt.date) && saysAnything(tension))
            take(tension);
    }
    return ratings;
}

ProgressShown weekProgress(const JournalView& journal, const ProgressContext& context,
                           const ProgressAsked& asked) {
    const Reading reading(
        journal.planBegan(), [&journal](const DateRange& days) { return journal.completions(days); }, context,
        asked);
    if (asked.page != ProgressPage::Journal)
        return withWeekPage(reading, context);
    ProgressShown shown = frameOf(reading, context, context.today);
    shown.page = JournalShown();
    return shown;
}

ProgressShown readProgress(const SessionLog& journal, const ProgressContext& context,
                           const ProgressAsked& asked) {
    const Reading reading(
        journal.planBegan(), [&journal](const DateRange& days) { return journal.dailyOutcomes(days); },
        context, asked);
    if (asked.page == ProgressPage::Week)
        return withWeekPage(reading, context);
    ProgressShown shown = frameOf(reading, context, context.today);
    switch (asked.page) {
    case ProgressPage::Week: break;
    case ProgressPage::Trend: shown.page = reading.trendPage(); break;
    case ProgressPage::Stretches: shown.page = reading.stretchesPage(); break;
    case ProgressPage::Year: shown.page = reading.yearPage(); break;
    case ProgressPage::Moments: shown.page = reading.momentsPage(journal); break;
    case ProgressPage::Journal: shown.page = JournalShown(); break;
    }
    return shown;
}

} // namespace unhunch

#include "app/Programme.h"

#include <utility>

namespace unhunch {

Programme::Programme(StretchCatalog catalog, SessionLog journal, Calendar calendar)
    : m_catalog(std::move(catalog)), m_journal(std::move(journal)), m_calendar(calendar) {}

WeekAdherence Programme::week(IsoWeek week, Date today) const {
    const auto completions = m_journal.completions(m_calendar.daysOf(week));
    return adherence(planFor(m_catalog, m_journal.planBegan()), completions, week, today, m_calendar);
}

std::vector<Owed> Programme::owedOn(Date date) const {
    // The day before the week tells which stretches rest on its first day. What was done after `date` does not
    // count: the question is how things stood, or will stand, on that day.
    const Date weekBegins = m_calendar.daysOf(m_calendar.weekOf(date)).first;
    const auto completions = m_journal.completions({addDays(weekBegins, -1), date});
    return owed(planFor(m_catalog, m_journal.planBegan()), completions, date, m_calendar);
}

Routine Programme::nextOn(Date date, const BreakBudget& budget) const {
    return routineFor(owedOn(date), m_catalog, budget);
}

} // namespace unhunch

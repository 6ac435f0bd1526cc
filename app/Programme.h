#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/journal/SessionLog.h"
#include "core/week/Adherence.h"
#include "core/week/WeekPlan.h"

#include <vector>

namespace unhunch {

/// The place where catalog, journal and the rules of the week meet: answers from what is on disk now.
/// Throws JournalError when the journal cannot be read.
class Programme {
public:
    Programme(StretchCatalog catalog, SessionLog journal, Calendar calendar);

    [[nodiscard]] const StretchCatalog& catalog() const { return m_catalog; }
    [[nodiscard]] const Calendar& calendar() const { return m_calendar; }
    [[nodiscard]] SessionLog& journal() { return m_journal; }
    [[nodiscard]] const SessionLog& journal() const { return m_journal; }

    [[nodiscard]] WeekAdherence week(IsoWeek week, Date today) const;
    [[nodiscard]] std::vector<Owed> owedOn(Date date) const;
    [[nodiscard]] Routine nextOn(Date date, const BreakBudget& budget) const;

private:
    StretchCatalog m_catalog;
    SessionLog m_journal;
    Calendar m_calendar;
};

} // namespace unhunch

#include "app/plan/Programme.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace unhunch {

Programme::Programme(StretchCatalog catalog, SessionLog journal, Calendar calendar, Person person)
    : m_catalog(std::move(catalog)), m_onDisk(std::make_unique<JournalOnDisk>(std::move(journal))),
      m_view(m_onDisk.get()), m_calendar(calendar), m_person(std::move(person)) {}

Programme::Programme(StretchCatalog catalog, JournalView& view, Calendar calendar, Person person)
    : m_catalog(std::move(catalog)), m_view(&view), m_calendar(calendar), m_person(std::move(person)) {}

SessionLog& Programme::ownJournal() const {
    if (!m_onDisk)
        throw std::logic_error("this programme has a view of the journal only");
    return m_onDisk->journal();
}

PlanRecord Programme::plan() const { return orStarting(m_view->plan()); }

PlanRecord Programme::orStarting(PlanRecord kept) const {
    const auto isKnown = [this](const PlanEntry& entry) { return m_catalog.find(entry.chosen.stretch); };
    if (std::ranges::none_of(kept.history, isKnown)) {
        // What another catalog knows stays: the journal may be shared with a computer that has it.
        const std::vector<PlanEntry> starting =
            changedPlan({}, startingPlan(m_catalog), {}, m_view->planBegan());
        kept.history.insert(kept.history.end(), starting.begin(), starting.end());
    }
    return kept;
}

void Programme::changePlan(const std::function<PlanRecord(PlanRecord)>& change) {
    m_view->changePlan([&](PlanRecord kept) { return change(orStarting(std::move(kept))); });
}

std::vector<ChosenStretch> Programme::chosenOn(Date date) const {
    return unhunch::chosenOn(plan().history, date);
}

StretchCatalog Programme::prescribed(Date date) const { return asPrescribed(m_catalog, chosenOn(date)); }

std::vector<Fitting> Programme::fittings(const std::vector<ChosenStretch>& chosen) const {
    std::vector<Fitting> result;
    for (const ChosenStretch& one : chosen) {
        if (m_catalog.find(one.stretch))
            result.push_back(fitting(one.stretch, m_catalog, m_person));
    }
    return result;
}

std::set<StretchId> Programme::leftOut(const std::vector<ChosenStretch>& chosen) const {
    std::set<StretchId> ids;
    for (const Fitting& fits : fittings(chosen)) {
        if (fits.kind == Fitting::Kind::LeftOut)
            ids.insert(fits.prescribed);
    }
    return ids;
}

Plan Programme::rules() const {
    PlanRecord record = plan();
    return planOf(record.history, m_catalog, m_view->planBegan(), std::move(record.paused));
}

WeekAdherence Programme::week(IsoWeek week, Date today) const {
    return this->week(week, today, m_view->completions(m_calendar.daysOf(week)));
}

WeekAdherence Programme::week(IsoWeek week, Date today, const std::vector<Completion>& completions) const {
    return adherence(rules(), completions, week, today, m_calendar);
}

std::vector<Completion> Programme::knownOn(Date date) const {
    // The day before the week tells which stretches rest on its first day. What was done after `date` does not
    // count: the question is how things stood, or will stand, on that day.
    const Date weekBegins = m_calendar.daysOf(m_calendar.weekOf(date)).first;
    return m_view->completions({addDays(weekBegins, -1), date});
}

std::vector<Owed> Programme::owedOn(Date date) const {
    return owed(rules(), knownOn(date), date, m_calendar);
}

std::map<StretchId, OwedLater> Programme::owedAfter(Date date) const {
    const Plan plan = rules();
    const std::vector<Completion> completions = knownOn(date);
    std::map<StretchId, OwedLater> later;
    const Date last = m_calendar.daysOf(m_calendar.weekOf(date)).last;
    for (Date day = addDays(date, 1); day <= last; day = addDays(day, 1)) {
        for (const Owed& one : owed(plan, completions, day, m_calendar))
            later.emplace(one.stretch, OwedLater{day, one.daysOwed, one.daysLeft});
    }
    for (const Owed& now : owed(plan, completions, date, m_calendar))
        later.erase(now.stretch);
    return later;
}

Routine Programme::nextOn(Date date, const BreakBudget& budget) const {
    return routineFor(owedOn(date), prescribed(date), budget, m_person);
}

NothingDue Programme::whyNothingIsDue(Date date) const {
    return unhunch::whyNothingIsDue(rules(), m_view->completions({date, date}), date);
}

NamedRoutine Programme::routineOf(const std::vector<StretchId>& stretches, Date date, Unfit unfit) const {
    return unhunch::routineOf(stretches, prescribed(date), m_person, unfit);
}

} // namespace unhunch

#pragma once

#include "app/journal/JournalOnDisk.h"
#include "core/catalog/StretchCatalog.h"
#include "core/person/Fitting.h"
#include "core/week/Adherence.h"
#include "core/week/NothingDue.h"
#include "core/week/PlanHistory.h"
#include "core/week/WeekPlan.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace unhunch {

/// A stretch that the week still asks for, on a day to come.
struct OwedLater {
    Date first{}; ///< the next day on which it is asked for
    int daysOwed = 0;
    int daysLeft = 0;
};

/// The place where catalog, journal, person and the rules of the week meet. Commands give it a journal of its own: it
/// answers from what is on disk now, and throws JournalError when that cannot be read. The running app gives it its own view
/// of the journal, which never waits for the disk.
class Programme {
public:
    Programme(StretchCatalog catalog, SessionLog journal, Calendar calendar, Person person = {});
    /// `view` must outlive the programme.
    Programme(StretchCatalog catalog, JournalView& view, Calendar calendar, Person person = {});

    /// With the doses that are its own; prescribed() has those of the plan.
    [[nodiscard]] const StretchCatalog& catalog() const { return m_catalog; }
    void setCatalog(StretchCatalog catalog) { m_catalog = std::move(catalog); }
    [[nodiscard]] const Calendar& calendar() const { return m_calendar; }
    /// The journal of its own. Throws std::logic_error where it was given a view.
    [[nodiscard]] SessionLog& journal() { return ownJournal(); }
    [[nodiscard]] const SessionLog& journal() const { return ownJournal(); }
    [[nodiscard]] const Person& person() const { return m_person; }
    void setPerson(Person person) { m_person = std::move(person); }

    /// The plan as it is kept. Where nothing of it is known to the catalog, or nothing was kept yet, it is the one that
    /// a new plan starts with, since it began.
    [[nodiscard]] PlanRecord plan() const;
    /// Keeps what `change` makes of it.
    void changePlan(const std::function<PlanRecord(PlanRecord)>& change);
    [[nodiscard]] std::vector<ChosenStretch> chosenOn(Date date) const;
    /// The catalog with the doses of that day's plan.
    [[nodiscard]] StretchCatalog prescribed(Date date) const;
    /// How each fits the person, in order; what the catalog does not know is passed over.
    [[nodiscard]] std::vector<Fitting> fittings(const std::vector<ChosenStretch>& chosen) const;
    /// Of these, the ones of which nothing fits the person.
    [[nodiscard]] std::set<StretchId> leftOut(const std::vector<ChosenStretch>& chosen) const;

    /// By what was prescribed then, whatever the plan is today.
    [[nodiscard]] WeekAdherence week(IsoWeek week, Date today) const;
    /// The same with what was done, as it was read before.
    [[nodiscard]] WeekAdherence week(IsoWeek week, Date today,
                                     const std::vector<Completion>& completions) const;
    [[nodiscard]] std::vector<Owed> owedOn(Date date) const;
    /// What is asked for on no more than later days of that week, as it stands on `date`: each on the first of them.
    [[nodiscard]] std::map<StretchId, OwedLater> owedAfter(Date date) const;
    [[nodiscard]] Routine nextOn(Date date, const BreakBudget& budget) const;
    /// Of a day on which nothing is due.
    [[nodiscard]] NothingDue whyNothingIsDue(Date date) const;
    /// Throws std::invalid_argument for an unknown one, with a sentence.
    [[nodiscard]] NamedRoutine routineOf(const std::vector<StretchId>& stretches, Date date,
                                         Unfit unfit = Unfit::LeaveOut) const;
    /// The session of that stretch that ended last.
    [[nodiscard]] std::optional<Session> latest(const StretchId& stretch) const {
        return m_view->latest(stretch);
    }

private:
    [[nodiscard]] SessionLog& ownJournal() const;
    /// With the plan that a new one starts with, where the catalog knows nothing of what was kept.
    [[nodiscard]] PlanRecord orStarting(PlanRecord kept) const;
    [[nodiscard]] Plan rules() const;
    /// What of that week, and of the day before it, was done up to `date`.
    [[nodiscard]] std::vector<Completion> knownOn(Date date) const;

    StretchCatalog m_catalog;
    std::unique_ptr<JournalOnDisk> m_onDisk; ///< where the programme has a journal of its own
    JournalView* m_view;
    Calendar m_calendar;
    Person m_person;
};

} // namespace unhunch

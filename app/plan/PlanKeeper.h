#pragma once

#include "core/person/Fitting.h"
#include "core/week/PlanHistory.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace unhunch {

class Programme;

/// The person's plan as windows and commands see and change it: what is chosen, how it fits, holidays. Each change holds
/// from today on, and is told by `changed`. When the call returns, a command's change is on disk; one of the running app is
/// in force and on its way there. Everything that changes the plan goes through here, in the running app and in commands
/// alike. What a command asks throws JournalError when the journal cannot be read.
class PlanKeeper : public QObject {
    Q_OBJECT
public:
    /// Keeps a person among the preferences; an empty text, or what failed and what to do.
    using KeepPerson = std::function<QString(const Person&)>;

    /// `programme` outlives it; `today` answers at any time.
    PlanKeeper(Programme& programme, std::function<Date()> today, KeepPerson keepPerson,
               QObject* parent = nullptr);
    ~PlanKeeper() override;

    [[nodiscard]] std::vector<ChosenStretch> chosen() const;
    /// How each chosen one fits the person, in the plan's order.
    [[nodiscard]] std::vector<Fitting> fittings() const;
    [[nodiscard]] const Person& person() const;
    /// Days on which the plan rests, in order; those to come, and the one that runs.
    [[nodiscard]] std::vector<DateRange> pauses() const;
    /// The one that runs today, if one does.
    [[nodiscard]] std::optional<DateRange> runningPause() const;

    // Each returns an empty text, or what failed and what to do; then nothing has changed.
    /// The whole plan, in its order; it keeps at least one stretch.
    QString choose(const std::vector<ChosenStretch>& chosen);
    /// What `change` makes of the plan as it is when nobody else can change it any more.
    QString change(const std::function<void(std::vector<ChosenStretch>&)>& change);
    QString describe(const Person& person);
    /// Says it of one stretch; empty takes back what was said.
    QString wish(const StretchId& stretch, std::optional<Wish> wish);
    /// Pauses the plan; `days.last` may be `always.last`: until resumed. Pauses that overlap become one.
    QString pause(const DateRange& days);
    /// Ends a pause that runs, with yesterday as its last day, or takes back one that is to come.
    QString resume(const DateRange& days);

    /// Takes over who the person is, as it is kept already, and leaves out of the plan from today on what fits them no
    /// more. Also for the app's start: the catalog may have learnt of a caution.
    void adopt(const Person& person);

Q_SIGNALS:
    void changed();

private:
    QString save(const std::function<void(PlanRecord&)>& change);

    Programme& m_programme;
    std::function<Date()> m_today;
    KeepPerson m_keepPerson;
};

} // namespace unhunch

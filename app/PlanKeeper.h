#pragma once

#include "core/person/Fitting.h"
#include "core/plan/PlanFile.h"
#include "core/week/PlanHistory.h"

#include <QObject>
#include <QString>

#include <vector>

namespace unhunch {

class Clock;
class OwnStretches;
class Programme;

/// The person's plan as windows and commands see and change it: what is chosen, how it fits, holidays, their own
/// stretches. Each change is on disk when the call returns, holds from today on, and is told by `changed`. Everything
/// that changes the plan goes through here, in the running app and in commands alike.
class PlanKeeper : public QObject {
    Q_OBJECT
public:
    /// Keeps the three together; they outlive it.
    PlanKeeper(Programme& programme, OwnStretches& own, const Clock& clock, QObject* parent = nullptr);
    ~PlanKeeper() override;

    [[nodiscard]] std::vector<ChosenStretch> chosen() const;
    /// How each chosen one fits the person, in the plan's order.
    [[nodiscard]] std::vector<Fitting> fittings() const;
    [[nodiscard]] const Person& person() const;
    /// Days on which the plan rests, in order; those to come, and the one that runs.
    [[nodiscard]] std::vector<DateRange> pauses() const;

    // Each returns an empty text, or what failed and what to do; then nothing has changed.
    QString choose(const std::vector<ChosenStretch>& chosen);
    QString describe(const Person& person);
    /// Pauses the plan; `days.last` may be `always.last`: until resumed.
    QString pause(const DateRange& days);
    /// Ends a pause that runs, with yesterday as its last day, or takes back one that is to come.
    QString resume(const DateRange& days);
    /// Keeps an own stretch, new or changed, with its picture if it has one; null takes the picture away.
    QString write(const Stretch& stretch, const PlanPicture* picture);
    /// Takes an own stretch out of the plan and away; what was logged stays.
    QString remove(const StretchId& own);
    /// Accepts a plan file: its own stretches are written and the plan is changed, all of it or nothing.
    QString accept(const PlanFile& file, bool replacing);

Q_SIGNALS:
    void changed();

private:
    Programme& m_programme;
    OwnStretches& m_own;
    const Clock& m_clock;
};

} // namespace unhunch

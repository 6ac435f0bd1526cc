#pragma once

#include "core/person/Fitting.h"
#include "core/week/NothingDue.h"
#include "core/week/PlanHistory.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace unhunch {

/// The plan as words for people.
class PlanWords {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)

public:
    /// "Mon–Fri", "Mon, Wed, Fri", "every day"; names of days as the person's locale has them.
    [[nodiscard]] static QString days(const Weekdays& days);
    /// The days on which people work where the person lives, by their locale.
    [[nodiscard]] static Weekdays workDays();
    /// "5 days a week (Mon–Fri)", "3–4 times a week", "every day".
    [[nodiscard]] static QString frequency(const Frequency& frequency, const Weekdays& days);
    /// As the catalog has it: "every day"; otherwise both: "your plan: 5 days a week (Mon–Fri) · advised: every day".
    [[nodiscard]] static QString frequency(const ChosenStretch& chosen, const Stretch& stretch);
    /// "Paused until Sunday, 29 November", "Paused until you resume", "Paused from … to …".
    [[nodiscard]] static QString pause(const DateRange& days, Date today);
    /// Why no stretch is due: "Your plan rests until Sunday, 29 November", "Today’s stretches are done". `pause` is the
    /// one that runs, if one does.
    [[nodiscard]] static QString nothingDue(NothingDue why, const std::optional<DateRange>& pause);
    /// A line for each pause that has a day of the week `days`, and in the week that runs one for each of `fittings`
    /// that is left out, with the reason. Empty when there is nothing to say.
    [[nodiscard]] static QString weekRemarks(const DateRange& days, Date today,
                                             const std::vector<DateRange>& pauses,
                                             const std::vector<Fitting>& fittings,
                                             const StretchCatalog& catalog);
};

} // namespace unhunch

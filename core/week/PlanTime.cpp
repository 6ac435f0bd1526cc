#include "core/week/PlanTime.h"

#include "core/catalog/GetReady.h"
#include "core/person/Fitting.h"

#include <algorithm>

namespace unhunch {

std::optional<Stretch> formDone(const ChosenStretch& chosen, const StretchCatalog& catalog,
                                const Person& person) {
    if (!catalog.find(chosen.stretch))
        return std::nullopt;
    const StretchCatalog prescribed = asPrescribed(catalog, std::span(&chosen, 1));
    const Fitting fit = fitting(chosen.stretch, prescribed, person);
    const Stretch* done = fit.kind == Fitting::Kind::LeftOut ? nullptr : prescribed.find(fit.done);
    if (!done)
        return std::nullopt;
    return fit.easier ? easierForm(*done) : *done;
}

std::chrono::seconds sessionTime(const Stretch& form) { return getReadyTime(form) + durationOf(form.dose); }

std::chrono::seconds sessionTime(const ChosenStretch& chosen, const StretchCatalog& catalog,
                                 const Person& person) {
    const std::optional<Stretch> form = formDone(chosen, catalog, person);
    return form ? sessionTime(*form) : std::chrono::seconds{0};
}

PlanTime timeAskedFor(std::span<const ChosenStretch> chosen, const StretchCatalog& catalog,
                      const Person& person) {
    PlanTime time;
    Weekdays asked{};
    for (const ChosenStretch& each : chosen) {
        const std::chrono::seconds session = sessionTime(each, catalog, person);
        if (session.count() == 0)
            continue;
        time.week += session * daysPerWeek(each.frequency, each.days).min;
        for (std::size_t day = 0; day < asked.size(); ++day)
            asked.at(day) = asked.at(day) || each.days.at(day);
    }
    if (const auto days = std::ranges::count(asked, true); days > 0)
        time.day = time.week / days;
    return time;
}

} // namespace unhunch

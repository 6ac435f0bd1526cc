#include "tests/support/core/WeekBuilders.h"

#include <stdexcept>
#include <utility>

namespace unhunch {

std::ostream& operator<<(std::ostream& out, const IsoWeek& week) { return out << toString(week); }

std::ostream& operator<<(std::ostream& out, Outcome outcome) {
    switch (outcome) {
    case Outcome::None: return out << "none";
    case Outcome::Partial: return out << "partial";
    case Outcome::Complete: return out << "complete";
    }
    return out << "an outcome of no name";
}

std::ostream& operator<<(std::ostream& out, AdherenceState state) {
    switch (state) {
    case AdherenceState::OnTrack: return out << "on track";
    case AdherenceState::Behind: return out << "behind";
    case AdherenceState::Below: return out << "below";
    case AdherenceState::Within: return out << "within";
    case AdherenceState::Above: return out << "above";
    }
    return out << "a state of no name";
}

std::ostream& operator<<(std::ostream& out, const Completion& completion) {
    return out << completion.stretch << " on " << toString(completion.date) << ' ' << completion.outcome;
}

std::ostream& operator<<(std::ostream& out, const Owed& owed) {
    return out << owed.stretch << ' ' << owed.daysOwed << " of " << owed.daysLeft << " days left"
               << (owed.doneToday ? ", done today" : "") << (owed.resting ? ", resting" : "");
}

std::ostream& operator<<(std::ostream& out, const Routine& routine) {
    for (const StretchId& stretch : routine.stretches())
        out << stretch << ' ';
    return out << "in " << routine.duration.count() << " s";
}

namespace test {

Date date(std::string_view text) {
    const std::optional<Date> parsed = parseDate(text);
    if (!parsed)
        throw std::invalid_argument("No date: " + std::string(text));
    return *parsed;
}

Date monday() { return date("2026-11-16"); }

Date dayOfWeek(int day) { return addDays(monday(), day); }

Completion complete(StretchId stretch, Date date) { return {std::move(stretch), date, Outcome::Complete}; }

Completion partial(StretchId stretch, Date date) { return {std::move(stretch), date, Outcome::Partial}; }

std::vector<Completion> completeOn(const StretchId& stretch, const std::vector<int>& days) {
    std::vector<Completion> completions;
    completions.reserve(days.size());
    for (const int day : days)
        completions.push_back(complete(stretch, dayOfWeek(day)));
    return completions;
}

void append(std::vector<Completion>& completions, const std::vector<Completion>& more) {
    completions.insert(completions.end(), more.begin(), more.end());
}

PlanBuilder::PlanBuilder() { m_plan.began = date("2020-01-01"); }

PlanBuilder& PlanBuilder::daily(StretchId stretch, std::vector<StretchId> standIns) {
    m_plan.prescriptions.push_back({std::move(stretch), Daily{}, std::move(standIns)});
    return *this;
}

PlanBuilder& PlanBuilder::timesPerWeek(StretchId stretch, int min, int max, std::vector<StretchId> standIns) {
    m_plan.prescriptions.push_back({std::move(stretch), TimesPerWeek{min, max}, std::move(standIns)});
    return *this;
}

PlanBuilder& PlanBuilder::began(Date date) {
    m_plan.began = date;
    return *this;
}

PlanBuilder& PlanBuilder::paused(Date first, Date last) {
    m_plan.paused.push_back({first, last});
    return *this;
}

PlanBuilder& PlanBuilder::pausedDays(unsigned days, Date firstDay) {
    for (int day = 0; day < 7; ++day) {
        if ((days >> day & 1U) != 0)
            paused(addDays(firstDay, day), addDays(firstDay, day));
    }
    return *this;
}

Routine routineAsPrescribed(const std::vector<StretchId>& stretches, std::chrono::seconds duration) {
    Routine routine;
    routine.duration = duration;
    for (const StretchId& id : stretches)
        routine.items.push_back(
            {.prescribed = id, .kind = Fitting::Kind::AsPrescribed, .done = id, .reasons = {}});
    return routine;
}

PlanBuilder seedPlan() {
    return PlanBuilder()
        .timesPerWeek("chest-stretch", 3, 4)
        .daily("shoulder-rolls")
        .timesPerWeek("arm-circles", 3, 4)
        .daily("cat-cow");
}

namespace {

Stretch aStretch(StretchId id, std::variant<Hold, Repetitions> work) {
    Stretch stretch;
    stretch.title = id;
    stretch.id = std::move(id);
    stretch.dose.work = work;
    stretch.frequency = Daily{};
    stretch.places = {Place::Standing};
    stretch.steps = {"Stand tall."};
    return stretch;
}

Stretch threeToFourTimes(Stretch stretch) {
    stretch.frequency = TimesPerWeek{3, 4};
    return stretch;
}

} // namespace

Stretch aHold(StretchId id, std::chrono::seconds duration) {
    return aStretch(std::move(id), Hold{duration, {1, 2}, std::chrono::seconds{10}});
}

Stretch aMovement(StretchId id, std::chrono::seconds duration) {
    return aStretch(
        std::move(id),
        Repetitions{{10, 15}, {1, 1}, std::chrono::milliseconds{duration} / 10, std::chrono::seconds{15}});
}

Stretch in(std::vector<Place> places, Stretch stretch) {
    stretch.places = std::move(places);
    return stretch;
}

Stretch standingInFor(StretchId other, Stretch stretch) {
    stretch.standInFor = std::move(other);
    return stretch;
}

StretchCatalog seedCatalog() {
    return StretchCatalog({
        threeToFourTimes(in({Place::Doorway}, aHold("chest-stretch", std::chrono::seconds{110}))),
        in({Place::Standing, Place::Chair}, aMovement("shoulder-rolls")),
        threeToFourTimes(aMovement("arm-circles")),
        in({Place::Floor}, aMovement("cat-cow", std::chrono::seconds{60})),
    });
}

} // namespace test
} // namespace unhunch

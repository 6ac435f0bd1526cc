#include "tests/support/core/choosing/WeekKinds.h"

#include "core/week/Plan.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unhunch::test {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr int daysOfAWeek = 7;
constexpr int workDays = 5;

const std::set<Place> everywhere{Place::Standing, Place::Chair, Place::Doorway, Place::Floor};
const std::set<Place> atTheOffice{Place::Standing, Place::Chair, Place::Doorway};
const std::set<Place> atTheDesk{Place::Standing, Place::Chair};

Stretch stretchOf(StretchId id, Dose dose, Frequency frequency, std::vector<Place> places) {
    Stretch stretch;
    stretch.id = std::move(id);
    stretch.title = stretch.id;
    stretch.dose = dose;
    stretch.frequency = frequency;
    stretch.places = std::move(places);
    stretch.steps = {"Move."};
    return stretch;
}

/// The four of the mission, with nothing that could stand in for them.
std::vector<Stretch> prescribedFour() {
    const Dose tenRolls{Repetitions{.repetitions = {10, 15}, .tempo = seconds{4}}};
    const Dose tenCircles{Repetitions{.repetitions = {10, 15}, .tempo = seconds{3}}};
    const Dose tenWaves{Repetitions{.repetitions = {10, 15}, .tempo = seconds{8}}};
    return {stretchOf("chest", Dose{Hold{}}, TimesPerWeek{3, 4}, {Place::Doorway}),
            stretchOf("rolls", tenRolls, Daily{}, {Place::Standing, Place::Chair}),
            stretchOf("circles", tenCircles, TimesPerWeek{3, 4}, {Place::Standing}),
            stretchOf("cat-cow", tenWaves, Daily{}, {Place::Floor})};
}

Stretch randomStretch(Random& random, int number) {
    constexpr std::array homes{Place::Chair, Place::Standing, Place::Standing, Place::Doorway, Place::Floor};
    const Place home = homes.at(random.below(homes.size()));
    Dose dose;
    if (random.chance(40))
        dose.work = Hold{.duration = seconds{5 * random.between(3, 9)},
                         .sets = {random.between(1, 3), 4},
                         .rest = seconds{10}};
    else
        dose.work =
            Repetitions{.repetitions = {random.between(5, 10), 15}, .tempo = seconds{random.between(3, 8)}};
    const int least = random.between(2, 4);
    const Frequency frequency =
        random.chance(50) ? Frequency{Daily{}} : Frequency{TimesPerWeek{least, least + 1}};
    return stretchOf("stretch-" + std::to_string(number), dose, frequency, {home});
}

WeekToLive planned(std::vector<Stretch> stretches) {
    WeekToLive week;
    week.catalog = std::make_shared<StretchCatalog>(std::move(stretches));
    week.plan = planFor(*week.catalog, simulatedMonday);
    return week;
}

WeekToLive plannedFour() { return planned(prescribedFour()); }

WeekToLive plannedAtRandom(Random& random, int least, int most) {
    std::vector<Stretch> stretches;
    for (int number = random.between(least, most); number > 0; --number)
        stretches.push_back(randomStretch(random, number));
    return planned(std::move(stretches));
}

void takeBreaks(WeekToLive& week, int day, int count, seconds length, const std::set<Place>& places) {
    for (int taken = 0; taken < count; ++taken)
        week.breaks.push_back({addDays(simulatedMonday, day), {.length = length, .places = places}});
}

/// Of six reminders a day, each is accepted with the same chance.
WeekToLive acceptedAtRandom(Random& random, int percent, WeekToLive week, seconds length) {
    for (int day = 0; day < daysOfAWeek; ++day) {
        for (int reminder = 0; reminder < 6; ++reminder) {
            if (random.chance(percent))
                takeBreaks(week, day, 1, length, everywhere);
        }
    }
    return week;
}

WeekToLive mostAccepted(Random& random) { return acceptedAtRandom(random, 70, plannedFour(), minutes{3}); }
WeekToLive halfAccepted(Random& random) { return acceptedAtRandom(random, 40, plannedFour(), minutes{3}); }
WeekToLive fewAccepted(Random& random) { return acceptedAtRandom(random, 15, plannedFour(), minutes{3}); }
WeekToLive shortBreaks(Random& random) { return acceptedAtRandom(random, 40, plannedFour(), minutes{2}); }
WeekToLive longBreaks(Random& random) { return acceptedAtRandom(random, 15, plannedFour(), minutes{10}); }

WeekToLive onlyMornings(Random& random) {
    WeekToLive week = plannedFour();
    for (int day = 0; day < daysOfAWeek; ++day)
        takeBreaks(week, day, random.between(0, 2), minutes{3}, everywhere);
    return week;
}

WeekToLive threeDaysAWeek(Random& random) {
    WeekToLive week = plannedFour();
    std::vector<int> days{0, 1, 2, 3, 4, 5, 6};
    random.shuffle(days);
    days.resize(3);
    std::ranges::sort(days);
    for (const int day : days)
        takeBreaks(week, day, random.between(1, 4), minutes{3}, everywhere);
    return week;
}

/// At work there are desk and door; on the mat at home once on some evenings.
WeekToLive floorOnlyAtHome(Random& random) {
    WeekToLive week = plannedFour();
    for (int day = 0; day < daysOfAWeek; ++day) {
        if (day < workDays)
            takeBreaks(week, day, random.between(0, 3), minutes{3}, atTheOffice);
        if (random.chance(60))
            takeBreaks(week, day, 1, minutes{3}, everywhere);
    }
    return week;
}

WeekToLive doorOnlyInTheKitchen(Random& random) {
    WeekToLive week = plannedFour();
    for (int day = 0; day < daysOfAWeek; ++day) {
        takeBreaks(week, day, random.between(0, 2), minutes{3}, atTheDesk);
        if (random.chance(50))
            takeBreaks(week, day, 1, minutes{3}, everywhere);
    }
    return week;
}

WeekToLive busyStart(Random& random) {
    WeekToLive week = plannedFour();
    for (int day = 0; day < daysOfAWeek; ++day)
        takeBreaks(week, day, day < 3 ? random.between(0, 1) : random.between(1, 4), minutes{3}, everywhere);
    return week;
}

WeekToLive illMidweek(Random& random) {
    WeekToLive week = plannedFour();
    const int first = random.between(1, 4);
    const int last = random.between(first, 5);
    week.plan.paused = {{addDays(simulatedMonday, first), addDays(simulatedMonday, last)}};
    for (int day = 0; day < daysOfAWeek; ++day) {
        if (day < first || day > last)
            takeBreaks(week, day, random.between(0, 3), minutes{3}, everywhere);
    }
    return week;
}

WeekToLive joinedPartWay(Random& random) {
    WeekToLive week = plannedFour();
    const int first = random.between(1, 5);
    week.plan.began = addDays(simulatedMonday, first);
    for (int day = first; day < daysOfAWeek; ++day)
        takeBreaks(week, day, random.between(0, 3), minutes{3}, everywhere);
    return week;
}

WeekToLive workDaysOnly(Random& random) {
    WeekToLive week = plannedFour();
    for (int day = 0; day < workDays; ++day)
        takeBreaks(week, day, random.between(1, 3), minutes{3}, everywhere);
    return week;
}

WeekToLive ownPlan(Random& random) {
    return acceptedAtRandom(random, random.between(20, 80), plannedAtRandom(random, 4, 8), minutes{3});
}

WeekToLive largePlan(Random& random) {
    return acceptedAtRandom(random, random.between(30, 90), plannedAtRandom(random, 9, 14), minutes{5});
}

WeekToLive largePlanAtTwoPlaces(Random& random) {
    WeekToLive week = plannedAtRandom(random, 6, 10);
    for (int day = 0; day < daysOfAWeek; ++day) {
        if (day < workDays)
            takeBreaks(week, day, random.between(0, 4), minutes{3}, atTheDesk);
        if (random.chance(70))
            takeBreaks(week, day, random.between(1, 2), minutes{5}, everywhere);
    }
    return week;
}

} // namespace

const std::vector<WeekKind>& weekKinds() {
    static const std::vector<WeekKind> kinds{{"most reminders accepted", &mostAccepted},
                                             {"some accepted", &halfAccepted},
                                             {"few accepted", &fewAccepted},
                                             {"only mornings", &onlyMornings},
                                             {"three days a week", &threeDaysAWeek},
                                             {"work days only", &workDaysOnly},
                                             {"floor only at home", &floorOnlyAtHome},
                                             {"a door only now and then", &doorOnlyInTheKitchen},
                                             {"busy until Wednesday", &busyStart},
                                             {"ill in mid-week", &illMidweek},
                                             {"joined part-way", &joinedPartWay},
                                             {"breaks of 2 minutes", &shortBreaks},
                                             {"few breaks of 10 minutes", &longBreaks},
                                             {"own plan of 4 to 8", &ownPlan},
                                             {"own plan of 9 to 14", &largePlan},
                                             {"own plan, two places", &largePlanAtTwoPlaces}};
    return kinds;
}

} // namespace unhunch::test

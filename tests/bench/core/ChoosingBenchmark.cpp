#include "core/week/WeekPlan.h"

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

namespace unhunch {

namespace {

constexpr Date monday = std::chrono::year{2026} / 11 / 16;

/// Stretches of many lengths, each fourth a stand-in for the one before, of which half need a place of their own.
StretchCatalog catalogOf(int count) {
    std::vector<Stretch> stretches;
    for (int number = 0; number < count; ++number) {
        Stretch stretch;
        stretch.id = "stretch-" + std::to_string(number);
        stretch.title = stretch.id;
        stretch.steps = {"Move."};
        stretch.dose.work = Repetitions{.repetitions = {5 + number % 20, 30}};
        stretch.places = {number % 2 == 0 ? Place::Floor : Place::Chair};
        if (number % 4 == 3)
            stretch.standInFor = "stretch-" + std::to_string(number - 1);
        stretches.push_back(std::move(stretch));
    }
    return StretchCatalog(std::move(stretches));
}

/// All that a break's choice takes: what is owed, and what of it is done here.
void chooseForABreak(benchmark::State& state, const std::set<Place>& places) {
    const StretchCatalog catalog = catalogOf(static_cast<int>(state.range(0)));
    const Plan plan = planFor(catalog, monday);
    const std::vector<Completion> done{{"stretch-1", monday, Outcome::Complete}};
    for (auto _ : state) {
        const auto due = owed(plan, done, addDays(monday, 1), Calendar());
        benchmark::DoNotOptimize(routineFor(due, catalog, {.places = places}));
    }
}

void everywhere(benchmark::State& state) {
    chooseForABreak(state, {Place::Standing, Place::Chair, Place::Doorway, Place::Floor});
}

/// Most of what is prescribed needs a stand-in.
void atTheDesk(benchmark::State& state) { chooseForABreak(state, {Place::Standing, Place::Chair}); }

} // namespace

BENCHMARK(everywhere)->Arg(4)->Arg(30)->Arg(1000)->Unit(benchmark::kMicrosecond);
BENCHMARK(atTheDesk)->Arg(4)->Arg(30)->Arg(1000)->Unit(benchmark::kMicrosecond);

} // namespace unhunch

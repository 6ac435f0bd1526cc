#include "core/progress/PastWeeks.h"
#include "core/progress/Streak.h"
#include "core/progress/StretchHistory.h"
#include "core/progress/YearCalendar.h"

#include <benchmark/benchmark.h>

#include <vector>

namespace unhunch::bench {

namespace {

constexpr Date today{std::chrono::year{2026} / 11 / 18};
constexpr int daysInFiveYears = 5 * 52 * 7;

/// Eight stretches, half of them daily, changed once a year.
Plan aPlan() {
    Plan plan;
    plan.began = addDays(today, -daysInFiveYears);
    for (int year = 0; year < 5; ++year) {
        const Date first = addDays(plan.began, 364 * year);
        for (int stretch = 0; stretch < 8; ++stretch) {
            Prescription prescription;
            prescription.stretch = "stretch-" + std::to_string(stretch);
            prescription.frequency =
                stretch % 2 == 0 ? Frequency(Daily{}) : Frequency(TimesPerWeek{3 + year % 2, 5});
            prescription.standIns = {"stand-in-" + std::to_string(stretch)};
            prescription.asked = {first, year == 4 ? always.last : addDays(first, 363)};
            plan.prescriptions.push_back(prescription);
        }
        plan.paused.push_back({addDays(first, 200), addDays(first, 213)});
    }
    return plan;
}

std::vector<Completion> everyDay() {
    std::vector<Completion> completions;
    for (int day = 0; day < daysInFiveYears; ++day) {
        for (int stretch = 0; stretch < 8; ++stretch) {
            if ((day + stretch) % 3 != 0)
                completions.push_back({"stretch-" + std::to_string(stretch),
                                       addDays(today, day - daysInFiveYears), Outcome::Complete});
        }
    }
    return completions;
}

void fiveYearsOfWeeks(benchmark::State& state) {
    const Plan plan = aPlan();
    const std::vector<Completion> completions = everyDay();
    const Calendar calendar;
    for ([[maybe_unused]] auto iteration : state) {
        const auto weeks = weeksBetween(plan, completions, calendar.weekOf(plan.began),
                                        calendar.weekOf(today), today, calendar);
        benchmark::DoNotOptimize(streakOf(weeks));
        benchmark::DoNotOptimize(stretchHistories(weeks));
    }
}

/// What cannot be less: each completion looked at once.
void readingThemOnce(benchmark::State& state) {
    const std::vector<Completion> completions = everyDay();
    for ([[maybe_unused]] auto iteration : state) {
        std::size_t complete = 0;
        for (const Completion& completion : completions)
            complete += completion.outcome == Outcome::Complete && completion.stretch == "stretch-3" ? 1 : 0;
        benchmark::DoNotOptimize(complete);
    }
}

void aYearsCalendar(benchmark::State& state) {
    const Plan plan = aPlan();
    const std::vector<Completion> completions = everyDay();
    const Calendar calendar;
    for ([[maybe_unused]] auto iteration : state)
        benchmark::DoNotOptimize(yearOf(plan, completions, std::chrono::year{2025}, today, calendar));
}

BENCHMARK(fiveYearsOfWeeks)->Unit(benchmark::kMillisecond);
BENCHMARK(readingThemOnce)->Unit(benchmark::kMillisecond);
BENCHMARK(aYearsCalendar)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace unhunch::bench

#include "tests/core/progress/FewYears.h"

#include "core/week/Percent.h"

#include <algorithm>

namespace unhunch::test {

namespace {

int below(std::mt19937& random, int bound) {
    return static_cast<int>(random() % static_cast<unsigned>(bound));
}

/// cat-cow is wanted daily at first, and from some day on as often as a band says.
void change(Plan& plan, Date day) {
    const auto line = std::ranges::find(plan.prescriptions, "cat-cow", &Prescription::stretch);
    Prescription later = *line;
    line->asked.last = addDays(day, -1);
    later.asked.first = day;
    later.frequency = TimesPerWeek{2, 4};
    plan.prescriptions.push_back(later);
}

} // namespace

FewYears fewYears(std::mt19937& random) {
    FewYears years;
    const int days = 200 + below(random, 900);
    years.calendar = Calendar(std::chrono::weekday{static_cast<unsigned>(below(random, 7))});
    years.today = addDays(date("2026-11-18"), below(random, 60));
    const Date began = addDays(years.today, -days);
    years.plan = seedPlan().began(began);
    change(years.plan, addDays(began, below(random, days)));
    for (int pauses = below(random, 4); pauses > 0; --pauses) {
        const Date first = addDays(began, below(random, days));
        years.plan.paused.push_back({first, addDays(first, below(random, 25))});
    }
    const auto zeal = static_cast<unsigned>(1 + below(random, 9));
    for (int day = -5; day <= days; ++day) {
        for (const StretchId stretch : {"chest-stretch", "shoulder-rolls", "arm-circles", "cat-cow"}) {
            if (random() % 10 >= zeal)
                continue;
            const Date on = addDays(began, day);
            years.completions.push_back(random() % 8 == 0 ? partial(stretch, on) : complete(stretch, on));
        }
    }
    std::ranges::shuffle(years.completions, random);
    return years;
}

WeekAdherence aWeek(int done, int target, bool finished) {
    WeekAdherence week;
    week.finished = finished;
    week.done = done;
    week.target = target;
    week.percent = percentOf(done, target);
    return week;
}

} // namespace unhunch::test

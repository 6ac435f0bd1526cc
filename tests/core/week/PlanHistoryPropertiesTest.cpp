#include "core/week/Adherence.h"
#include "core/week/PlanHistory.h"
#include "core/week/WeekPlan.h"
#include "tests/support/core/Histories.h"
#include "tests/support/core/WeekBuilders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

namespace unhunch::test {

namespace {

constexpr int twoYears = 2 * 365;

/// What was in the plan on a day, and what of it was left out, noted as it happened.
struct NotedDay {
    std::vector<ChosenStretch> chosen;
    std::set<StretchId> leftOut;
};

/// Somebody who changes the plan every now and then, and notes beside it what holds on each day.
class Changeable {
public:
    explicit Changeable(unsigned seed) : m_random(seed) {}

    void live(Date day) {
        for (unsigned changes = m_notes.empty()        ? 1
                                : m_random() % 12 == 0 ? 1 + m_random() % 3
                                                       : 0;
             changes > 0; --changes) {
            change();
            m_history = changedPlan(std::move(m_history), m_now.chosen, m_now.leftOut, day);
        }
        m_notes[day] = m_now;
    }

    [[nodiscard]] const std::vector<PlanEntry>& history() const { return m_history; }
    [[nodiscard]] const std::map<Date, NotedDay>& notes() const { return m_notes; }

private:
    void change() {
        const std::vector<StretchId> ids{"cat-cow", "shoulder-rolls", "arm-circles", "chest-stretch"};
        const StretchId id = ids[m_random() % ids.size()];
        const auto known = std::ranges::find(m_now.chosen, id, &ChosenStretch::stretch);
        if (known == m_now.chosen.end())
            m_now.chosen.push_back(anyChoice(id));
        else if (m_random() % 3 == 0 && m_now.chosen.size() > 1)
            m_now.chosen.erase(known);
        else
            *known = anyChoice(id);
        m_now.leftOut.clear();
        if (m_random() % 3 == 0)
            m_now.leftOut.insert(ids[m_random() % ids.size()]);
    }

    ChosenStretch anyChoice(const StretchId& id) {
        ChosenStretch chosen{.stretch = id, .frequency = Daily{}};
        if (m_random() % 2 == 0) {
            const int times = 1 + static_cast<int>(m_random() % 5);
            chosen.frequency = TimesPerWeek{times, times + 1};
        }
        if (m_random() % 3 == 0)
            chosen.days = workDaysOnly;
        if (m_random() % 4 == 0)
            chosen.dose = Dose{Repetitions{{5, 8}, {1, 1}}, false};
        return chosen;
    }

    std::mt19937 m_random;
    NotedDay m_now;
    std::vector<PlanEntry> m_history;
    std::map<Date, NotedDay> m_notes;
};

const Date firstDay = date("2024-01-01");

Changeable afterTwoYears(unsigned seed) {
    Changeable person(seed);
    for (int day = 0; day < twoYears; ++day)
        person.live(addDays(firstDay, day));
    return person;
}

bool isAskedOn(const Plan& plan, const StretchId& stretch, Date date) {
    return std::ranges::any_of(plan.prescriptions, [&](const Prescription& prescription) {
        return prescription.stretch == stretch && prescription.asked.contains(date) &&
               prescription.days.at(weekdayOf(date).iso_encoding() - 1);
    });
}

/// The adherence of every week, for somebody who did everything on every third day.
std::vector<WeekAdherence> everyWeek(const std::vector<PlanEntry>& history, int days) {
    const Plan plan = planOf(history, seedCatalog(), firstDay, {});
    std::vector<Completion> completions;
    for (int day = 0; day < days; day += 3) {
        for (const Stretch& stretch : seedCatalog().stretches())
            completions.push_back(complete(stretch.id, addDays(firstDay, day)));
    }
    std::vector<WeekAdherence> weeks;
    for (int day = 0; day + 7 <= days; day += 7)
        weeks.push_back(adherence(plan, completions, Calendar().weekOf(addDays(firstDay, day)),
                                  addDays(firstDay, days), Calendar()));
    return weeks;
}

} // namespace

TEST(PlanHistoryProperties, eachDayOfThePastIsComparedWithWhatWasPrescribedThen) {
    for (unsigned seed = 0; seed < 6; ++seed) {
        const Changeable person = afterTwoYears(seed);
        const Plan plan = planOf(person.history(), seedCatalog(), firstDay, {});
        for (const auto& [day, noted] : person.notes()) {
            ASSERT_TRUE(std::ranges::is_permutation(chosenOn(person.history(), day), noted.chosen))
                << toString(day) << ", seed " << seed;
            for (const Stretch& stretch : seedCatalog().stretches()) {
                const auto chosen = std::ranges::find(noted.chosen, stretch.id, &ChosenStretch::stretch);
                const bool asked = chosen != noted.chosen.end() && !noted.leftOut.contains(stretch.id) &&
                                   chosen->days.at(weekdayOf(day).iso_encoding() - 1);
                ASSERT_EQ(isAskedOn(plan, stretch.id, day), asked)
                    << stretch.id << " on " << toString(day) << ", seed " << seed;
            }
        }
    }
}

TEST(PlanHistoryProperties, noLaterChangeAltersAWeekThatIsOver) {
    for (unsigned seed = 0; seed < 3; ++seed) {
        Changeable person(seed);
        std::vector<WeekAdherence> before;
        for (int day = 0; day < twoYears; ++day) {
            person.live(addDays(firstDay, day));
            if (day % 70 != 69)
                continue;
            std::vector<WeekAdherence> now = everyWeek(person.history(), day + 1);
            for (std::size_t week = 0; week < before.size(); ++week) {
                // The order of the rows may follow the plan's of today.
                ASSERT_TRUE(std::ranges::is_permutation(now[week].stretches, before[week].stretches))
                    << toString(now[week].week) << ", seed " << seed;
                ASSERT_EQ(now[week].percent, before[week].percent) << seed;
            }
            before = std::move(now);
        }
    }
}

TEST(PlanHistoryProperties, noLinesOfAStretchOverlapAndNoneEndsBeforeItBegins) {
    for (unsigned seed = 0; seed < 6; ++seed) {
        const auto history = afterTwoYears(seed).history();
        for (std::size_t one = 0; one < history.size(); ++one) {
            ASSERT_LE(history[one].since, history[one].until.value_or(always.last));
            for (std::size_t other = one + 1; other < history.size(); ++other) {
                if (history[one].chosen.stretch != history[other].chosen.stretch)
                    continue;
                ASSERT_TRUE(history[one].until.value_or(always.last) < history[other].since ||
                            history[other].until.value_or(always.last) < history[one].since)
                    << history[one] << ", " << history[other];
            }
        }
    }
}

TEST(PlanHistoryProperties, noWeekAsksForMoreDaysThanWereLeftWhenItWasAskedFor) {
    for (unsigned seed = 0; seed < 6; ++seed) {
        const Changeable person = afterTwoYears(seed);
        const Plan plan = planOf(person.history(), seedCatalog(), firstDay, {});
        for (const WeekAdherence& week : everyWeek(person.history(), twoYears)) {
            for (const StretchAdherence& row : week.stretches) {
                int asked = 0;
                for (int day = 0; day < 7; ++day)
                    asked += isAskedOn(plan, row.stretch, addDays(week.days.first, day)) ? 1 : 0;
                ASSERT_LE(row.target, std::min(asked, row.range.min)) << row.stretch << toString(week.week);
            }
        }
    }
}

TEST(PlanHistoryProperties, whoDoesAllThatIsOwedFillsEveryWeekHoweverThePlanChanges) {
    const StretchCatalog catalog = seedCatalog();
    for (unsigned seed = 0; seed < 3; ++seed) {
        Changeable person(seed);
        std::vector<Completion> completions;
        for (int day = 0; day < twoYears / 2; ++day) {
            const Date today = addDays(firstDay, day);
            person.live(today);
            const Plan plan = planOf(person.history(), catalog, firstDay, {});
            for (const Owed& item : owed(plan, completions, today, Calendar()))
                completions.push_back(complete(item.stretch, today));
            if (day % 7 == 6) {
                const WeekAdherence week =
                    adherence(plan, completions, Calendar().weekOf(today), addDays(today, 1), Calendar());
                ASSERT_EQ(week.percent, 100) << toString(week.week) << ", seed " << seed;
            }
            std::erase_if(completions,
                          [&](const Completion& done) { return daysBetween(done.date, today) > 7; });
        }
    }
}

} // namespace unhunch::test

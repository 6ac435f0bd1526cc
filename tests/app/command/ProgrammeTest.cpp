#include "app/plan/Programme.h"

#include "tests/app/command/CommandTest.h"

#include <algorithm>

namespace unhunch::test {

namespace {

using ProgrammeTest = CommandTest;

const Owed* find(const std::vector<Owed>& owed, std::string_view stretch) {
    const auto found = std::ranges::find(owed, stretch, &Owed::stretch);
    return found == owed.end() ? nullptr : &*found;
}

TEST_F(ProgrammeTest, theWeekIsReadFromTheJournalAsItIsNow) {
    EXPECT_EQ(programme.week({2026, 47}, now.date).done, 0);
    didOn("2026-11-19", "cat-cow");
    EXPECT_EQ(programme.week({2026, 47}, now.date).done, 1);
}

TEST_F(ProgrammeTest, whatWasDoneThisWeekStaysInItWhenItIsTakenOutOfThePlan) {
    const auto change = [this](const std::vector<ChosenStretch>& chosen) {
        programme.changePlan([&](PlanRecord record) {
            record.history = changedPlan(std::move(record.history), chosen, {}, now.date);
            return record;
        });
    };
    const std::vector<ChosenStretch> whole = programme.chosenOn(now.date);
    std::vector<ChosenStretch> less = whole;
    std::erase_if(less, [](const ChosenStretch& chosen) { return chosen.stretch == "cat-cow"; });
    for (const char* day :
         {"2026-11-16", "2026-11-19"}) { // the week's first day; the day on which it came back
        now.date = date(day);
        change(whole);
        didOn(day, "cat-cow");
        change(less);
        const WeekAdherence week = programme.week({2026, 47}, now.date);
        const auto row = std::ranges::find(week.stretches, "cat-cow", &StretchAdherence::stretch);
        ASSERT_NE(row, week.stretches.end()) << day;
        EXPECT_EQ(row->days.at(static_cast<std::size_t>(daysBetween(week.days.first, now.date))),
                  Outcome::Complete);
        EXPECT_EQ(row->target, 0) << day;
        EXPECT_EQ(week.target, 13) << day;
    }
}

TEST_F(ProgrammeTest, anotherProcessesSessionsCount) {
    SessionLog other(programme.journal().file(), now.date);
    didOn("2026-11-18", "cat-cow");
    const Programme elsewhere(aCatalog(), std::move(other), Calendar());
    EXPECT_EQ(elsewhere.week({2026, 47}, now.date).done, 1);
}

TEST_F(ProgrammeTest, aPlanOfWhichTheCatalogKnowsNothingIsJoinedByTheOneThatANewPlanStartsWith) {
    const PlanEntry own{{"of-another-computer", TimesPerWeek{2, 3}}, date("2026-11-02"), {}, false};
    programme.changePlan([&own](PlanRecord plan) {
        plan.history = {own};
        return plan;
    });
    ASSERT_EQ(programme.owedOn(now.date).size(), 4U) << "what a new plan starts with";
    programme.changePlan([this](PlanRecord plan) {
        plan.paused.push_back({now.date, now.date});
        return plan;
    });
    const std::vector<PlanEntry> kept = programme.journal().plan().history;
    EXPECT_NE(std::ranges::find(kept, own), kept.end());
    EXPECT_EQ(kept.size(), 5U);
    EXPECT_EQ(programme.plan().history, kept) << "added once";
}

TEST_F(ProgrammeTest, theSundayBeforeGivesTheMondayItsRest) {
    programme.changePlan([](PlanRecord plan) {
        for (PlanEntry& entry : plan.history) {
            if (entry.chosen.stretch == "chest-stretch")
                entry.chosen.frequency = TimesPerWeek{2, 3};
        }
        return plan;
    });
    didOn("2026-11-15", "chest-stretch");
    const std::vector<Owed> owed = programme.owedOn(date("2026-11-16"));
    const Owed* chest = find(owed, "chest-stretch");
    ASSERT_NE(chest, nullptr);
    EXPECT_TRUE(chest->resting);
    EXPECT_EQ(chest->daysOwed, 2);
}

TEST_F(ProgrammeTest, whatWasDoneLaterDoesNotCountForAnEarlierDay) {
    didOn("2026-11-18", "chest-stretch");
    EXPECT_EQ(find(programme.owedOn(date("2026-11-17")), "chest-stretch")->daysOwed, 3);
    EXPECT_EQ(find(programme.owedOn(date("2026-11-18")), "chest-stretch")->daysOwed, 2);
}

TEST_F(ProgrammeTest, aWeekFromSundayOnIsReadWhole) {
    didOn("2026-11-15", "cat-cow");
    didOn("2026-11-21", "cat-cow");
    const Programme fromSunday(aCatalog(), SessionLog(programme.journal().file(), now.date),
                               Calendar(std::chrono::Sunday));
    const WeekAdherence week = fromSunday.week({2026, 47}, now.date);
    EXPECT_EQ(week.days, (DateRange{date("2026-11-15"), date("2026-11-21")}));
    EXPECT_EQ(week.stretches[3].daysDone, 2);
}

TEST_F(ProgrammeTest, aPlanThatWasKeptStaysWhateverALaterCatalogStartsWith) {
    programme.changePlan([](PlanRecord starting) { return starting; });
    const StretchCatalog later(aCatalog().stretches(), {{"calm", "Calm", "", {"cat-cow"}}});
    const Programme after(later, SessionLog(programme.journal().file(), now.date), Calendar());
    EXPECT_EQ(after.chosenOn(now.date).size(), 4U);
    EXPECT_EQ(after.week({2026, 47}, now.date), programme.week({2026, 47}, now.date));
}

TEST_F(ProgrammeTest, theDoseOfThePlanIsWhatIsLed) {
    const Dose less{.work = Repetitions{.repetitions = {5, 8}, .tempo = std::chrono::seconds{8}}};
    programme.changePlan([&](PlanRecord record) {
        std::vector<ChosenStretch> chosen = chosenOn(record.history, now.date);
        chosen.back().dose = less;
        record.history = changedPlan(std::move(record.history), chosen, {}, now.date);
        return record;
    });
    EXPECT_EQ(programme.prescribed(now.date).find("cat-cow")->dose, less);
    EXPECT_NE(programme.prescribed(date("2026-11-18")).find("cat-cow")->dose, less);
    EXPECT_EQ(programme.routineOf({"cat-cow"}, now.date).routine.duration, std::chrono::seconds{18 + 5 * 8});
}

TEST_F(ProgrammeTest, theNextBreakHoldsWhatIsOwedAndFits) {
    const Routine next = programme.nextOn(now.date, {std::chrono::minutes{3}, {Place::Standing}});
    EXPECT_EQ(next.stretches(), (std::vector<StretchId>{"shoulder-rolls", "arm-circles"}));
    EXPECT_LE(next.duration, std::chrono::minutes{3});
}

} // namespace

} // namespace unhunch::test

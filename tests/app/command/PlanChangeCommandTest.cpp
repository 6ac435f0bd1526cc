#include "app/Translations.h"
#include "tests/app/command/CommandTest.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace unhunch::test {

namespace {

using testing::AllOf;
using testing::HasSubstr;

constexpr Weekdays workDays{true, true, true, true, true, false, false};

class PlanChangeCommand : public CommandTest {
protected:
    static void SetUpTestSuite() { installTranslations(); }

    ExitStatus run(const PlanEdit& change, bool json = false) {
        out.str({});
        error.str({});
        return runPlanChange({change, json}, context());
    }
    [[nodiscard]] std::vector<ChosenStretch> chosen() const { return programme.chosenOn(now.date); }
};

TEST_F(PlanChangeCommand, setTellsThePlanBesideWhatIsAdvised) {
    EXPECT_EQ(run(plan_change::Set{"cat-cow", std::nullopt, workDays}), ExitStatus::Done);
    EXPECT_EQ(out.str(), "Cat-cow: your plan: 5 days a week (Mon–Fri) · advised: every day\n");
    EXPECT_EQ(chosen().back(), (ChosenStretch{"cat-cow", Daily{}, workDays}));
}

TEST_F(PlanChangeCommand, setKeepsWhatIsNotGiven) {
    ASSERT_EQ(run(plan_change::Set{"cat-cow", std::nullopt, workDays}), ExitStatus::Done);
    ASSERT_EQ(run(plan_change::Set{"cat-cow", TimesPerWeek{2, 3}, std::nullopt}), ExitStatus::Done);
    EXPECT_EQ(chosen().back(), (ChosenStretch{"cat-cow", TimesPerWeek{2, 3}, workDays}));
}

TEST_F(PlanChangeCommand, stretchesAreNamedByTitleToo) {
    EXPECT_EQ(run(plan_change::Remove{"Chest Stretch"}), ExitStatus::Done) << error.str();
    EXPECT_EQ(run(plan_change::Add{"chest stretch", {}, {}}), ExitStatus::Done) << error.str();
    EXPECT_EQ(chosen().back().stretch, "chest-stretch");
    EXPECT_EQ(run(plan_change::Set{"Cat-Cow", std::nullopt, workDays}), ExitStatus::Done) << error.str();
}

TEST_F(PlanChangeCommand, moreTimesThanDaysAreRefused) {
    const auto before = chosen();
    const Weekdays saturday{false, false, false, false, false, true, false};
    EXPECT_EQ(run(plan_change::Set{"cat-cow", TimesPerWeek{2, 3}, saturday}), ExitStatus::Usage);
    EXPECT_EQ(error.str(), "unhunch: 2 times a week do not fit on Sat; give more --days or fewer --times.\n");
    EXPECT_EQ(chosen(), before);
    ASSERT_EQ(run(plan_change::Set{"cat-cow", std::nullopt, workDays}), ExitStatus::Done);
    EXPECT_EQ(run(plan_change::Set{"cat-cow", TimesPerWeek{6, 6}, std::nullopt}), ExitStatus::Usage)
        << "the days that are kept count as well";
    EXPECT_EQ(run(plan_change::Set{"cat-cow", TimesPerWeek{5, 6}, std::nullopt}), ExitStatus::Done);
}

TEST_F(PlanChangeCommand, fewerDaysThanTheCatalogAsksForAreToldAsTheyCount) {
    const Weekdays twoDays{true, false, false, true, false, false, false};
    EXPECT_EQ(run(plan_change::Set{"chest-stretch", std::nullopt, twoDays}), ExitStatus::Done);
    EXPECT_EQ(out.str(), "Chest stretch: your plan: 2 times a week (Mon, Thu) · advised: 3–4 times a week\n");
    EXPECT_EQ(run(plan_change::Set{"chest-stretch", TimesPerWeek{1, 1}, twoDays}), ExitStatus::Done);
    EXPECT_EQ(out.str(), "Chest stretch: your plan: once a week (Mon, Thu) · advised: 3–4 times a week\n");
}

TEST_F(PlanChangeCommand, addPutsAStretchAtTheEndAsOftenAsTheCatalogSays) {
    ASSERT_EQ(run(plan_change::Remove{"chest-stretch"}), ExitStatus::Done);
    ASSERT_EQ(chosen().size(), 3U);
    EXPECT_EQ(run(plan_change::Add{"chest-stretch", std::nullopt, std::nullopt}), ExitStatus::Done);
    EXPECT_EQ(out.str(), "Chest stretch: 3–4 times a week\n");
    EXPECT_EQ(chosen().back(), (ChosenStretch{"chest-stretch", TimesPerWeek{3, 4}}));
}

TEST_F(PlanChangeCommand, addTellsHowItFitsThePerson) {
    ASSERT_EQ(run(plan_change::Remove{"cat-cow"}), ExitStatus::Done);
    programme.setPerson({.places = {Place::Standing}});
    EXPECT_EQ(run(plan_change::Add{"cat-cow", std::nullopt, std::nullopt}), ExitStatus::Done);
    EXPECT_EQ(out.str(), "Cat-cow: every day\nCat-cow left out. It needs room on the floor.\n");
}

TEST_F(PlanChangeCommand, whatCannotBeIsRefusedInASentenceAndChangesNothing) {
    const auto before = chosen();
    EXPECT_EQ(run(plan_change::Add{"cat-cow", {}, {}}), ExitStatus::Usage);
    EXPECT_THAT(error.str(), AllOf(HasSubstr("in your plan already"), HasSubstr("plan set cat-cow")));
    EXPECT_EQ(run(plan_change::Add{"cat-cwo", {}, {}}), ExitStatus::Usage);
    EXPECT_THAT(error.str(), HasSubstr("did you mean cat-cow?"));
    EXPECT_EQ(run(plan_change::Remove{"wall-slides"}), ExitStatus::Usage);
    EXPECT_THAT(error.str(), HasSubstr("not in your plan"));
    EXPECT_EQ(run(plan_change::Set{"wall-slides", Daily{}, {}}), ExitStatus::Usage);
    EXPECT_THAT(error.str(), HasSubstr("plan add wall-slides"));
    EXPECT_EQ(run(plan_change::AddPack{QStringLiteral("posture")}), ExitStatus::Usage);
    EXPECT_THAT(error.str(), HasSubstr("no packs"));
    EXPECT_EQ(run(plan_change::Resume{}), ExitStatus::Usage);
    EXPECT_THAT(error.str(), HasSubstr("not paused"));
    EXPECT_EQ(chosen(), before);
    EXPECT_EQ(out.str(), "");
}

TEST_F(PlanChangeCommand, theLastStretchStays) {
    for (const char* id : {"cat-cow", "arm-circles", "shoulder-rolls"})
        ASSERT_EQ(run(plan_change::Remove{id}), ExitStatus::Done);
    EXPECT_EQ(run(plan_change::Remove{"chest-stretch"}), ExitStatus::Usage);
    EXPECT_THAT(error.str(), HasSubstr("plan pause"));
    EXPECT_EQ(chosen().size(), 1U);
}

TEST_F(PlanChangeCommand, aPauseIsToldAndResumed) {
    EXPECT_EQ(run(plan_change::Pause{{}, date("2026-11-29")}), ExitStatus::Done);
    EXPECT_EQ(out.str(), "Paused until Sunday, 29 November.\n");
    EXPECT_TRUE(programme.owedOn(now.date).empty());
    EXPECT_EQ(run(plan_change::Resume{}), ExitStatus::Done);
    EXPECT_EQ(out.str(), "The plan goes on from today.\n");
    EXPECT_EQ(programme.owedOn(now.date).size(), 4U);

    EXPECT_EQ(run(plan_change::Pause{date("2026-12-24"), {}}), ExitStatus::Done);
    EXPECT_EQ(out.str(), "Paused from Thursday, 24 December on.\n");
    EXPECT_EQ(run(plan_change::Resume{}), ExitStatus::Done);
    EXPECT_EQ(out.str(), "The pause to come is taken back.\n");
    EXPECT_EQ(run(plan_change::Pause{date("2026-12-24"), date("2027-01-03")}), ExitStatus::Done);
    EXPECT_EQ(out.str(), "Paused from Thursday, 24 December to Sunday, 3 January 2027.\n");
    EXPECT_EQ(run(plan_change::Pause{date("2026-11-01"), date("2026-11-02")}), ExitStatus::Usage);
}

TEST_F(PlanChangeCommand, jsonIsThePlanAsItIsThen) {
    EXPECT_EQ(run(plan_change::Set{"cat-cow", std::nullopt, workDays}, true), ExitStatus::Done);
    ASSERT_EQ(answer()["plan"].size(), 4U);
    nlohmann::json catCow = answer()["plan"][3];
    EXPECT_EQ(catCow["dose"]["tempo_seconds"], 8);
    catCow.erase("dose");
    EXPECT_EQ(catCow, nlohmann::json({{"id", "cat-cow"},
                                      {"frequency", "daily"},
                                      {"days", {"mon", "tue", "wed", "thu", "fri"}},
                                      {"article", "daily"},
                                      {"fit", "as-prescribed"},
                                      {"done", "cat-cow"},
                                      {"easier", false},
                                      {"reason", ""}}));
    EXPECT_EQ(answer()["paused"].size(), 0U);
}

} // namespace

} // namespace unhunch::test

#include "app/text/WeekWords.h"

#include "app/Translations.h"
#include "core/week/PlanHistory.h"
#include "tests/support/Stretches.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

constexpr Date monday{std::chrono::year{2026} / 11 / 16};
constexpr Date wednesday{std::chrono::year{2026} / 11 / 18};
constexpr Date weekAfter{std::chrono::year{2026} / 11 / 25};

class WeekWordsTest : public testing::Test {
protected:
    static void SetUpTestSuite() { installTranslations(); }

    WeekWordsTest() : plan(planFor(catalog, addDays(monday, -30))) {}

    void didOn(const StretchId& stretch, const std::vector<int>& days) {
        for (const int day : days)
            done.push_back({stretch, addDays(monday, day), Outcome::Complete});
    }
    [[nodiscard]] WeekAdherence week(Date today) const {
        return adherence(plan, done, {2026, 47}, today, Calendar());
    }
    [[nodiscard]] QString sentence(Date today) const { return WeekWords::sentence(week(today), catalog); }
    void rest(int first, int last) { plan.paused.push_back({addDays(monday, first), addDays(monday, last)}); }

    StretchCatalog catalog = test::builtInCatalog();
    Plan plan;
    std::vector<Completion> done;
};

TEST_F(WeekWordsTest, aRunningWeekNamesAllThatIsStillToDo) {
    EXPECT_EQ(
        sentence(monday).toStdString(),
        "Still to do by Sunday: Shoulder rolls on 7 more days, cat-cow on 7 more days, chest stretch on "
        "3 more days, arm circles on 3 more days.");
}

TEST_F(WeekWordsTest, ofManyThatAreMissingTheRestIsCounted) {
    for (const char* stretch : {"wall-angels", "bird-dog"})
        plan.prescriptions.push_back({stretch, TimesPerWeek{2, 3}, {}});
    EXPECT_EQ(sentence(monday).toStdString(),
              "Still to do by Sunday: Shoulder rolls on 7 more days, cat-cow on 7 "
              "more days, chest stretch on 3 more days, 3 other stretches.");
}

TEST_F(WeekWordsTest, whatCompletesTheWeekIsSaidOnlyWhenItDoes) {
    didOn("shoulder-rolls", {0, 1, 2, 3, 4, 5, 6});
    didOn("cat-cow", {0, 1, 2, 3, 4, 5, 6});
    didOn("arm-circles", {0, 2, 4});
    didOn("chest-stretch", {0, 2});
    EXPECT_EQ(sentence(addDays(monday, 5)).toStdString(),
              "Chest stretch on 1 more day by Sunday, and the week is complete.");
    didOn("chest-stretch", {6});
    EXPECT_EQ(sentence(addDays(monday, 6)).toStdString(), "The week is complete. Well done.");

    done.pop_back();
    std::erase(done, Completion{"arm-circles", addDays(monday, 4), Outcome::Complete});
    EXPECT_EQ(sentence(addDays(monday, 5)).toStdString(),
              "Still to do by Sunday: Chest stretch on 1 more day, arm circles on 1 more day.");
}

TEST_F(WeekWordsTest, whatCannotBeReachedIsNotHeldOut) {
    EXPECT_EQ(sentence(wednesday).toStdString(),
              "Still within reach by Sunday: Chest stretch and arm circles.");
    EXPECT_EQ(sentence(addDays(monday, 6)).toStdString(), "Each day that you stretch still counts.");
}

TEST_F(WeekWordsTest, aFinishedWeekIsNeverScolded) {
    EXPECT_EQ(sentence(weekAfter).toStdString(), "Each week starts afresh.");
    didOn("cat-cow", {0, 1, 2, 3, 4, 5, 6});
    EXPECT_EQ(sentence(weekAfter).toStdString(), "As prescribed: Cat-cow.");
}

TEST_F(WeekWordsTest, aWeekThatAsksForNothingSaysWhatWasDoneAllTheSame) {
    rest(0, 6);
    EXPECT_EQ(sentence(wednesday).toStdString(), "Nothing is asked of you this week.");
    EXPECT_EQ(sentence(weekAfter).toStdString(), "Nothing was asked of you in this week.");
    didOn("cat-cow", {1});
    EXPECT_EQ(sentence(wednesday).toStdString(), "Nothing is asked of you this week; 1 stretch done.");
    EXPECT_EQ(sentence(weekAfter).toStdString(), "Nothing was asked of you in this week; 1 stretch done.");
    EXPECT_EQ(WeekWords::overall(week(wednesday)), QString()) << "no percent of nothing";
}

TEST_F(WeekWordsTest, aScoreIsNeverOfNothing) {
    rest(0, 6);
    didOn("cat-cow", {1});
    didOn("wall-angels", {1, 2});
    const WeekAdherence adherence = week(wednesday);
    EXPECT_EQ(WeekWords::score(adherence.stretches[0]).toStdString(), "none asked");
    EXPECT_EQ(WeekWords::score(adherence.stretches[3]).toStdString(), "1, none asked");
    EXPECT_EQ(WeekWords::scoreAndState(adherence.stretches[3]).toStdString(), "1 day done, none asked");
    EXPECT_EQ(WeekWords::score(adherence.stretches[4]).toStdString(), "2, not in the plan");
    EXPECT_EQ(WeekWords::scoreAndState(adherence.stretches[4]).toStdString(), "2 days done, not in the plan");
    const QString summary = WeekWords::summary(adherence, catalog);
    EXPECT_TRUE(
        summary.startsWith(u"16 – 22 November 2026: Nothing is asked of you this week; 3 stretches done."))
        << summary.toStdString();
    EXPECT_FALSE(summary.contains(u"percent")) << summary.toStdString();
}

TEST_F(WeekWordsTest, aPartOfAWeekIsComparedWithItsOwnDays) {
    rest(2, 6);
    didOn("cat-cow", {0});
    EXPECT_EQ(WeekWords::score(week(monday).stretches[3]).toStdString(), "1 of 2");
    EXPECT_EQ(WeekWords::scoreAndState(week(monday).stretches[3]).toStdString(), "1 of 2 days, on track");
    EXPECT_EQ(WeekWords::overall(week(monday)).toStdString(), "1 of 8 prescribed days done: 13 %, on track.");
}

} // namespace
} // namespace unhunch

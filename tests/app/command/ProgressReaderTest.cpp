#include "app/progress/ProgressReader.h"

#include "app/plan/Programme.h"
#include "tests/app/command/CommandTest.h"

#include <algorithm>

namespace unhunch::test {

namespace {

class ProgressReaderTest : public CommandTest {
protected:
    template <typename Page>
    [[nodiscard]] Page read(const ProgressAsked& asked) const {
        return std::get<Page>(readAll(asked).page);
    }

    [[nodiscard]] ProgressShown readAll(const ProgressAsked& asked) const {
        ProgressContext context = progressContext(programme, now.date);
        context.unwritten = unwritten;
        context.unwrittenTensions = unwrittenTensions;
        return readProgress(programme.journal(), context, asked);
    }

    void remindedOn(std::string_view day, Answer answer) {
        const LocalDateTime at{date(day), std::chrono::hours{10}, std::chrono::minutes{60}};
        programme.journal().append(Prompt{newUuid(), at, at, answer});
    }

    std::vector<Session> unwritten;
    std::vector<Tension> unwrittenTensions;
};

ProgressAsked asked(ProgressPage page, int weeks = quarterOfWeeks) {
    ProgressAsked result;
    result.page = page;
    result.weeks = weeks;
    return result;
}

} // namespace

TEST_F(ProgressReaderTest, theWeekIsTheOneOfTheWeeklyChart) {
    didOn("2026-11-17", "cat-cow");
    const auto page = read<WeekShown>({});
    EXPECT_EQ(page.week, programme.week({2026, 47}, now.date));
    EXPECT_TRUE(page.current);
    ProgressAsked earlier;
    earlier.week = IsoWeek{2026, 46};
    EXPECT_EQ(read<WeekShown>(earlier).week, programme.week({2026, 46}, now.date));
    EXPECT_FALSE(read<WeekShown>(earlier).current);
}

TEST_F(ProgressReaderTest, howTenseItWasCountsOnceAlsoWhileMoreOfItWaitsToBeWritten) {
    Tension said{newUuid(), {date("2026-11-17"), std::chrono::hours{10}, {}}, 8, std::nullopt};
    programme.journal().put(said);
    said.after = 2;
    unwrittenTensions = {said, Tension{newUuid(), {date("2026-11-18"), std::chrono::hours{9}, {}}, 4, 4}};
    const auto page = read<MomentsShown>(asked(ProgressPage::Moments));
    EXPECT_EQ(page.tension.back().ratings, 2);
    EXPECT_EQ(page.tension.back().before, 6.0);
    EXPECT_EQ(page.tension.back().after, 3.0);
    EXPECT_EQ(page.relief, 3.0);
}

TEST_F(ProgressReaderTest, noWeekToComeIsShown) {
    ProgressAsked later;
    later.week = IsoWeek{2026, 50};
    EXPECT_EQ(read<WeekShown>(later).week.week, (IsoWeek{2026, 47}));
}

TEST_F(ProgressReaderTest, theTrendBeginsWithThePlan) {
    const auto page = read<TrendShown>(asked(ProgressPage::Trend));
    ASSERT_EQ(page.weeks.size(), 3U);
    EXPECT_EQ(page.weeks.front().week, (IsoWeek{2026, 45}));
    EXPECT_EQ(page.weeks.back(), programme.week({2026, 47}, now.date));
    EXPECT_EQ(page.kept, (std::vector{WeekKept::Missed, WeekKept::Missed, WeekKept::Running}));
}

TEST_F(ProgressReaderTest, theTrendHasAsManyWeeksAsAskedFor) {
    didOn("2024-01-03", "cat-cow");
    EXPECT_EQ(read<TrendShown>(asked(ProgressPage::Trend)).weeks.size(), 12U);
    const auto year = read<TrendShown>(asked(ProgressPage::Trend, yearOfWeeks));
    EXPECT_EQ(year.weeks.size(), 52U);
    EXPECT_EQ(year.kept.size(), 52U);
}

TEST_F(ProgressReaderTest, theRowCountsWeeksBeforeThoseOnShow) {
    for (int week = 0; week < 20; ++week) {
        for (int day = 0; day < 7; ++day) {
            for (const StretchId stretch : {"chest-stretch", "shoulder-rolls", "arm-circles", "cat-cow"})
                didOn(toString(addDays(date("2026-11-15"), -7 * week - day)), stretch);
        }
    }
    EXPECT_EQ(read<TrendShown>(asked(ProgressPage::Trend)).streak.weeks, 20);
}

TEST_F(ProgressReaderTest, eachStretchOfThePlanHasItsHistory) {
    didOn("2026-11-10", "cat-cow");
    const auto histories = read<StretchesShown>(asked(ProgressPage::Stretches)).histories;
    ASSERT_EQ(histories.size(), 4U);
    const auto catCow = std::ranges::find(histories, "cat-cow", &StretchHistory::stretch);
    EXPECT_EQ(catCow->lastDone, date("2026-11-10"));
}

TEST_F(ProgressReaderTest, theYearHoldsItsFirstAndLastWeekWhole) {
    didOn("2026-01-01", "cat-cow");
    ProgressAsked year = asked(ProgressPage::Year);
    const auto page = read<YearShown>(year);
    EXPECT_EQ(page.days.front().done, std::vector<StretchId>{"cat-cow"});
    EXPECT_TRUE(page.current);
    EXPECT_FALSE(page.hasEarlier);
    didOn("2024-12-30", "cat-cow");
    year.year = std::chrono::year{2025};
    EXPECT_TRUE(read<YearShown>(year).hasEarlier);
    year.year = std::chrono::year{2024};
    EXPECT_EQ(read<YearShown>(year).sum.daysDone, 1);
    EXPECT_FALSE(read<YearShown>(year).hasEarlier);
}

TEST_F(ProgressReaderTest, hoursAreThoseOfWhatWasDone) {
    didOn("2026-11-17", "cat-cow");
    didOn("2026-11-17", "chest-stretch");
    didPartlyOn("2026-11-18", "cat-cow");
    const auto page = read<MomentsShown>(asked(ProgressPage::Moments));
    EXPECT_EQ(page.hours.days[1][12], 1);
    EXPECT_EQ(page.hours.days[2][12], 1);
    EXPECT_EQ(page.hours.daysOfWeekday[3], 3) << "days to come are not among those on which nothing was done";
    EXPECT_EQ(page.hours.daysOfWeekday[4], 2);
}

TEST_F(ProgressReaderTest, remindersFallIntoTheirWeeks) {
    remindedOn("2026-11-17", Answer::Started);
    remindedOn("2026-11-17", Answer::Skipped);
    remindedOn("2026-11-10", Answer::Started);
    programme.journal().put(HeldBreak{newUuid(),
                                      {date("2026-11-18"), std::chrono::hours{9}, std::chrono::minutes{60}},
                                      {Gate::Camera},
                                      std::nullopt,
                                      std::nullopt});
    const auto weeks = read<MomentsShown>(asked(ProgressPage::Moments)).reminders;
    ASSERT_EQ(weeks.size(), 3U);
    EXPECT_EQ(weeks[1].count(Answer::Started), 1);
    EXPECT_EQ(weeks[2].shown(), 2);
    EXPECT_EQ(weeks[2].heldBy, (std::map<Gate, int>{{Gate::Camera, 1}}));
}

TEST_F(ProgressReaderTest, whatWaitsToBeWrittenCountsOnce) {
    didOn("2026-11-17", "cat-cow");
    unwritten = written();
    Session later = unwritten.front();
    later.id = newUuid();
    later.finishedAt.date = date("2026-11-18");
    later.finishedAt.timeOfDay = std::chrono::hours{15};
    unwritten.push_back(later);
    const auto week = read<WeekShown>({}).week;
    EXPECT_EQ(week.done, 2);
    const auto hours = read<MomentsShown>(asked(ProgressPage::Moments)).hours;
    EXPECT_EQ(hours.days[1][12], 1);
    EXPECT_EQ(hours.days[2][15], 1);
}

TEST_F(ProgressReaderTest, aPlanBeganNoLaterThanWhatWaitsToBeWritten) {
    didOn("2026-11-17", "cat-cow");
    unwritten = written();
    unwritten.front().finishedAt.date = date("2026-10-27");
    EXPECT_EQ(readAll({}).began, date("2026-10-27"));
}

TEST_F(ProgressReaderTest, anEarlierWeekIsReadWithItsOwnDoses) {
    ProgressAsked earlier;
    earlier.week = IsoWeek{2026, 46};
    const Dose longer{Hold{std::chrono::seconds{45}, {2, 3}, std::chrono::seconds{10}}, false};
    programme.changePlan([&](PlanRecord plan) {
        std::vector<ChosenStretch> chosen = chosenOn(plan.history, now.date);
        chosen.front().dose = longer;
        plan.history = changedPlan(plan.history, chosen, {}, now.date);
        return plan;
    });
    const StretchId first = programme.chosenOn(now.date).front().stretch;
    EXPECT_EQ(readAll({}).catalog.find(first)->dose, longer);
    EXPECT_EQ(readAll(earlier).catalog.find(first)->dose, programme.catalog().find(first)->dose);
}

TEST_F(ProgressReaderTest, eachPageKnowsTodaysWeekForTheSentenceOnTop) {
    didOn("2026-11-17", "cat-cow");
    for (const ProgressPage page : {ProgressPage::Week, ProgressPage::Trend, ProgressPage::Stretches,
                                    ProgressPage::Year, ProgressPage::Moments}) {
        const ProgressShown shown = readAll(asked(page));
        EXPECT_EQ(shown.current, programme.week({2026, 47}, now.date));
        EXPECT_EQ(shown.page.index(), static_cast<std::size_t>(page));
    }
}

} // namespace unhunch::test

#include "app/text/ProgressWords.h"

#include "app/text/ProgressTables.h"
#include "app/Translations.h"
#include "tests/support/Stretches.h"

#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

constexpr Date monday{std::chrono::year{2026} / 11 / 16};
constexpr DateRange week47Days{monday, std::chrono::year{2026} / 11 / 22};

std::string streak(const Streak& value) { return ProgressWords::streak(value).toStdString(); }
std::string trend(const Trend& value) { return ProgressWords::trend(value).toStdString(); }

WeekAdherence aWeek(int done, int target) {
    WeekAdherence week;
    week.week = {2026, 47};
    week.days = week47Days;
    week.done = done;
    week.target = target;
    week.percent = target == 0 ? 100 : 100 * done / target;
    return week;
}

class ProgressWordsTest : public testing::Test {
protected:
    static void SetUpTestSuite() { installTranslations(); }
};

} // namespace

TEST_F(ProgressWordsTest, theRowOfWeeksIsNeverAReproach) {
    EXPECT_EQ(streak({}), "The first week that you keep begins a row.");
    EXPECT_EQ(streak({.weeks = 7, .best = 7}),
              "7 weeks kept in a row, your longest so far. Your reserve covers one week that falls short.");
    EXPECT_EQ(
        streak({.weeks = 1, .best = 7, .reserve = false, .weeksToReserve = 1}),
        "1 week kept in a row; your longest is 7. Your reserve is used; 1 more kept week brings it back.");
    EXPECT_EQ(streak({.weeks = 0, .best = 1}),
              "Your longest row is 1 week. The next kept week begins a new one.");
}

TEST_F(ProgressWordsTest, theTrendSaysWhereItIsHeading) {
    EXPECT_EQ(trend({}), "Your first week is under way. From the next one on, you can compare.");
    EXPECT_EQ(trend({.weeks = 1, .done = 8, .target = 20, .percent = 40, .change = {}}),
              "1 finished week: 8 of 20 prescribed days done, 40 %.");
    EXPECT_EQ(trend({.weeks = 11, .done = 166, .target = 220, .percent = 75, .change = 4}),
              "11 finished weeks: 166 of 220 prescribed days done, 75 %. The later half is 4 points higher.");
    EXPECT_TRUE(ProgressWords::trend({.weeks = 8, .target = 1, .change = -1})
                    .endsWith(QStringLiteral("The later half is 1 point lower.")));
    EXPECT_TRUE(ProgressWords::trend({.weeks = 8, .target = 1, .change = 0})
                    .endsWith(QStringLiteral("Steady over the whole time.")));
}

TEST_F(ProgressWordsTest, aWeekSaysItsFigures) {
    EXPECT_EQ(ProgressWords::week(aWeek(17, 20), WeekKept::Kept),
              QStringLiteral("16 – 22 November 2026: 17 of 20 days, 85 %, kept"));
    EXPECT_EQ(ProgressWords::week(aWeek(0, 0), WeekKept::NothingAsked),
              QStringLiteral("16 – 22 November 2026: nothing was asked"));
}

TEST_F(ProgressWordsTest, aDayNamesWhatWasDoneAndWhatWasMissing) {
    const StretchCatalog catalog = builtInCatalog();
    using Kind = DayProgress::Kind;
    EXPECT_EQ(
        ProgressWords::day({monday, Kind::Some, {"cat-cow", "chest-stretch"}, {"shoulder-rolls"}}, catalog),
        QStringLiteral("Monday, 16 November: cat-cow and chest stretch done; not shoulder rolls"));
    EXPECT_EQ(ProgressWords::day({monday, Kind::Paused, {}, {}}, catalog),
              QStringLiteral("Monday, 16 November: your plan rested"));
}

TEST_F(ProgressWordsTest, aStretchInAWeekSaysWhenNothingWasAsked) {
    StretchInWeek week{.week = {2026, 47}, .days = week47Days, .prescribed = true};
    const auto words = [&week] {
        return ProgressWords::stretchWeek(QStringLiteral("Cat-cow"), week).toStdString();
    };
    EXPECT_EQ(words(), "Cat-cow, 16 – 22 November 2026: nothing was asked");
    week.daysDone = 1;
    EXPECT_EQ(words(), "Cat-cow, 16 – 22 November 2026: done on 1 day, though nothing was asked");
    week.target = 7;
    EXPECT_EQ(words(), "Cat-cow, 16 – 22 November 2026: 1 of 7 days");
    week.prescribed = false;
    EXPECT_EQ(words(), "Cat-cow, 16 – 22 November 2026: not in your plan");
}

TEST_F(ProgressWordsTest, tensionIsToldWithOneDigitAtMost) {
    EXPECT_EQ(ProgressWords::tension(
                  {.week = {2026, 47}, .days = week47Days, .ratings = 3, .before = 6.25, .after = 3.0}),
              QStringLiteral("16 – 22 November 2026: 6.3 before, 3 after (3 breaks)"));
    EXPECT_EQ(ProgressWords::relief(2.5),
              QStringLiteral("A break lowers the tension by 2.5 on the average."));
    EXPECT_TRUE(ProgressWords::relief(-1.0).contains(QStringLiteral("1 higher")));
}

TEST(ProgressTables, noCellBreaksTheTable) {
    const TextTable table{{QStringLiteral("A"), QStringLiteral("B")},
                          {{QStringLiteral("with\ttab"), QStringLiteral("two\r\nlines")}}};
    EXPECT_EQ(tabSeparated(table), QStringLiteral("A\tB\nwith tab\ttwo  lines\n"));
}

TEST(ProgressTables, everyRowHasACellForEachColumn) {
    const StretchCatalog catalog = builtInCatalog();
    const std::vector<WeekAdherence> weeks{aWeek(17, 20), aWeek(0, 0)};
    HoursTaken hours;
    hours.firstHour = 9;
    hours.lastHour = 16;
    WeekOfReminders reminders{
        .week = {2026, 47}, .days = week47Days, .held = 1, .heldBy = {{Gate::Camera, 1}}};
    const std::vector<TextTable> tables{
        ProgressTables::trend(weeks, std::vector{WeekKept::Kept, WeekKept::NothingAsked}),
        ProgressTables::stretches(
            std::vector{
                StretchHistory{.stretch = "cat-cow", .weeks = {{.week = {2026, 47}, .prescribed = true}}}},
            catalog),
        ProgressTables::year(std::vector{DayProgress{monday, DayProgress::Kind::All, {"cat-cow"}, {}}},
                             catalog),
        ProgressTables::hours(hours, std::chrono::Sunday),
        ProgressTables::reminders(std::vector{WeekOfReminders{}, reminders}),
        ProgressTables::tension(std::vector{WeekOfTension{.week = {2026, 47}, .before = 5.0}})};
    for (const TextTable& table : tables) {
        ASSERT_FALSE(table.rows.empty());
        for (const QStringList& row : table.rows)
            EXPECT_EQ(row.size(), table.header.size());
    }
}

} // namespace unhunch::test

#include "app/text/Words.h"

#include "app/Translations.h"
#include "tests/support/Stretches.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

constexpr Date wednesday{std::chrono::year{2026} / 11 / 18};

Routine routine(const std::vector<StretchId>& stretches, std::chrono::seconds duration) {
    Routine made{{}, duration};
    for (const StretchId& id : stretches)
        made.items.push_back({.prescribed = id, .done = id, .reasons = {}});
    return made;
}

class WordsTest : public testing::Test {
protected:
    static void SetUpTestSuite() { installTranslations(); }

    StretchCatalog catalog = test::builtInCatalog();
};

TEST_F(WordsTest, aReminderNamesWhatIsDueAndHowLongItTakes) {
    EXPECT_EQ(Words::routine(routine({"shoulder-rolls", "chest-stretch"}, 166s), catalog),
              QStringLiteral("Shoulder rolls and chest stretch · 3 min"));
    EXPECT_EQ(Words::routine(routine({"shoulder-rolls", "arm-circles", "chest-stretch"}, 200s), catalog),
              QStringLiteral("Shoulder rolls, arm circles and chest stretch · 3 min"));
    EXPECT_EQ(Words::routine({}, catalog), QStringLiteral("No stretch is due. Stand up and walk a little."));
}

TEST_F(WordsTest, countdownsEndAtZero) {
    EXPECT_EQ(Words::countdown(30s), QStringLiteral("0:30"));
    EXPECT_EQ(Words::countdown(29'001ms), QStringLiteral("0:30"));
    EXPECT_EQ(Words::countdown(75s), QStringLiteral("1:15"));
    EXPECT_EQ(Words::countdown(-5ms), QStringLiteral("0:00"));
}

TEST_F(WordsTest, clockTimesHaveNoSeconds) {
    EXPECT_EQ(Words::clockTime({wednesday, 14h + 35min + 17s, 0min}), QStringLiteral("14:35"));
}

TEST_F(WordsTest, dosesAndFrequenciesReadAsPrescribed) {
    EXPECT_EQ(Words::dose(catalog.find("chest-stretch")->dose), QStringLiteral("30 s × 3–4"));
    EXPECT_EQ(Words::dose(catalog.find("shoulder-rolls")->dose), QStringLiteral("10–15 times"));
    EXPECT_EQ(Words::frequency(Daily{}), QStringLiteral("every day"));
    EXPECT_EQ(Words::frequency(TimesPerWeek{3, 4}), QStringLiteral("3–4 times a week"));
    EXPECT_EQ(Words::frequency(TimesPerWeek{1, 2}), QStringLiteral("1–2 times a week"));
    EXPECT_EQ(Words::frequency(TimesPerWeek{1, 1}), QStringLiteral("once a week"));
}

TEST_F(WordsTest, oneIsNotPlural) {
    EXPECT_EQ(Words::workDone({Hold{}}, {1, 0, 30s}), QStringLiteral("1 set"));
    EXPECT_EQ(Words::workDone({Hold{}}, {0, 0, 20s}), QStringLiteral("20 s"));
    EXPECT_EQ(Words::workDone({Hold{}}, {3, 0, 90s}), QStringLiteral("3 sets"));
    EXPECT_EQ(Words::workDone({Repetitions{}}, {1, 1, 4s}), QStringLiteral("1 repetition"));
    EXPECT_EQ(Words::workDone({Repetitions{}}, {0, 0, 3s}), QStringLiteral("3 s"));
}

TEST_F(WordsTest, withoutAChairOneStands) {
    const Stretch& rolls = *catalog.find("shoulder-rolls");
    EXPECT_EQ(Words::position(rolls, {Place::Standing}), QStringLiteral("Standing"));
    EXPECT_EQ(Words::position(rolls, {Place::Standing, Place::Chair}),
              QString::fromStdString(rolls.position));
}

TEST_F(WordsTest, theDaysOfAWeekReadWell) {
    const auto day = [](int month, unsigned number, int year = 2026) {
        return std::chrono::year{year} / month / static_cast<int>(number);
    };
    EXPECT_EQ(Words::days({day(11, 16), day(11, 22)}), QStringLiteral("16 – 22 November 2026"));
    EXPECT_EQ(Words::days({day(11, 30), day(12, 6)}), QStringLiteral("30 November – 6 December 2026"));
    EXPECT_EQ(Words::days({day(12, 28), day(1, 3, 2027)}),
              QStringLiteral("28 December 2026 – 3 January 2027"));
}

TEST_F(WordsTest, aDayOfAnotherYearHasItsYear) {
    using namespace std::chrono_literals;
    constexpr Date lastOf2026 = 2026y / 12 / 31d;
    EXPECT_EQ(Words::day(2026y / 11 / 23d, lastOf2026), QStringLiteral("Monday, 23 November"));
    EXPECT_EQ(Words::day(2027y / 1 / 3d, lastOf2026), QStringLiteral("Sunday, 3 January 2027"));
    EXPECT_EQ(Words::dayAndYear(2026y / 11 / 23d), QStringLiteral("Monday, 23 November 2026"));
}

TEST_F(WordsTest, everyStateHasItsWords) {
    const LocalDateTime at{wednesday, 14h + 35min, 0min};
    EXPECT_EQ(Words::state(Working{}, at, wednesday), QStringLiteral("Next break at 14:35"));
    EXPECT_EQ(Words::state(Snoozed{}, at, wednesday), QStringLiteral("Snoozed until 14:35"));
    EXPECT_EQ(Words::state(Paused{Instant{}}, at, wednesday), QStringLiteral("Paused until 14:35"));
    EXPECT_EQ(Words::state(Paused{}, {}, wednesday), QStringLiteral("Paused"));
    EXPECT_EQ(Words::state(Due{}, {}, wednesday), QStringLiteral("Time for a break"));
    EXPECT_EQ(Words::state(Held{}, {}, wednesday), QStringLiteral("A break waits for a better moment"));
}

TEST_F(WordsTest, afterABreakNobodyIsToldThatTheyAreAway) {
    const LocalDateTime at{wednesday, 14h + 35min, 0min};
    EXPECT_EQ(Words::afterBreak(Working{}, {}, at, wednesday), QStringLiteral("Next break at 14:35"));
    EXPECT_EQ(Words::afterBreak(Away{}, {}, {}, wednesday),
              QStringLiteral("Next break 55 min after you are back"));
    EXPECT_EQ(Words::afterBreak(Paused{}, {}, {}, wednesday), QStringLiteral("Paused"));
}

TEST_F(WordsTest, aBreakOfAnotherDaySaysOnWhichDay) {
    const LocalDateTime at{wednesday, 9h, 0min};
    EXPECT_EQ(Words::state(Working{}, at, addDays(wednesday, -1)),
              QStringLiteral("Next break tomorrow at 09:00"));
    EXPECT_EQ(Words::state(Working{}, at, addDays(wednesday, -2)),
              QStringLiteral("Next break on Wednesday, 18 November at 09:00"));
}

TEST_F(WordsTest, aReasonClaimsNothingThatDidNotHappen) {
    EXPECT_EQ(Words::reason(Snoozed{}, {}), QStringLiteral("you put this break off"))
        << "perhaps before any reminder";
    EXPECT_EQ(Words::reason(OnBreak{}, {}), QStringLiteral("a break is going on"));
    EXPECT_EQ(Words::reason(OnBreak{{}, Paused{}}, {}),
              QStringLiteral("a break is going on; reminders pause after it"));
}

TEST_F(WordsTest, aPauseSaysUntilWhen) {
    const LocalDateTime at{wednesday, 17h + 30min, 0min};
    EXPECT_EQ(Words::reason(Paused{Instant{}}, {}, at), QStringLiteral("paused by you until 17:30"));
    EXPECT_EQ(Words::reason(Paused{}, {}), QStringLiteral("paused by you until you resume"));
}

TEST_F(WordsTest, whatCannotBePutOffIsSaidInASentence) {
    for (const BreakState& state : {BreakState(Paused{}), BreakState(OnBreak{})}) {
        const auto why = Words::nothingToPutOff(state);
        ASSERT_TRUE(why);
        EXPECT_TRUE(why->endsWith(u'.'));
    }
    for (const BreakState& state : {BreakState(Working{}), BreakState(Due{}), BreakState(Snoozed{})})
        EXPECT_FALSE(Words::nothingToPutOff(state));
}

} // namespace
} // namespace unhunch

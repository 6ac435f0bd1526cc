#include "core/progress/ReminderAnswers.h"

#include "tests/support/core/WeekBuilders.h"

#include <gtest/gtest.h>

#include <random>

namespace unhunch::test {

namespace {

constexpr IsoWeek week46{2026, 46};

} // namespace

TEST(ReminderAnswers, fallIntoTheirWeeks) {
    const std::vector<RemindersShown> shown{{dayOfWeek(-1), Answer::Started, 3},
                                            {dayOfWeek(0), Answer::Skipped, 1},
                                            {dayOfWeek(6), Answer::Skipped, 2},
                                            {dayOfWeek(3), std::nullopt, 1}};
    const std::vector<BreaksHeld> held{{dayOfWeek(1), {Gate::Microphone, Gate::Camera}, 2},
                                       {dayOfWeek(1), {Gate::Camera}, 1}};
    const auto weeks = remindersByWeek(shown, held, week46, week47, Calendar());
    ASSERT_EQ(weeks.size(), 2U);
    EXPECT_EQ(weeks[0].count(Answer::Started), 3);
    EXPECT_EQ(weeks[0].shown(), 3);
    EXPECT_EQ(weeks[1].count(Answer::Skipped), 3);
    EXPECT_EQ(weeks[1].count(Answer::Started), 0);
    EXPECT_EQ(weeks[1].unanswered, 1);
    EXPECT_EQ(weeks[1].shown(), 4);
    EXPECT_EQ(weeks[1].held, 3);
    EXPECT_EQ(weeks[1].heldBy, (std::map<Gate, int>{{Gate::Microphone, 2}, {Gate::Camera, 3}}));
}

TEST(ReminderAnswers, whatLiesOutsideDoesNotMatter) {
    const std::vector<RemindersShown> shown{{dayOfWeek(-1), Answer::Started, 1},
                                            {dayOfWeek(7), Answer::Started, 1}};
    const auto weeks = remindersByWeek(shown, std::vector<BreaksHeld>{{dayOfWeek(9), {Gate::Typing}, 1}},
                                       week47, week47, Calendar());
    ASSERT_EQ(weeks.size(), 1U);
    EXPECT_EQ(weeks[0].shown(), 0);
    EXPECT_EQ(weeks[0].held, 0);
}

TEST(ReminderAnswers, nothingIsLostOrCountedTwiceWhateverTheFirstDayOfTheWeek) {
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        const Calendar calendar(std::chrono::weekday{static_cast<unsigned>(random() % 7)});
        const IsoWeek first = calendar.weekOf(dayOfWeek(-70));
        const IsoWeek last = calendar.weekOf(dayOfWeek(0));
        const DateRange span{calendar.daysOf(first).first, calendar.daysOf(last).last};
        std::vector<RemindersShown> shown;
        int within = 0;
        for (unsigned count = random() % 100; count > 0; --count) {
            RemindersShown one{dayOfWeek(static_cast<int>(random() % 100) - 85),
                               static_cast<Answer>(random() % 5), 1 + static_cast<int>(random() % 3)};
            if (random() % 9 == 0)
                one.answer.reset();
            within += span.contains(one.date) ? one.count : 0;
            shown.push_back(one);
        }
        const auto weeks = remindersByWeek(shown, {}, first, last, calendar);
        const WeekOfReminders sum = sumOf(weeks);
        ASSERT_EQ(sum.shown(), within);
        ASSERT_EQ(sum.days, span);
        for (std::size_t week = 0; week + 1 < weeks.size(); ++week)
            ASSERT_EQ(addDays(weeks[week].days.last, 1), weeks[week + 1].days.first);
    }
}

} // namespace unhunch::test

#include "core/reminder/WorkingHours.h"

#include "core/reminder/WorkingHoursText.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;

constexpr Date monday{2026y / 11 / 23};
constexpr Date friday{2026y / 11 / 27};
constexpr Date saturday{2026y / 11 / 28};

/// A fortnight of minutes, one flag each, painted range by range: what hours mean, by another way than theirs.
class PaintedMinutes {
public:
    explicit PaintedMinutes(const WorkingHours& hours) : m_within(14 * 24 * 60, false) {
        // The Sunday before may reach into the first hours.
        for (int day = -1; day < 14; ++day) {
            const Date date = addDays(monday, day);
            const bool isOff =
                std::any_of(hours.daysOff.begin(), hours.daysOff.end(),
                            [&](const DateRange& off) { return off.first <= date && date <= off.last; });
            if (isOff)
                continue;
            for (const HourRange& range : hours.week.at(static_cast<std::size_t>((day + 7) % 7)))
                paint(day * 24 * 60 + range.from.count(), day * 24 * 60 + range.until.count());
        }
    }

    [[nodiscard]] bool at(std::size_t minute) const { return m_within.at(minute); }
    [[nodiscard]] std::size_t count() const { return m_within.size(); }

private:
    void paint(long from, long until) {
        for (long minute = std::max(from, 0L); minute < std::min<long>(until, std::ssize(m_within)); ++minute)
            m_within[static_cast<std::size_t>(minute)] = true;
    }

    std::vector<bool> m_within;
};

/// Hours as some person might have them, the same for the same seed.
WorkingHours someHours(unsigned seed) {
    std::mt19937 random(seed);
    const auto below = [&](unsigned bound) { return static_cast<int>(random() % bound); };
    WorkingHours hours{.week = {}, .daysOff = {}};
    for (WorkingHours::Day& day : hours.week) {
        std::vector<int> edges(2 * static_cast<std::size_t>(below(4)));
        std::generate(edges.begin(), edges.end(), [&] { return below(24 * 60); });
        std::sort(edges.begin(), edges.end());
        edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
        for (std::size_t edge = 0; edge + 1 < edges.size(); edge += 2)
            day.push_back({std::chrono::minutes(edges[edge]), std::chrono::minutes(edges[edge + 1])});
        if (!day.empty() && below(3) == 0)
            day.back().until =
                24h + std::chrono::minutes(below(static_cast<unsigned>(day.back().from.count()) + 1));
        if (!day.empty() && day.back().until - day.back().from == 24h)
            day.back().until -= 1min;
    }
    for (int off = below(3); off > 0; --off) {
        const Date first = addDays(monday, below(14));
        hours.daysOff.push_back({first, addDays(first, below(4))});
    }
    return hours;
}

WallTime minuteOfFortnight(std::size_t minute) {
    return wallTime(monday, std::chrono::minutes(static_cast<long>(minute)));
}

} // namespace

TEST(WorkingHours, areAlwaysUnlessChosen) {
    const WorkingHours always;
    EXPECT_TRUE(always.isWithin(wallTime(saturday, 0s)));
    EXPECT_TRUE(always.isWithin(wallTime(saturday, 24h - 1s)));
    EXPECT_EQ(always.nextChange(wallTime(saturday, 13h)), std::nullopt);
}

TEST(WorkingHours, includeTheirBeginAndNotTheirEnd) {
    const WorkingHours hours = parseWorkingHours("Mon 09:00-12:30");
    EXPECT_FALSE(hours.isWithin(wallTime(monday, 9h - 1s)));
    EXPECT_TRUE(hours.isWithin(wallTime(monday, 9h)));
    EXPECT_TRUE(hours.isWithin(wallTime(monday, 12h + 30min - 1s)));
    EXPECT_FALSE(hours.isWithin(wallTime(monday, 12h + 30min)));
}

TEST(WorkingHours, thatRunPastMidnightBelongToTheDayTheyBeginOn) {
    const WorkingHours hours = parseWorkingHours("Fri 22:00-02:00; off 2026-11-28");
    EXPECT_TRUE(hours.isWithin(wallTime(friday, 23h)));
    EXPECT_TRUE(hours.isWithin(wallTime(saturday, 1h)));
    EXPECT_FALSE(hours.isWithin(wallTime(saturday, 2h)));
    EXPECT_FALSE(hours.isWithin(wallTime(saturday, 23h)));

    const WorkingHours dayOff = parseWorkingHours("Fri 22:00-02:00; off 2026-11-27");
    EXPECT_FALSE(dayOff.isWithin(wallTime(friday, 23h)));
    EXPECT_FALSE(dayOff.isWithin(wallTime(saturday, 1h)));
}

TEST(WorkingHours, changeNowhereBetweenTwoThatTouch) {
    const WorkingHours hours = parseWorkingHours("Mon 09:00-12:00,12:00-17:00");
    EXPECT_EQ(hours.nextChange(wallTime(monday, 10h)), wallTime(monday, 17h));
}

TEST(WorkingHours, changeNextAfterAllTheDaysOff) {
    const WorkingHours hours = parseWorkingHours("Mon 09:00-12:00; off 2026-11-24..2027-02-07");
    EXPECT_EQ(hours.nextChange(wallTime(monday, 12h)), wallTime(2027y / 2 / 8, 9h));
}

TEST(WorkingHours, ofNoDayAtAllNeverChange) {
    const WorkingHours none{.week = {}, .daysOff = {}};
    EXPECT_FALSE(none.isWithin(wallTime(monday, 12h)));
    EXPECT_EQ(none.nextChange(wallTime(monday, 12h)), std::nullopt);
}

TEST(WorkingHours, holdForEachMinuteOfAFortnight) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        const WorkingHours hours = someHours(seed);
        const PaintedMinutes painted(hours);
        for (std::size_t minute = 0; minute < painted.count(); ++minute) {
            ASSERT_EQ(hours.isWithin(minuteOfFortnight(minute)), painted.at(minute))
                << "seed " << seed << ", minute " << minute << ", " << toString(hours);
        }
    }
}

TEST(WorkingHours, changeWhereTheMinutesOfAFortnightDo) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        const WorkingHours hours = someHours(seed);
        const PaintedMinutes painted(hours);
        std::optional<WallTime> change;
        for (std::size_t minute = painted.count() - 1; minute > 0; --minute) {
            if (painted.at(minute) != painted.at(minute - 1))
                change = minuteOfFortnight(minute);
            if (change) {
                ASSERT_EQ(hours.nextChange(minuteOfFortnight(minute) - 1s), change)
                    << "seed " << seed << ", minute " << minute << ", " << toString(hours);
            }
        }
    }
}

TEST(WorkingHours, areReadAgainFromTheirText) {
    int read = 0;
    for (unsigned seed = 0; seed < 500; ++seed) {
        const WorkingHours hours = someHours(seed);
        const std::string text = toString(hours);
        if (text.empty())
            continue;
        ASSERT_EQ(parseWorkingHours(text), hours) << text;
        ++read;
    }
    EXPECT_GT(read, 450);
}

} // namespace unhunch::test

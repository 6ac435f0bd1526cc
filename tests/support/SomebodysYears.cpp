#include "tests/support/SomebodysYears.h"

#include "core/progress/PastWeeks.h"

#include <algorithm>

namespace unhunch::test {

namespace {

constexpr int weeksOfRow = 520;

/// Fills in a life day by day.
class Life {
public:
    explicit Life(SomebodysYears& years) : m_years(years) {}

    void live(int weeks) {
        const Date first = addDays(m_years.today, -7 * weeks);
        for (int day = 0; day < 7 * weeks; ++day) {
            // From half of what is asked to most of it, and back a little every two months.
            const double zeal = 0.55 + 0.35 * std::min(1.0, day / (7.0 * 40)) - 0.12 * (day / 60 % 2);
            const Date date = addDays(first, day);
            if (m_years.plan.counts(date))
                liveDay(date, zeal);
        }
    }

private:
    [[nodiscard]] double chance() { return std::uniform_real_distribution<>(0, 1)(m_random); }

    void liveDay(Date date, double zeal) {
        const unsigned weekday = weekdayOf(date).iso_encoding();
        const bool atDesk = weekday <= 5;
        bool any = false;
        for (const Prescription& prescription : m_years.plan.prescriptions) {
            const bool daily = std::holds_alternative<Daily>(prescription.frequency);
            const double likely = (daily ? 1.0 : 0.6) * (atDesk ? zeal : zeal * 0.7);
            if (chance() > likely)
                continue;
            m_years.completions.push_back(
                {prescription.stretch, date, chance() < 0.08 ? Outcome::Partial : Outcome::Complete});
            any = true;
        }
        if (any) {
            for (const int hour : {10, 11, 14, 16}) {
                if (chance() < (hour == 10 ? 0.8 : 0.45))
                    m_years.hours.push_back({date, atDesk ? hour : hour + 3});
            }
        }
        if (atDesk)
            remind(date, zeal);
        if (any && chance() < 0.5) {
            const int before = 4 + static_cast<int>(chance() * 4);
            m_years.tension.push_back({date, before, std::max(0, before - static_cast<int>(chance() * 4))});
        }
    }

    void remind(Date date, double zeal) {
        for (int reminder = 0; reminder < 4; ++reminder) {
            const double dice = chance();
            const Answer answer = dice < zeal * 0.7    ? Answer::Started
                                  : dice < zeal * 0.85 ? Answer::Away
                                  : dice < 0.88        ? Answer::Snoozed
                                  : dice < 0.95        ? Answer::Skipped
                                                       : Answer::Ignored;
            m_years.reminders.push_back({date, answer});
            if (chance() < 0.12) {
                m_years.held.push_back({date, chance() < 0.7 ? GateSet{Gate::Microphone, Gate::Camera}
                                                             : GateSet{Gate::FullScreen}});
            }
        }
    }

    SomebodysYears& m_years;
    std::mt19937 m_random{47};
};

} // namespace

SomebodysYears firstDay(Date today, const StretchCatalog& catalog) {
    return {.plan = planFor(catalog, today), .today = today};
}

SomebodysYears busyYears(int weeks, Date today, const StretchCatalog& catalog) {
    SomebodysYears years{.plan = planFor(catalog, addDays(today, -7 * weeks)), .today = today};
    for (std::chrono::year year = years.plan.began.year(); year <= today.year(); ++year)
        years.plan.paused.push_back({year / std::chrono::August / 3, year / std::chrono::August / 16});
    Life(years).live(weeks);
    return years;
}

ProgressShown SomebodysYears::shown(const ProgressAsked& asked, const StretchCatalog& catalog) const {
    const Calendar calendar;
    const IsoWeek current = calendar.weekOf(today);
    const auto weeksOf = [&](int count) {
        const IsoWeek first = std::max(calendar.addWeeks(current, 1 - count), calendar.weekOf(plan.began));
        return weeksBetween(plan, completions, first, current, today, calendar);
    };
    ProgressShown shown{.today = today,
                        .began = plan.began,
                        .calendar = calendar,
                        .catalog = catalog,
                        .current = weeksOf(1).front(),
                        .page = WeekShown{}};
    const std::vector<WeekAdherence> weeks = weeksOf(asked.weeks);
    switch (asked.page) {
    case ProgressPage::Journal: shown.page = JournalShown(); break;
    case ProgressPage::Week: {
        const IsoWeek week = asked.week.value_or(current);
        shown.page =
            WeekShown{adherence(plan, completions, week, today, calendar), week == current, plan.paused, {}};
        break;
    }
    case ProgressPage::Trend: {
        const auto all = weeksOf(weeksOfRow);
        const auto kept = keptWeeks(all);
        shown.page = TrendShown{weeks,
                                {kept.end() - static_cast<std::ptrdiff_t>(weeks.size()), kept.end()},
                                trendOf(weeks),
                                streakOf(all),
                                asked.weeks};
        break;
    }
    case ProgressPage::Stretches: shown.page = StretchesShown{stretchHistories(weeks), asked.weeks}; break;
    case ProgressPage::Year: {
        const std::chrono::year year = asked.year.value_or(today.year());
        YearShown page{.year = year,
                       .days = yearOf(plan, completions, year, today, calendar),
                       .hasEarlier = plan.began.year() < year,
                       .current = year == today.year()};
        page.sum = sumOf(page.days);
        shown.page = std::move(page);
        break;
    }
    case ProgressPage::Moments: {
        const DateRange span{weeks.front().days.first, today};
        MomentsShown page{.weeks = asked.weeks, .span = span, .hours = hoursTaken(hours, span)};
        page.reminders = remindersByWeek(reminders, held, weeks.front().week, current, calendar);
        page.tension = tensionByWeek(tension, weeks.front().week, current, calendar);
        page.relief = meanRelief(tension);
        shown.page = std::move(page);
        break;
    }
    }
    return shown;
}

} // namespace unhunch::test

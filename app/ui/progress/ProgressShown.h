#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/person/Fitting.h"
#include "core/progress/HoursTaken.h"
#include "core/progress/ReminderAnswers.h"
#include "core/progress/Streak.h"
#include "core/progress/StretchHistory.h"
#include "core/progress/TensionTrend.h"
#include "core/progress/Trend.h"
#include "core/progress/YearCalendar.h"
#include "core/week/Adherence.h"

#include <optional>
#include <variant>
#include <vector>

namespace unhunch {

/// The pages of the progress window, in their order.
enum class ProgressPage { Week, Trend, Stretches, Year, Moments, Journal };

/// The spans of weeks that can be looked at.
inline constexpr int quarterOfWeeks = 12;
inline constexpr int yearOfWeeks = 52;

/// What the person wants to look at.
struct ProgressAsked {
    ProgressPage page = ProgressPage::Week;
    std::optional<IsoWeek> week{}; ///< of the page Week; empty: today's, also when the week turns
    int weeks = quarterOfWeeks;    ///< how many, up to today's: of the pages Trend, Stretches and Moments
    std::optional<std::chrono::year> year{}; ///< of the page Year; empty: today's

    friend bool operator==(const ProgressAsked&, const ProgressAsked&) = default;
};

/// One week, done against prescribed.
struct WeekShown {
    WeekAdherence week{};
    bool current = true;             ///< it is today's
    std::vector<DateRange> pauses{}; ///< of the plan
    std::vector<Fitting> fittings{}; ///< how what is in the plan today fits the person
};

/// Weeks one after the other, oldest first, and the row of kept weeks up to now.
struct TrendShown {
    std::vector<WeekAdherence> weeks{};
    std::vector<WeekKept> kept{}; ///< one for each of `weeks`
    Trend trend{};
    Streak streak{};
    int span = quarterOfWeeks; ///< as it was asked for; a young plan has fewer weeks
};

struct StretchesShown {
    std::vector<StretchHistory> histories{};
    int span = quarterOfWeeks; ///< as it was asked for
};

struct YearShown {
    std::chrono::year year{};
    std::vector<DayProgress> days{};
    YearSum sum{};
    bool hasEarlier = false; ///< the plan began before that year
    bool current = true;     ///< it is today's year
};

/// When breaks get taken, and what becomes of reminders.
struct MomentsShown {
    int weeks = quarterOfWeeks; ///< as it was asked for
    DateRange span{};
    HoursTaken hours{};
    std::vector<WeekOfReminders> reminders{};
    std::vector<WeekOfTension> tension{};
    std::optional<double> relief{}; ///< of tension, by a break on the average
};

/// The journal is read by itself, some days at a time.
struct JournalShown {};

/// All that the progress window shows at a time: the value that is read for one ProgressAsked.
struct ProgressShown {
    Date today{};
    Date began{}; ///< the plan's first day
    Calendar calendar{};
    StretchCatalog catalog;  ///< with the doses of the plan
    WeekAdherence current{}; ///< today's week, for the sentence on top
    std::variant<WeekShown, TrendShown, StretchesShown, YearShown, MomentsShown, JournalShown> page;
};

} // namespace unhunch

#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/progress/HoursTaken.h"
#include "core/progress/ReminderAnswers.h"
#include "core/progress/Streak.h"
#include "core/progress/StretchHistory.h"
#include "core/progress/TensionTrend.h"
#include "core/progress/YearCalendar.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <array>
#include <span>
#include <vector>

namespace unhunch {

/// Rows of text under a header, each of as many cells.
struct TextTable {
    QStringList header{};
    std::vector<QStringList> rows{};

    friend bool operator==(const TextTable&, const TextTable&) = default;
};

/// As spreadsheets take it: cells between tabs, rows on lines, the header first. Tabs and line ends within a cell become
/// blanks.
[[nodiscard]] QString tabSeparated(const TextTable& table);

/// What the charts of progress show, as tables to read and to copy; the newest first where it is a matter of time. Days
/// are written as YYYY-MM-DD, which every spreadsheet understands.
class ProgressTables {
    Q_DECLARE_TR_FUNCTIONS(ProgressTables)

public:
    [[nodiscard]] static TextTable trend(std::span<const WeekAdherence> weeks,
                                         std::span<const WeekKept> kept);
    [[nodiscard]] static TextTable stretches(std::span<const StretchHistory> histories,
                                             const StretchCatalog& catalog);
    [[nodiscard]] static TextTable year(std::span<const DayProgress> days, const StretchCatalog& catalog);
    /// A row for each hour in which anything was done, a column for each weekday from `firstDay` on.
    [[nodiscard]] static TextTable hours(const HoursTaken& hours, std::chrono::weekday firstDay);
    [[nodiscard]] static TextTable reminders(std::span<const WeekOfReminders> weeks);
    [[nodiscard]] static TextTable tension(std::span<const WeekOfTension> weeks);
};

/// All answers, in the order in which they are shown.
inline constexpr std::array everyAnswer{Answer::Started, Answer::Away, Answer::Snoozed, Answer::Skipped,
                                        Answer::Ignored};

/// Reasons that held a break back in any of `weeks`, in their order.
[[nodiscard]] std::vector<Gate> gatesOf(std::span<const WeekOfReminders> weeks);

} // namespace unhunch

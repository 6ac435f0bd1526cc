#pragma once

#include "app/ui/report/BlockColumn.h"
#include "app/ui/report/ReportShown.h"

#include <vector>

namespace unhunch {

/// What a month of a report shows, as pieces from top to bottom. They refer to what this is made with, and to this.
class MonthBlocks {
public:
    MonthBlocks(const ReportShown& report, const SheetFonts& fonts, double width)
        : m_report(report), m_fonts(fonts), m_width(width) {}

    /// `notes` come last; empty for none.
    [[nodiscard]] std::vector<Block> of(const MonthReport& month, const QString& notes) const;

private:
    using Mark = BlockColumn::Mark;
    using Cell = BlockColumn::Cell;

    void addPlan(BlockColumn& column, const MonthReport& month) const;
    void addWeeks(BlockColumn& column, const MonthReport& month) const;
    [[nodiscard]] std::vector<Cell> weekNames(const MonthReport& month) const;
    void addCalendarAndTrend(BlockColumn& column, const MonthReport& month) const;
    void addLegend(BlockColumn& column) const;
    void addFelt(BlockColumn& column, const MonthReport& month) const;
    void addReminders(BlockColumn& column, const MonthReport& month) const;
    /// How it felt, reminders and notes, with the tension beside them where it was noted.
    void addSaid(BlockColumn& column, const MonthReport& month, const QString& notes) const;
    static void addNotes(BlockColumn& column, const QString& notes);
    /// The days of the month as a page of a calendar, from `top` on.
    void paintCalendar(Sheet& sheet, double top, const MonthReport& month) const;
    [[nodiscard]] int rowOf(Date day) const;

    const ReportShown& m_report;
    SheetFonts m_fonts;
    double m_width;
};

} // namespace unhunch

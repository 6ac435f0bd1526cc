#pragma once

#include "app/ui/report/BlockColumn.h"
#include "app/ui/report/MonthCalendar.h"
#include "app/ui/report/ReportShown.h"

#include <vector>

namespace unhunch {

/// What a month of a report shows, as pieces from top to bottom. They refer to what this is made with, and to this.
class MonthBlocks {
public:
    MonthBlocks(const ReportShown& report, const SheetFonts& fonts, double width)
        : m_report(report), m_fonts(fonts), m_width(width), m_calendar(report.calendar, fonts, width) {}

    /// `notes` come last; empty for none.
    [[nodiscard]] std::vector<Block> of(const MonthReport& month, const QString& notes) const;

private:
    using Cell = BlockColumn::Cell;

    void addPlan(BlockColumn& column, const MonthReport& month) const;
    void addWeeks(BlockColumn& column, const MonthReport& month) const;
    [[nodiscard]] std::vector<Cell> weekNames(const MonthReport& month) const;
    void addFelt(BlockColumn& column, const MonthReport& month) const;
    void addReminders(BlockColumn& column, const MonthReport& month) const;
    /// How it felt, reminders and notes, with the tension beside them where it was noted.
    void addSaid(BlockColumn& column, const MonthReport& month, const QString& notes) const;
    static void addNotes(BlockColumn& column, const QString& notes);

    const ReportShown& m_report;
    SheetFonts m_fonts;
    double m_width;
    MonthCalendar m_calendar;
};

} // namespace unhunch

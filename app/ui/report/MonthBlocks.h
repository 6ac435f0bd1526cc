#pragma once

#include "app/ui/report/ReportShown.h"
#include "app/ui/report/Sheet.h"

#include <vector>

namespace unhunch {

/// What a month of a report shows, as pieces from top to bottom. Keeps references to what it is made with.
class MonthBlocks {
public:
    MonthBlocks(const ReportShown& report, const SheetFonts& fonts, double width)
        : m_report(report), m_fonts(fonts), m_width(width) {}

    [[nodiscard]] std::vector<Block> of(const MonthReport& month) const;
    [[nodiscard]] std::vector<Block> notes(const QString& notes) const;

private:
    using Blocks = std::vector<Block>;
    /// What is painted into a cell, beside or instead of text.
    using Mark = std::function<void(QPainter&, const QRectF& square, const Theme&)>;
    struct Cell {
        QString words{};
        Mark mark{};
        bool strong = false;
        bool quiet = false; ///< small and grey
    };

    void addRoom(Blocks& blocks, double height) const;
    void addHeading(Blocks& blocks, const QString& text) const;
    /// A text on as many lines as it takes; `withNext` for what introduces the following.
    void addText(Blocks& blocks, const QString& text, const QFont& font, bool withNext = false) const;
    /// Cells beside each other, each as high as the highest; ruled below.
    void addRow(Blocks& blocks, const std::vector<Cell>& cells, const std::vector<double>& columns,
                bool isHeader = false) const;
    void addPlan(Blocks& blocks, const MonthReport& month) const;
    void addWeeks(Blocks& blocks, const MonthReport& month) const;
    void addCalendarAndTrend(Blocks& blocks, const MonthReport& month) const;
    void addLegend(Blocks& blocks) const;
    void addFelt(Blocks& blocks, const MonthReport& month) const;
    void addReminders(Blocks& blocks, const MonthReport& month) const;
    void addTension(Blocks& blocks, const MonthReport& month) const;
    /// The days of the month as a page of a calendar, from `top` on.
    void paintCalendar(Sheet& sheet, double top, const MonthReport& month) const;
    [[nodiscard]] int rowOf(Date day) const;

    const ReportShown& m_report;
    SheetFonts m_fonts;
    double m_width;
};

} // namespace unhunch

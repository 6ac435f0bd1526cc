#pragma once

#include "app/ui/report/BlockColumn.h"
#include "app/ui/report/ReportShown.h"
#include "core/week/Calendar.h"

#include <QCoreApplication>
#include <QPointF>
#include <QString>

#include <utility>
#include <vector>

namespace unhunch {

/// The days of a month as a page of a calendar, beside the trend up to it, and what the marks of both mean.
class MonthCalendar {
    Q_DECLARE_TR_FUNCTIONS(unhunch::ReportText)

public:
    /// `weeks` begin as the calendar of the person has it.
    MonthCalendar(const Calendar& weeks, SheetFonts fonts, double width)
        : m_weeks(weeks), m_fonts(std::move(fonts)), m_width(width) {}

    /// What it adds refers to this and to `month`.
    void addTo(BlockColumn& column, const MonthReport& month) const;

private:
    struct LegendItem {
        BlockColumn::Mark paint;
        QString words;
    };
    struct LegendRow {
        QString name;
        std::vector<LegendItem> items;
    };

    [[nodiscard]] static std::vector<LegendRow> legend();
    void addLegend(BlockColumn& column) const;
    void paintItems(Sheet& sheet, const std::vector<LegendItem>& items, QPointF corner) const;
    void paintCalendar(Sheet& sheet, double top, const MonthReport& month) const;
    [[nodiscard]] int rowOf(Date day) const;

    Calendar m_weeks;
    SheetFonts m_fonts;
    double m_width;
};

} // namespace unhunch

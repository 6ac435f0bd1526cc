#include "app/ui/progress/WeekAxis.h"

#include "app/text/Words.h"
#include "app/ui/progress/ProgressShown.h"

#include <QLocale>
#include <QRectF>

#include <algorithm>
#include <utility>

namespace unhunch {

WeekAxis::WeekAxis(std::vector<Date> firstDays) : m_firstDays(std::move(firstDays)) {}

int WeekAxis::columns() const { return std::max(quarterOfWeeks, weeks()); }

QRectF WeekAxis::column(int index, const QRectF& plot) const {
    const double width = plot.width() / columns();
    return {plot.left() + index * width, plot.top(), width, plot.height()};
}

QString WeekAxis::label(int index) const {
    const Date day = m_firstDays.at(static_cast<std::size_t>(index));
    const bool first = index == 0;
    const Date before = first ? day : m_firstDays[static_cast<std::size_t>(index - 1)];
    if (!first && before.month() == day.month())
        return {};
    if (before.year() != day.year())
        return QString::number(static_cast<int>(day.year()));
    return QLocale().standaloneMonthName(static_cast<int>(static_cast<unsigned>(day.month())),
                                         QLocale::ShortFormat);
}

std::vector<int> WeekAxis::labelled(double columnWidth, const QFontMetrics& metrics) const {
    std::vector<int> columns;
    // From the newest on: the first week's month is rarely whole, and gives way.
    double free = columnWidth * this->columns() + 3 * grid;
    for (int index = weeks() - 1; index >= 0; --index) {
        const QString text = label(index);
        if (text.isEmpty())
            continue;
        const double left = index * columnWidth;
        const double right = left + metrics.horizontalAdvance(text) + grid;
        if (right > free)
            continue;
        columns.push_back(index);
        free = left;
    }
    std::ranges::reverse(columns);
    return columns;
}

} // namespace unhunch

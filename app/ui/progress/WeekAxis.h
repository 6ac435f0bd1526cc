#pragma once

#include "app/ui/Theme.h"
#include "core/time/Date.h"

#include <QString>

#include <vector>

class QPainter;
class QRectF;

namespace unhunch {

/// The columns of a chart over weeks, and the names of months below or above them. A young plan has few weeks: they get the
/// room of a quarter, so that the first of them is no wall, and one sees what is to come.
class WeekAxis {
public:
    WeekAxis() = default;
    /// `firstDays` are those of the weeks, oldest first.
    explicit WeekAxis(std::vector<Date> firstDays);

    /// As many columns as are laid out, at least as many as there are weeks.
    [[nodiscard]] int columns() const;
    [[nodiscard]] int weeks() const { return static_cast<int>(m_firstDays.size()); }
    /// The column of a week between `left` and `right`.
    [[nodiscard]] QRectF column(int index, const QRectF& plot) const;
    /// The name that stands at the column: of the month that begins with that week, or of the year; mostly empty.
    [[nodiscard]] QString label(int index) const;
    /// Where labels begin, so that none runs into the next.
    [[nodiscard]] std::vector<int> labelled(double columnWidth, const QFontMetrics& metrics) const;

private:
    std::vector<Date> m_firstDays;
};

} // namespace unhunch

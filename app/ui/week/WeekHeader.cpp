#include "app/ui/week/WeekHeader.h"

#include "app/ui/Theme.h"
#include "app/ui/week/WeekModel.h"

#include <QPainter>

#include <algorithm>

namespace unhunch {

WeekHeader::WeekHeader(Qt::Orientation orientation, QWidget* parent) : QHeaderView(orientation, parent) {
    setSectionResizeMode(QHeaderView::ResizeToContents);
    setHighlightSections(false);
    setSectionsClickable(false);
}

QString WeekHeader::text(int section, int role) const {
    return model()->headerData(section, orientation(), role).toString();
}

void WeekHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Theme theme = Theme::of(palette());
    painter->save();
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    if (orientation() == Qt::Vertical) {
        const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        const QRect room = rect.adjusted(grid, 0, -2 * grid, 0);
        const int line = fontMetrics().height();
        const int top = room.center().y() - line;
        painter->setFont(strong);
        painter->setPen(theme.text);
        painter->drawText(QRect(room.left(), top, room.width(), line), leading | Qt::AlignVCenter,
                          text(section, Qt::DisplayRole));
        painter->setFont(font());
        painter->setPen(theme.secondary);
        painter->drawText(QRect(room.left(), top + line, room.width(), line), leading | Qt::AlignVCenter,
                          text(section, Qt::ToolTipRole));
    } else {
        const bool isDay = section != WeekModel::scoreColumn;
        const bool today = isDay && model()->headerData(section, orientation(), WeekModel::DayRole).toInt() ==
                                        static_cast<int>(WeekModel::Day::Today);
        if (today)
            painter->fillRect(rect, theme.accentSoft);
        painter->setFont(today ? strong : font());
        painter->setPen(today ? theme.accent : theme.secondary);
        painter->drawText(rect, Qt::AlignCenter, text(section, Qt::DisplayRole));
    }
    painter->restore();
}

QSize WeekHeader::sectionSizeFromContents(int section) const {
    const QFontMetrics metrics = fontMetrics();
    if (orientation() == Qt::Horizontal) {
        const QSize size = metrics.size(0, text(section, Qt::DisplayRole));
        return {std::max(5 * grid, size.width() + 2 * grid), 2 * metrics.height() + 2 * grid};
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const int width = std::max(QFontMetrics(strong).horizontalAdvance(text(section, Qt::DisplayRole)),
                               metrics.horizontalAdvance(text(section, Qt::ToolTipRole)));
    return {width + 3 * grid, 2 * metrics.height() + 2 * grid};
}

} // namespace unhunch

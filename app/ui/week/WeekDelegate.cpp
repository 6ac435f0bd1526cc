#include "app/ui/week/WeekDelegate.h"

#include "app/ui/week/WeekMarks.h"
#include "app/ui/week/WeekModel.h"

#include <QPainter>

#include <algorithm>

namespace unhunch {

namespace {

void paintScore(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                const Theme& theme) {
    const QRect cell = option.rect.adjusted(2 * grid, grid, -2 * grid, -grid);
    const int done = index.data(WeekModel::DoneRole).toInt();
    const int target = index.data(WeekModel::TargetRole).toInt();
    const int barHeight = grid;
    const int textHeight = option.fontMetrics.height();
    // What asks for nothing has no share to show: its words stand alone.
    const int height = target > 0 ? textHeight + grid / 2 + barHeight : textHeight;
    const int top = cell.center().y() - height / 2;

    painter.setPen(theme.text);
    painter.drawText(QRect(cell.left(), top, cell.width(), textHeight),
                     static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                         Qt::AlignVCenter,
                     index.data(Qt::DisplayRole).toString());
    if (target == 0)
        return;

    const QRectF track(cell.left(), top + textHeight + grid / 2, cell.width(), barHeight);
    QColor empty = theme.line;
    empty.setAlphaF(0.3f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(empty);
    painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    const double share = std::min(1.0, static_cast<double>(done) / target);
    if (share > 0) {
        QRectF bar = track;
        bar.setWidth(std::max<double>(barHeight, track.width() * share));
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(track.right());
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    }
}

} // namespace

void WeekDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.column() == WeekModel::scoreColumn) {
        paintScore(*painter, option, index, theme);
    } else {
        const auto day = static_cast<WeekModel::Day>(index.data(WeekModel::DayRole).toInt());
        if (day == WeekModel::Day::Today)
            painter->fillRect(option.rect, theme.accentSoft);
        const double size = std::min({option.rect.width(), option.rect.height(), 4 * grid}) - 4.0;
        QRectF square(0, 0, size, size);
        square.moveCenter(QRectF(option.rect).center());
        paintMark(*painter, square, static_cast<Outcome>(index.data(WeekModel::OutcomeRole).toInt()),
                  day == WeekModel::Day::ToCome, theme);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 6, 6);
    }
    painter->restore();
}

QSize WeekDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int height = std::max(6 * grid, 2 * option.fontMetrics.height() + 2 * grid);
    if (index.column() != WeekModel::scoreColumn)
        return {5 * grid, height};
    return {option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 9 * grid, height};
}

} // namespace unhunch

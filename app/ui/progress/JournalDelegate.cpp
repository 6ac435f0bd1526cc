#include "app/ui/progress/JournalDelegate.h"

#include "app/ui/progress/JournalModel.h"
#include "app/ui/Theme.h"
#include "app/ui/week/WeekMarks.h"

#include <QPainter>
#include <QPalette>

namespace unhunch {

namespace {

/// Where things lie in a row as one reads from left to right.
struct Places {
    explicit Places(const QStyleOptionViewItem& option)
        : line(option.fontMetrics.height()), inside(option.rect.adjusted(grid, grid, -grid, -grid)),
          mark(inside.left(), inside.top(), line, line) {}

    int line;
    QRect inside;
    QRect mark;
};

void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& area, const QString& text,
               const QColor& colour) {
    painter.setPen(colour);
    const QRect placed = QStyle::visualRect(option.direction, option.rect, area);
    painter.drawText(
        placed, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, placed.width()));
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                  const Theme& theme) {
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const int height = painter.fontMetrics().height();
    const QRect line(option.rect.left() + grid, option.rect.bottom() - height - grid / 2,
                     option.rect.width() - 2 * grid, height);
    const QString day = index.data().toString();
    paintText(painter, option, line, day, theme.text);
    const int words = painter.fontMetrics().horizontalAdvance(day) + 2 * grid;
    painter.setFont(option.font);
    paintText(painter, option, line.adjusted(words, 0, 0, 0),
              index.data(JournalModel::TensionRole).toString(), theme.secondary);
    painter.setPen(theme.line);
    painter.drawLine(option.rect.left() + grid, option.rect.bottom(), option.rect.right() - grid,
                     option.rect.bottom());
}

void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                const Theme& theme) {
    const Places places(option);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6);
    }
    paintMark(painter, QRectF(QStyle::visualRect(option.direction, option.rect, places.mark)),
              static_cast<Outcome>(index.data(JournalModel::OutcomeRole).toInt()), false, theme);
    painter.setFont(option.font);
    const QString time = index.data(JournalModel::TimeRole).toString();
    const int timeWidth = option.fontMetrics.horizontalAdvance(time);
    QRect first(places.mark.right() + 1 + grid, places.inside.top(), timeWidth + grid, places.line);
    paintText(painter, option, first, time, theme.secondary);
    const int text = first.right() + 1 + grid;
    const QString mark = index.data(JournalModel::MarkRole).toString();
    const int markWidth = mark.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(mark) + grid;
    first.setLeft(text);
    first.setRight(places.inside.right() - markWidth);
    paintText(painter, option, first, index.data().toString(), theme.text);
    if (!mark.isEmpty())
        paintText(
            painter, option,
            QRect(places.inside.right() + 1 - markWidth + grid, places.inside.top(), markWidth, places.line),
            mark, theme.secondary);
    paintText(painter, option,
              QRect(text, places.inside.top() + places.line, places.inside.right() + 1 - text, places.line),
              index.data(JournalModel::DetailsRole).toString(), theme.secondary);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 6, 6);
    }
}

} // namespace

void JournalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    // A heading is no row to choose, but it is to be read.
    QPalette palette = option.palette;
    if (palette.currentColorGroup() == QPalette::Disabled)
        palette.setCurrentColorGroup(QPalette::Active);
    const Theme theme = Theme::of(palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(JournalModel::HeadingRole).toBool())
        paintHeading(*painter, option, index, theme);
    else
        paintEntry(*painter, option, index, theme);
    painter->restore();
}

QSize JournalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    const int line = option.fontMetrics.height();
    return {line * 20, 2 * line + 2 * grid};
}

} // namespace unhunch

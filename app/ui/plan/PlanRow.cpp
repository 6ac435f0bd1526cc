#include "app/ui/plan/PlanRow.h"

#include "app/ui/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>
#include <array>

namespace unhunch {

namespace {

constexpr int margin = grid + grid / 2;
constexpr int gap = grid / 4;

struct Line {
    QString text;
    QFont font;
    QColor colour;
    bool note = false; ///< stands behind an edge, so that it is found without colour as well
};

std::array<Line, 3> linesOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(QPalette::Active); // a heading cannot be chosen, and is there to be read
    const Theme theme = Theme::of(palette);
    const bool heading = !index.flags().testFlag(Qt::ItemIsEnabled);
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    return {Line{index.data(Qt::DisplayRole).toString(), strong, heading ? theme.secondary : theme.text},
            Line{index.data(PlanRow::LineRole).toString(), option.font, theme.secondary},
            Line{index.data(PlanRow::NoteRole).toString(), option.font, theme.text, true}};
}

int heightOf(const Line& line, int width) {
    if (line.text.isEmpty())
        return 0;
    return wrappedHeight(QFontMetrics(line.font), line.text, line.note ? width - grid : width);
}

} // namespace

void PlanRow::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor ground = theme.accentSoft;
        if (!selected)
            ground.setAlphaF(ground.alphaF() / 2);
        painter->setPen(selected && focused ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(ground);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), grid, grid);
    }
    QRect room = option.rect.adjusted(margin, margin, -margin, -margin);
    const int flags = static_cast<int>(
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap);
    for (const Line& line : linesOf(option, index)) {
        const int height = heightOf(line, room.width());
        if (height == 0)
            continue;
        QRect words = room;
        if (line.note) {
            painter->fillRect(
                QStyle::visualRect(option.direction, room, QRect(room.topLeft(), QSize(gap + 1, height))),
                theme.warm);
            words = QStyle::visualRect(option.direction, room, room.adjusted(grid, 0, 0, 0));
        }
        painter->setFont(line.font);
        painter->setPen(line.colour);
        painter->drawText(words, flags, line.text);
        room.setTop(room.top() + height + gap);
    }
    painter->restore();
}

QSize PlanRow::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int room = std::max(width - 2 * margin, 8 * grid);
    int height = 2 * margin;
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    for (const Line& line : linesOf(filled, index)) {
        if (const int lines = heightOf(line, room); lines > 0)
            height += lines + gap;
    }
    return {width, height};
}

} // namespace unhunch

#include "app/ui/progress/Chart.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace unhunch {

Chart::Chart(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize Chart::minimumSizeHint() const {
    return {leastWidth(), heightForWidth(std::max(width(), leastWidth()))};
}

QSize Chart::sizeHint() const { return minimumSizeHint(); }

QString Chart::wordsOf(int cell) const { return m_cells.at(static_cast<std::size_t>(cell)).words; }

QRectF Chart::areaOf(int cell) const { return placed(m_cells.at(static_cast<std::size_t>(cell)).area); }

void Chart::relayOut() {
    const std::size_t before = m_cells.size();
    m_cells = cellsFor(width());
    m_pointed.reset();
    // Other cells, so the one that was read is not the one in its place now.
    if (m_cells.size() != before)
        m_current.reset();
    updateGeometry();
    update();
    Q_EMIT cellRead(m_current ? wordsOf(*m_current) : QString());
}

QRectF Chart::placed(QRectF area) const {
    if (readsLeft())
        area.moveLeft(width() - area.right());
    return area;
}

QPointF Chart::placed(QPointF point) const {
    return readsLeft() ? QPointF(width() - point.x(), point.y()) : point;
}

Qt::Alignment Chart::leading() const { return readsLeft() ? Qt::AlignRight : Qt::AlignLeft; }

QFont Chart::smallFont() const { return scaledFont(font(), 0.9); }

void Chart::setCurrent(int cell) {
    m_current = std::clamp(cell, 0, std::max(0, cellCount() - 1));
    if (cellCount() == 0)
        return;
    update();
    Q_EMIT cellRead(wordsOf(*m_current));
    Q_EMIT cellReached(wordsOf(*m_current));
}

std::optional<int> Chart::neighbour(int cell, int columns, int rows) const {
    const Cell& from = m_cells.at(static_cast<std::size_t>(cell));
    std::optional<int> best;
    const auto distance = [&](const Cell& to) {
        // Straight on first; where the next row has no such column, what lies nearest to it.
        return columns != 0 ? std::abs(to.column - from.column)
                            : 1000 * std::abs(to.row - from.row) + std::abs(to.column - from.column);
    };
    for (int index = 0; index < cellCount(); ++index) {
        const Cell& to = m_cells[static_cast<std::size_t>(index)];
        const bool ahead = columns != 0 ? to.row == from.row && (to.column - from.column) * columns > 0
                                        : (to.row - from.row) * rows > 0;
        if (ahead && (!best || distance(to) < distance(m_cells[static_cast<std::size_t>(*best)])))
            best = index;
    }
    return best;
}

std::optional<int> Chart::target(int key) const {
    const int forward = readsLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Right: return neighbour(*m_current, forward, 0);
    case Qt::Key_Left: return neighbour(*m_current, -forward, 0);
    case Qt::Key_Down: return neighbour(*m_current, 0, 1);
    case Qt::Key_Up: return neighbour(*m_current, 0, -1);
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return cellCount() - 1;
    default: return std::nullopt;
    }
}

void Chart::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
        return;
    }
    if (m_current && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT cellActivated(*m_current);
        return;
    }
    const bool moves = event->key() >= Qt::Key_Home && event->key() <= Qt::Key_Down;
    if (!moves || cellCount() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    // The newest is what one looks for first.
    if (!m_current)
        setCurrent(event->key() == Qt::Key_Home ? 0 : cellCount() - 1);
    else if (const auto next = target(event->key()))
        setCurrent(*next);
}

std::optional<int> Chart::cellAt(QPointF point) const {
    for (int index = 0; index < cellCount(); ++index) {
        if (areaOf(index).contains(point))
            return index;
    }
    return std::nullopt;
}

void Chart::point(std::optional<int> cell) {
    if (cell == m_pointed)
        return;
    m_pointed = cell;
    const std::optional<int> read = m_pointed ? m_pointed : m_current;
    Q_EMIT cellRead(read ? wordsOf(*read) : QString());
}

void Chart::mousePressEvent(QMouseEvent* event) {
    const auto cell = cellAt(event->position());
    if (event->button() != Qt::LeftButton || !cell) {
        QWidget::mousePressEvent(event);
        return;
    }
    setCurrent(*cell);
    Q_EMIT cellActivated(*cell);
}

void Chart::mouseMoveEvent(QMouseEvent* event) { point(cellAt(event->position())); }

void Chart::leaveEvent(QEvent*) { point(std::nullopt); }

void Chart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && cellCount() > 0)
        setCurrent(m_current.value_or(cellCount() - 1));
    update();
}

void Chart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

bool Chart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const auto cell = cellAt(help->pos()))
            QToolTip::showText(help->globalPos(), wordsOf(*cell), this, areaOf(*cell).toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void Chart::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter, theme);
    if (!m_current || !hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, 2));
    painter.drawRoundedRect(areaOf(*m_current).adjusted(1, 1, -1, -1), 4, 4);
}

void Chart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_cells = cellsFor(width());
}

void Chart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        relayOut();
}

} // namespace unhunch

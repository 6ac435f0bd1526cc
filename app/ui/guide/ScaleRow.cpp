#include "app/ui/guide/ScaleRow.h"

#include "app/ui/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace unhunch {

namespace {

constexpr int gap = grid / 4;
/// What a finger or an unsteady hand hits.
constexpr int leastHeight = 4 * grid;
constexpr qreal roundness = 4;

} // namespace

ScaleStep::ScaleStep(int level, QWidget* parent) : QRadioButton(parent) {
    setText(QLocale().toString(level));
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize ScaleStep::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + grid / 2, std::max(leastHeight, metrics.height() + grid)};
}

void ScaleStep::keyPressEvent(QKeyEvent* event) {
    const int onwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right: Q_EMIT moveAsked(onwards); return;
    case Qt::Key_Left: Q_EMIT moveAsked(-onwards); return;
    case Qt::Key_Up: Q_EMIT moveAsked(1); return;
    case Qt::Key_Down: Q_EMIT moveAsked(-1); return;
    default: QRadioButton::keyPressEvent(event);
    }
}

void ScaleStep::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = theme.card;
    if (isChecked())
        ground = theme.accent;
    else if (underMouse() || isDown())
        ground = theme.accentSoft;
    const bool framed = hasFocus();
    painter.setPen(
        QPen(framed ? theme.text : (isChecked() ? theme.accent : theme.secondary), framed ? 2 : 1));
    painter.setBrush(ground);
    const qreal inset = framed ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), roundness, roundness);
    QFont words = font();
    if (isChecked())
        words.setWeight(QFont::DemiBold);
    painter.setFont(words);
    painter.setPen(isChecked() ? theme.onAccent : theme.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

ScaleRow::ScaleRow(int most, QWidget* parent) : QWidget(parent) {
    for (int level = 0; level <= most; ++level) {
        auto* step = new ScaleStep(level, this);
        m_steps.push_back(step);
        connect(step, &ScaleStep::clicked, this, [this, level] {
            setChosen(level); // a second click takes nothing back
            Q_EMIT stepChosen(level);
        });
        connect(step, &ScaleStep::moveAsked, this, [this, level](int by) {
            const int next = chosen() ? std::clamp(level + by, 0, this->most()) : level;
            this->step(next).setFocus(Qt::TabFocusReason);
            this->step(next).click();
        });
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would hold it to one row
    setChosen(std::nullopt);
}

void ScaleRow::setChosen(std::optional<int> level) {
    // Of buttons that exclude each other one stays chosen; here it may be none.
    for (ScaleStep* step : m_steps)
        step->setAutoExclusive(false);
    for (int index = 0; index <= most(); ++index) {
        step(index).setChecked(index == level);
        // A click leaves the keyboard where it is.
        step(index).setFocusPolicy(index == level.value_or(0) ? Qt::TabFocus : Qt::NoFocus);
    }
    for (ScaleStep* step : m_steps)
        step->setAutoExclusive(true); // by which screen readers take them for radio buttons
}

std::optional<int> ScaleRow::chosen() const {
    const auto found = std::ranges::find_if(m_steps, &ScaleStep::isChecked);
    return found == m_steps.end() ? std::nullopt : std::optional(static_cast<int>(found - m_steps.begin()));
}

QSize ScaleRow::cell() const { return m_steps.back()->sizeHint(); }

int ScaleRow::columnsIn(int width) const {
    const int all = most() + 1;
    return width >= all * (cell().width() + gap) - gap ? all : (all + 1) / 2;
}

QSize ScaleRow::sizeHint() const {
    const int all = most() + 1;
    return {all * (std::max(cell().width(), cell().height()) + gap) - gap, cell().height()};
}

QSize ScaleRow::minimumSizeHint() const {
    return {(most() + 2) / 2 * (cell().width() + gap) - gap, cell().height()};
}

int ScaleRow::heightForWidth(int width) const {
    const int rows = columnsIn(width) > most() ? 1 : 2;
    return rows * (cell().height() + gap) - gap;
}

void ScaleRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    setMinimumHeight(
        heightForWidth(width())); // a layout would cut off the second row sooner than others' room
    arrange();
}

void ScaleRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void ScaleRow::arrange() {
    const int columns = columnsIn(width());
    // To the pixel, so that the last one ends where the row does.
    const auto edge = [&](int column) { return column * (width() + gap) / columns; };
    for (int level = 0; level <= most(); ++level) {
        const int column = level % columns;
        const QRect place(edge(column), level / columns * (cell().height() + gap),
                          edge(column + 1) - edge(column) - gap, cell().height());
        step(level).setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

} // namespace unhunch

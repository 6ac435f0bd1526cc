#include "app/ui/welcome/SafetyCard.h"

#include "app/text/SafetyWords.h"
#include "app/ui/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int edge = grid / 2;

/// The point before a line of a list. Painted: a screen reader has no use for it.
class Bullet : public QWidget {
public:
    explicit Bullet(QWidget* parent) : QWidget(parent) { setFixedWidth(2 * grid); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::of(palette()).secondary);
        const qreal radius = fontMetrics().height() / 8.0;
        painter.drawEllipse(QPointF(width() / 2.0, fontMetrics().height() / 2.0), radius, radius);
    }
};

QLabel* wrapped(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

} // namespace

SafetyCard::SafetyCard(const SafetyList& list, bool urgent, QWidget* parent)
    : QWidget(parent), m_urgent(urgent), m_heading(wrapped(list.heading, this)) {
    setAccessibleName(list.heading);
    setAccessibleDescription(list.signs.join(QStringLiteral("; ")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid * 3 / 2, 2 * grid, grid * 3 / 2);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_heading);
    layout->addSpacing(grid / 4);
    for (const QString& sign : list.signs) {
        auto* row = new QHBoxLayout;
        row->setSpacing(grid / 2);
        row->addWidget(new Bullet(this));
        row->addWidget(wrapped(sign, this), 1);
        layout->addLayout(row);
    }
    layout->addStretch();
    restyle();
}

void SafetyCard::restyle() {
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    const Theme theme = Theme::of(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_urgent ? theme.warm : theme.text);
    m_heading->setPalette(colours);
}

void SafetyCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void SafetyCard::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(rect(), grid / 2.0, grid / 2.0);
    QRect side(0, 0, edge, height());
    if (layoutDirection() == Qt::RightToLeft)
        side.moveRight(width() - 1);
    painter.setClipRect(side);
    painter.setBrush(m_urgent ? theme.warm : theme.accent);
    painter.drawRoundedRect(rect(), grid / 2.0, grid / 2.0);
}

} // namespace unhunch

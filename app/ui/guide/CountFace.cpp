#include "app/ui/guide/CountFace.h"

#include "app/ui/Theme.h"

#include <QAccessibleWidget>
#include <QPainter>

#include <algorithm>

namespace unhunch {

namespace {

class AccessibleCount : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleCount(CountFace& face) : QAccessibleWidget(&face, QAccessible::ProgressBar) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override {
        switch (kind) {
        case QAccessible::Name: return count().meaning;
        case QAccessible::Value: return count().text;
        default: return QAccessibleWidget::text(kind);
        }
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }
    QVariant currentValue() const override { return count().value; }
    void setCurrentValue(const QVariant&) override {}
    QVariant maximumValue() const override { return count().whole; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] const CountFace::Count& count() const {
        return static_cast<const CountFace*>(widget())->count();
    }
};

QAccessibleInterface* accessibleCount(const QString& className, QObject* object) {
    auto* face = qobject_cast<CountFace*>(object);
    return face && className == QLatin1String(CountFace::staticMetaObject.className())
               ? new AccessibleCount(*face)
               : nullptr;
}

/// The same length in the widest digits.
QString widest(const QString& text) {
    QString wide = text;
    for (QChar& letter : wide) {
        if (letter.isDigit())
            letter = u'0';
    }
    return wide.size() < 2 ? QStringLiteral("00") : wide;
}

} // namespace

CountFace::CountFace(QWidget* parent) : QWidget(parent) {
    static const bool known = [] {
        QAccessible::installFactory(accessibleCount);
        return true;
    }();
    Q_UNUSED(known)
}

void CountFace::setCount(const Count& count) {
    if (count == m_count)
        return;
    m_count = count;
    update();
}

QSize CountFace::sizeHint() const { return {30 * grid, 20 * grid}; }

void CountFace::paintEvent(QPaintEvent*) {
    if (m_count.text.isEmpty())
        return;
    QFont face = font();
    face.setWeight(QFont::DemiBold);
    constexpr int probe = 100;
    face.setPixelSize(probe);
    const QFontMetricsF metrics(face);
    const qreal wide = metrics.horizontalAdvance(widest(m_count.text));
    // Digits are as high as capitals, and have nothing below the line.
    constexpr qreal overshoot = 1.05; // of round digits
    const qreal pixels =
        std::min(width() * probe / wide, height() * probe / (metrics.capHeight() * overshoot));
    face.setPixelSize(std::max(1, static_cast<int>(pixels)));
    const qreal high = metrics.capHeight() * face.pixelSize() / probe;
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setFont(face);
    painter.setPen(m_count.faint ? theme.secondary : theme.text);
    const qreal x = (width() - QFontMetricsF(face).horizontalAdvance(m_count.text)) / 2;
    painter.drawText(QPointF(x, (height() + high) / 2), m_count.text);
}

} // namespace unhunch

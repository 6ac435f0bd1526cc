#include "app/ui/guide/FittedLabel.h"

#include <QFontInfo>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace unhunch {

namespace {

constexpr int least = 9;  // pixels
constexpr int probe = 32; // likewise
/// Letters of another size are not exactly as wide as they should be.
constexpr qreal reserve = 0.97;

QFont sized(QFont font, int pixels) {
    font.setPixelSize(pixels);
    return font;
}

} // namespace

FittedLabel::FittedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
}

void FittedLabel::setLargest(int pixels) {
    if (pixels == m_largest)
        return;
    m_largest = pixels;
    update();
}

void FittedLabel::setReference(const QString& text) {
    if (text == m_reference)
        return;
    m_reference = text;
    update();
}

int FittedLabel::smallest() const {
    // Smaller words in too small a room are better than words cut off.
    return std::min(QFontInfo(font()).pixelSize(), std::max(least, QFontInfo(font()).pixelSize() * 6 / 10));
}

QSize FittedLabel::sizeHint() const { return {0, 2 * smallest()}; }

QSize FittedLabel::minimumSizeHint() const { return {0, 0}; }

bool FittedLabel::fits(const QString& text, int pixels) const {
    // Asked of one font for all sizes, in a room enlarged in its stead: a font of each size would stay in memory.
    const QFontMetricsF metrics(sized(font(), probe));
    const qreal scale = static_cast<qreal>(probe) / pixels;
    const QSizeF room(width() * scale * reserve, height() * scale);
    const QRectF taken =
        metrics.boundingRect(QRectF(0, 0, room.width(), 100 * room.height()), Qt::TextWordWrap, text);
    return taken.width() <= room.width() && taken.height() <= room.height();
}

void FittedLabel::paintEvent(QPaintEvent*) {
    int low = smallest();
    int high = std::max(m_largest, low);
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (fits(text(), middle) && (m_reference.isEmpty() || fits(m_reference, middle)))
            low = middle;
        else
            high = middle - 1;
    }
    QPainter painter(this);
    painter.setFont(sized(font(), low));
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(
        rect(), static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextWordWrap,
        text());
}

} // namespace unhunch

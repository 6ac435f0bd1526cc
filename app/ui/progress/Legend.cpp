#include "app/ui/progress/Legend.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace unhunch {

Legend::Legend(std::vector<Item> items, QWidget* parent) : QWidget(parent), m_items(std::move(items)) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    for (const Item& item : m_items)
        words << item.words;
    setAccessibleName(words.join(QStringLiteral(", ")));
}

std::vector<Legend::Place> Legend::placesFor(double width) const {
    const QFontMetricsF metrics(legendFont());
    const double line = metrics.height() + grid / 2.0;
    const double side = std::min(2.0 * grid, metrics.height());
    std::vector<Place> places;
    double x = 0;
    double y = 0;
    for (const Item& item : m_items) {
        const double words = metrics.horizontalAdvance(item.words) + 2;
        if (x > 0 && x + side + grid + words > width) {
            x = 0;
            y += line;
        }
        QRectF mark(x, y + (line - side) / 2, side, side);
        QRectF text(x + side + 0.75 * grid, y, words, line);
        x = text.right() + 2.5 * grid;
        if (layoutDirection() == Qt::RightToLeft) {
            mark.moveLeft(width - mark.right());
            text.moveLeft(width - text.right());
        }
        places.push_back({mark, text});
    }
    return places;
}

int Legend::heightForWidth(int width) const {
    const auto places = placesFor(width);
    return places.empty() ? 0 : qRound(places.back().words.bottom()) + 1;
}

QSize Legend::sizeHint() const {
    const int wide = 60 * fontMetrics().averageCharWidth();
    return {wide, heightForWidth(std::max(width(), wide))};
}

QSize Legend::minimumSizeHint() const {
    const int least = 20 * fontMetrics().averageCharWidth();
    return {least, heightForWidth(std::max(width(), least))};
}

void Legend::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto places = placesFor(width());
    for (std::size_t index = 0; index < m_items.size(); ++index) {
        m_items[index].paint(painter, places[index].mark, theme);
        painter.setFont(legendFont());
        painter.setPen(theme.secondary);
        painter.drawText(places[index].words, Qt::AlignCenter, m_items[index].words);
    }
}

} // namespace unhunch

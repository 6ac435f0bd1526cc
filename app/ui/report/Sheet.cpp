#include "app/ui/report/Sheet.h"

#include "app/ui/progress/Chart.h"

#include <QTextLayout>

namespace unhunch {

namespace {

QFont sized(QFont font, double pixels, QFont::Weight weight = QFont::Normal) {
    // Whole pixels only, which are 3/4 of a point.
    font.setPixelSize(qRound(pixels));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Too little to see, and enough for Qt to join no letters into one sign, which a search of the file would not find.
    // Scripts that need their letters joined keep that.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

} // namespace

Theme printTheme() {
    Theme theme;
    theme.window = theme.card = QColor(Qt::white);
    theme.line = QColor(0x80, 0x80, 0x80);
    theme.text = QColor(0x11, 0x11, 0x11);
    theme.secondary = QColor(0x44, 0x44, 0x44);
    theme.accent = QColor(0x0f, 0x76, 0x73);
    theme.onAccent = QColor(Qt::white);
    theme.accentSoft = QColor(0x0f, 0x76, 0x73, 26);
    theme.warm = QColor(0x9a, 0x57, 0x05);
    theme.onWarm = QColor(Qt::white);
    return theme;
}

SheetFonts SheetFonts::of(const QFont& family) {
    return {sized(family, 24, QFont::DemiBold), sized(family, 14, QFont::DemiBold), sized(family, 12),
            sized(family, 12, QFont::DemiBold), sized(family, 11)};
}

QStringList wrapped(const QString& text, const QFont& font, double width) {
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        if (paragraph.isEmpty()) {
            lines << QString();
            continue;
        }
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

Sheet::Sheet(QPainter& painter, double width, bool readsLeft)
    : m_painter(painter), m_width(width), m_readsLeft(readsLeft), m_theme(printTheme()) {
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QRectF Sheet::placed(QRectF area) const {
    if (m_readsLeft)
        area.moveLeft(m_width - area.right());
    return area;
}

void Sheet::text(const QRectF& area, const QString& text, const QFont& font, const QColor& color,
                 Align align) {
    Qt::Alignment at = Qt::AlignHCenter;
    if (align != Align::Center)
        at = (align == Align::Leading) != m_readsLeft ? Qt::AlignLeft : Qt::AlignRight;
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(placed(area),
                       static_cast<int>(at | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextDontClip |
                           Qt::TextSingleLine,
                       text);
}

void Sheet::line(double y, double from, double to, const QColor& color, double thickness) {
    const QRectF area = placed({from, y, to - from, 0});
    m_painter.setPen(QPen(color, thickness, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(area.topLeft(), area.topRight());
}

void Sheet::mark(const QRectF& area,
                 const std::function<void(QPainter&, const QRectF& square, const Theme&)>& paint) {
    paint(m_painter, placed(area), m_theme);
}

void Sheet::chart(const QPointF& corner, const Chart& chart) {
    m_painter.save();
    m_painter.translate(placed({corner, QSizeF(chart.size())}).topLeft());
    chart.print(m_painter, m_theme);
    m_painter.restore();
}

} // namespace unhunch

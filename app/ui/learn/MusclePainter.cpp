#include "app/ui/learn/MusclePainter.h"

#include "app/ui/learn/MuscleShapes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace unhunch {

namespace {

class MuscleNames {
    Q_DECLARE_TR_FUNCTIONS(unhunch::MuscleNames)
};

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto part = [&](int from, int to) { return qRound(from + (to - from) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

/// How muscles, bones and skin look in a theme.
struct Paints {
    explicit Paints(const Theme& theme)
        : outline(mixed(theme.card, theme.text, 0.45)),
          skin(mixed(theme.card, theme.text, theme.dark ? 0.22 : 0.1)),
          hair(mixed(theme.card, theme.text, theme.dark ? 0.42 : 0.3)),
          bone(mixed(theme.card, theme.text, theme.dark ? 0.5 : 0.03)),
          teal(mixed(theme.card, theme.accent, 0.75)), tealSoft(mixed(theme.card, theme.accent, 0.4)),
          amber(mixed(theme.card, theme.warm, 0.75)), amberSoft(mixed(theme.card, theme.warm, 0.4)) {}

    QColor outline;
    QColor skin;
    QColor hair;
    QColor bone;
    QColor teal;
    QColor tealSoft;
    QColor amber;
    QColor amberSoft;
};

struct Label {
    QString text;
    QPointF at; ///< what it names, in the torso's lengths
};

class Drawing {
public:
    Drawing(QPainter& painter, const QRectF& area, const Theme& theme, const QFont& font)
        : m_painter(painter), m_area(area), m_theme(theme), m_paints(theme), m_font(font),
          m_scale(area.height() / torso::torsoHeight) {}

    void body(BodySide side) {
        m_painter.save();
        m_painter.translate(m_area.center().x(), m_area.top());
        m_painter.scale(m_scale, m_scale);
        // The cut at the hips is no outline.
        m_painter.setClipRect(
            QRectF(-2 * torso::halfWidth, -2, 4 * torso::halfWidth, torso::torsoHeight + 1));
        shape(torso::skin(), m_paints.skin, 0.7);
        if (side == BodySide::Behind)
            behind();
        else
            inFront();
        m_painter.restore();
    }

    void labels(std::vector<Label> labels, bool left) const;
    /// The font, smaller where the longest word has no room.
    [[nodiscard]] QFont fitted(const std::vector<Label>& labels, double width) const;

private:
    void shape(const QPainterPath& path, const QColor& fill, double line = 0.5) {
        m_painter.setBrush(fill);
        m_painter.setPen(QPen(m_paints.outline, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(path);
    }
    /// Lines within the muscle from where it begins to where it ends.
    void fibres(const QPainterPath& muscle, const std::vector<QLineF>& lines) {
        m_painter.save();
        m_painter.setClipPath(muscle, Qt::IntersectClip);
        m_painter.setPen(QPen(mixed(m_theme.card, m_theme.text, 0.35), 0.25));
        for (const QLineF& line : lines)
            m_painter.drawLine(line);
        m_painter.restore();
    }
    void spine() {
        m_painter.setPen(QPen(m_paints.outline, 0.35));
        m_painter.setBrush(m_paints.bone);
        for (const QPointF& bone : torso::vertebrae())
            m_painter.drawRoundedRect(QRectF(bone.x() - 1.3, bone.y(), 2.6, 3.6), 1, 1);
    }
    void behind();
    void inFront();

    QPainter& m_painter;
    QRectF m_area;
    const Theme& m_theme;
    Paints m_paints;
    QFont m_font;
    double m_scale;
};

void Drawing::behind() {
    shape(torso::hair(), m_paints.hair);
    // Deep, on the right.
    const QPainterPath erector = torso::erectorSpinae();
    shape(erector, m_paints.amberSoft);
    fibres(erector, {{3, 30, 4.5, 117}, {4.5, 44, 7, 110}});
    shape(torso::shoulderBlade(), m_paints.bone);
    m_painter.setPen(QPen(m_paints.outline, 0.5));
    m_painter.drawLine(QLineF(11, 51, 27, 46.5)); // the ridge of the blade
    const QPainterPath rhomboids = torso::rhomboids();
    shape(rhomboids, m_paints.teal);
    fibres(rhomboids, {{1, 42, 13, 55}, {1, 45.5, 13, 58.5}, {1, 49, 13, 62}, {1, 52.5, 14, 66.5}});
    shape(torso::levatorScapulae(), m_paints.amber);
    // Below the skin, on the left.
    const QPainterPath latissimus = torso::latissimus();
    shape(latissimus, m_paints.amberSoft);
    for (double y = 78; y < 112; y += 5)
        fibres(latissimus, {{0, y, -32, 60}});
    shape(torso::deltoid(), m_paints.tealSoft);
    const QPainterPath trapezius = torso::trapezius();
    shape(trapezius, m_paints.teal);
    for (const double y : {30.0, 34.0, 38.0, 43.0, 48.0, 54.0, 60.0, 67.0, 75.0})
        fibres(trapezius, {{0, y, -28, 45}});
    spine();
}

void Drawing::inFront() {
    m_painter.setPen(QPen(m_paints.outline, 0.5, Qt::SolidLine, Qt::RoundCap));
    m_painter.setBrush(Qt::NoBrush);
    QPainterPath cap; // hair above the forehead, so that the head is seen to face us
    cap.moveTo(-11.2, 14);
    cap.cubicTo({-12, 4}, {-6, 1}, {0, 1});
    cap.cubicTo({6, 1}, {12, 4}, {11.2, 14});
    cap.cubicTo({9.5, 9.5}, {5, 7.5}, {0, 7.5});
    cap.cubicTo({-5, 7.5}, {-9.5, 9.5}, {-11.2, 14});
    shape(cap, m_paints.hair);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_paints.outline, 1.1, Qt::SolidLine, Qt::RoundCap));
    for (const QPainterPath& rib : torso::ribs())
        m_painter.drawPath(rib);
    m_painter.setPen(QPen(m_paints.outline, 1.4, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawPath(torso::collarBone());
    m_painter.drawPath(torso::mirrored(torso::collarBone()));
    shape(torso::pectoralisMinor(), m_paints.amber);
    fibres(torso::pectoralisMinor(), {{26, 46, 10.5, 60}, {26, 46, 11.5, 66}, {26, 46, 14, 72}});
    m_painter.setPen(QPen(m_paints.outline, 0.5, Qt::SolidLine, Qt::RoundCap));
    m_painter.setBrush(Qt::NoBrush);
    QPainterPath chin(QPointF(-7.6, 27));
    chin.cubicTo({-5, 31.5}, {5, 31.5}, {7.6, 27});
    m_painter.drawPath(chin);
    m_painter.drawLine(QLineF(-6.8, 30, -2, 44.5)); // the cords of the throat
    m_painter.drawLine(QLineF(6.8, 30, 2, 44.5));
    const QPainterPath major = torso::pectoralisMajor();
    shape(major, m_paints.teal);
    for (double y = 50; y < 74; y += 4)
        fibres(major, {{0, y, -35, 56}});
    shape(torso::deltoid(), m_paints.tealSoft);
    m_painter.setPen(QPen(m_paints.outline, 0.4));
    m_painter.setBrush(m_paints.bone);
    m_painter.drawRoundedRect(QRectF(-1.6, 46.5, 3.2, 26), 1.5, 1.5); // breastbone
}

QFont Drawing::fitted(const std::vector<Label>& labels, double width) const {
    double widest = 1;
    for (const Label& label : labels) {
        for (const QString& word : label.text.split(u' '))
            widest = std::max(widest, QFontMetricsF(m_font).horizontalAdvance(word));
    }
    constexpr double rounding = 0.98; // of glyphs to whole pixels
    return widest <= width ? m_font : scaledFont(m_font, rounding * width / widest);
}

void Drawing::labels(std::vector<Label> labels, bool left) const {
    const double bodyHalf = torso::halfWidth * m_scale;
    const double gap = QFontMetricsF(m_font).averageCharWidth();
    const double width = m_area.width() / 2 - bodyHalf - gap;
    const QFont font = fitted(labels, width);
    const QFontMetricsF metrics(font);
    const double edge = left ? m_area.left() + width : m_area.right() - width;
    std::ranges::sort(labels, {}, [](const Label& label) { return label.at.y(); });
    m_painter.save();
    m_painter.setFont(font);
    double free = m_area.top();
    for (const Label& label : labels) {
        const QPointF target(m_area.center().x() + label.at.x() * m_scale,
                             m_area.top() + label.at.y() * m_scale);
        const int align =
            (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop | Qt::AlignAbsolute | Qt::TextWordWrap;
        const QRectF room(left ? m_area.left() : edge, 0, width, m_area.height());
        const double height = metrics.boundingRect(room, align, label.text).height();
        const double top = std::max(free, target.y() - height / 2);
        free = top + height + gap;
        const QRectF place(room.left(), top, width, height);
        m_painter.setPen(m_theme.text);
        m_painter.drawText(place, align, label.text);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_theme.text, 1.2));
        const QPointF from(left ? edge + gap / 2 : edge - gap / 2, place.center().y());
        m_painter.drawLine(from, target);
        m_painter.setBrush(m_theme.text);
        m_painter.drawEllipse(target, 2.2, 2.2);
    }
    m_painter.restore();
}

} // namespace

QSizeF muscleDrawingSize(double width, const QFont& font) {
    // As wide as some 68 letters, of which the body takes about half.
    const double drawn = std::min(width, QFontMetricsF(font).averageCharWidth() * 68);
    constexpr double bodyShare = 0.5;
    return {drawn, drawn * bodyShare / (2 * torso::halfWidth) * torso::torsoHeight};
}

void paintMuscles(QPainter& painter, const QRectF& area, BodySide side, const Theme& theme,
                  const QFont& font) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Drawing drawing(painter, area, theme, font);
    drawing.body(side);
    if (side == BodySide::Behind) {
        drawing.labels(
            {{MuscleNames::tr("Trapezius"), {-14, 48}}, {MuscleNames::tr("Latissimus"), {-21, 82}}}, true);
        drawing.labels({{MuscleNames::tr("Levator scapulae"), {6.2, 35}},
                        {MuscleNames::tr("Shoulder blade"), {22, 54}},
                        {MuscleNames::tr("Rhomboids"), {8, 57}},
                        {MuscleNames::tr("Erector spinae"), {6.5, 88}}},
                       false);
    } else {
        drawing.labels(
            {{MuscleNames::tr("Deltoid"), {-37, 53}}, {MuscleNames::tr("Pectoralis major"), {-17, 62}}},
            true);
        drawing.labels(
            {{MuscleNames::tr("Collar bone"), {23, 43.4}}, {MuscleNames::tr("Pectoralis minor"), {18, 61}}},
            false);
    }
    painter.restore();
}

} // namespace unhunch

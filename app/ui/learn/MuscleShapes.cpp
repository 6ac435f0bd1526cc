#include "app/ui/learn/MuscleShapes.h"

#include <QTransform>

namespace unhunch::torso {

QPainterPath smooth(const std::vector<QPointF>& points) {
    // Catmull-Rom: the tangent at each point follows its neighbours.
    const std::size_t count = points.size();
    QPainterPath path(points.front());
    for (std::size_t i = 0; i < count; ++i) {
        const QPointF& before = points[(i + count - 1) % count];
        const QPointF& from = points[i];
        const QPointF& to = points[(i + 1) % count];
        const QPointF& after = points[(i + 2) % count];
        path.cubicTo(from + (to - before) / 6, to - (after - from) / 6, to);
    }
    path.closeSubpath();
    return path;
}

QPainterPath mirrored(const QPainterPath& path) { return QTransform::fromScale(-1, 1).map(path); }

QPainterPath skin() {
    constexpr double seam = -0.5; // the halves overlap, or a line shows between them
    QPainterPath half(QPointF(seam, 2));
    half.cubicTo({8, 2}, {11.5, 8}, {11, 16});
    half.cubicTo({10.5, 21}, {9, 25}, {7.5, 28});   // jaw and ear
    half.cubicTo({7, 32}, {7.5, 35}, {10, 37});     // neck
    half.cubicTo({15, 40}, {22, 40.5}, {29, 42});   // slope of the shoulder
    half.cubicTo({38, 43}, {42.5, 51}, {42, 61});   // shoulder
    half.cubicTo({42, 72}, {44, 84}, {44.5, 100});  // outside of the arm
    half.cubicTo({42, 102}, {37, 102}, {35, 100});  // cut
    half.cubicTo({34.5, 86}, {33.5, 74}, {31, 64}); // inside of the arm
    half.cubicTo({30, 78}, {25.5, 88}, {24.5, 98}); // flank
    half.cubicTo({24.5, 106}, {28.5, 113}, {29, torsoHeight});
    half.lineTo(seam, torsoHeight);
    half.closeSubpath();
    return half.united(mirrored(half));
}

QPainterPath hair() {
    constexpr double seam = -0.5;
    QPainterPath half(QPointF(seam, 1));
    half.cubicTo({9, 1}, {12.5, 8}, {11.6, 15});
    half.cubicTo({11, 20}, {7, 24.5}, {seam, 24.5});
    half.closeSubpath();
    return half.united(mirrored(half));
}

std::vector<QPointF> vertebrae() {
    std::vector<QPointF> all;
    for (double y = 28; y < 112; y += 4.6)
        all.emplace_back(0, y);
    return all;
}

QPainterPath trapezius() {
    QPainterPath path(QPointF(-0.7, 25.5));
    path.cubicTo({-3, 25.5}, {-5, 27}, {-5.5, 31});
    path.cubicTo({-6.5, 37}, {-14, 40.5}, {-28, 43});
    path.cubicTo({-29.5, 44.5}, {-29, 46}, {-27, 46.6});
    path.cubicTo({-20, 48}, {-15, 52}, {-11.5, 59});
    path.cubicTo({-8, 68}, {-4, 80}, {-0.7, 88});
    path.closeSubpath();
    return path;
}

QPainterPath latissimus() {
    QPainterPath path(QPointF(-0.7, 75));
    path.cubicTo({-8, 69}, {-18, 68.5}, {-24, 66.5});
    path.cubicTo({-28, 65}, {-30, 62}, {-32.5, 59});
    path.cubicTo({-33, 62}, {-31.5, 65}, {-30.3, 68});
    path.cubicTo({-28.5, 80}, {-24.5, 88}, {-23.5, 97});
    path.cubicTo({-19, 101}, {-14, 104}, {-11, 109});
    path.cubicTo({-7, 106}, {-3, 108}, {-0.7, 114});
    path.closeSubpath();
    return path;
}

QPainterPath deltoid() {
    QPainterPath path(QPointF(-28.5, 43.5));
    path.cubicTo({-37, 43.5}, {-42, 51}, {-41.2, 60});
    path.cubicTo({-41, 65}, {-39.5, 70}, {-37.5, 74});
    path.cubicTo({-36, 68}, {-34, 62}, {-31, 58});
    path.cubicTo({-28, 54}, {-25, 50}, {-24, 47.4});
    path.closeSubpath();
    return path;
}

QPainterPath shoulderBlade() {
    return smooth({{10, 45},
                   {17, 46.5},
                   {27, 43.5},
                   {30, 46},
                   {27.5, 51},
                   {22, 60},
                   {17.5, 70},
                   {14.5, 70.5},
                   {12, 60},
                   {10, 50}});
}

QPainterPath levatorScapulae() {
    QPainterPath path(QPointF(3.5, 27));
    path.cubicTo({5, 33}, {6.5, 39}, {9.2, 45.5});
    path.lineTo(12.8, 45.6);
    path.cubicTo({9, 40}, {6.7, 33}, {6, 27.5});
    path.closeSubpath();
    return path;
}

QPainterPath rhomboids() {
    QPainterPath path(QPointF(1.8, 39));
    path.lineTo(9.8, 47.5);
    path.cubicTo({10.5, 55}, {12, 62}, {13.8, 68});
    path.cubicTo({9, 64}, {5, 60}, {1.8, 56});
    path.closeSubpath();
    return path;
}

QPainterPath erectorSpinae() {
    QPainterPath path(QPointF(1.8, 30));
    path.cubicTo({4.5, 34}, {5, 44}, {6, 56});
    path.cubicTo({9, 72}, {10.5, 88}, {9, 102});
    path.cubicTo({7.5, 109}, {4, 114}, {1.8, 117});
    path.closeSubpath();
    return path;
}

QPainterPath collarBone() {
    QPainterPath path(QPointF(2.5, 46));
    path.cubicTo({9, 43}, {14, 45.5}, {20, 44});
    path.cubicTo({24, 42.5}, {27, 42.5}, {29.5, 44});
    return path;
}

std::vector<QPainterPath> ribs() {
    std::vector<QPainterPath> all;
    for (int rib = 0; rib < 6; ++rib) {
        const double y = 52 + rib * 6.2;
        const double out = 17 + rib * 1.9;
        QPainterPath path(QPointF(2.6, y));
        path.cubicTo({8, y + 4}, {out - 3, y + 4}, {out, y - 3});
        all.push_back(path);
    }
    return all;
}

QPainterPath pectoralisMajor() {
    QPainterPath path(QPointF(-1.2, 48));
    path.cubicTo({-8, 45.5}, {-17, 46}, {-23, 45.5});
    path.cubicTo({-27, 48}, {-31, 52}, {-34.5, 57});
    path.cubicTo({-31, 63}, {-26, 68.5}, {-18, 71});
    path.cubicTo({-11, 73}, {-4, 72}, {-1.2, 68});
    path.closeSubpath();
    return path;
}

QPainterPath pectoralisMinor() {
    QPainterPath path(QPointF(24.5, 46.5));
    path.cubicTo({20, 50}, {14, 55}, {10, 58});
    path.lineTo(11.5, 61.5);
    path.lineTo(11, 64.5);
    path.lineTo(13, 67.5);
    path.lineTo(13, 70.5);
    path.lineTo(16.5, 73);
    path.cubicTo({20, 66}, {24.5, 56}, {27.3, 48});
    path.closeSubpath();
    return path;
}

} // namespace unhunch::torso

#include "app/ui/figure/BodyPainter.h"

#include "app/ui/figure/FigurePainter.h"
#include "app/ui/figure/FigureSpace.h"
#include "app/ui/figure/Motion.h"
#include "tests/app/figure/Figures.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <cstdlib>

namespace unhunch {
namespace {

using Part = FigureMoment::Part;

/// One moment of a figure without glow and hints, and the colours at its joints.
class Dressed {
public:
    Dressed(const FigureData& figure, const FigureMoment& moment)
        : m_space(QRectF(0, 0, 400, 400), figure.view, false),
          m_skeleton(figure.body, poseAt(figure, moment)),
          m_image(400, 400, QImage::Format_ARGB32_Premultiplied) {
        m_image.fill(Qt::transparent);
        QPainter painter(&m_image);
        paintFigureBody(painter, m_image.rect(), figure, moment, m_colors, {0, false, {}});
    }

    [[nodiscard]] const Skeleton& skeleton() const { return m_skeleton; }
    [[nodiscard]] const FigureColors& colors() const { return m_colors; }
    [[nodiscard]] bool shows(const Vector3& place, const QColor& one, const QColor& other) const {
        const QColor seen = m_image.pixelColor(m_space.transform().map(m_space.camera()(place)).toPoint());
        return isNear(seen, one) || isNear(seen, other) || isNear(seen, mix(one, other, 0.7));
    }

private:
    static bool isNear(const QColor& a, const QColor& b) {
        constexpr int apart = 12;
        return std::abs(a.red() - b.red()) < apart && std::abs(a.green() - b.green()) < apart &&
               std::abs(a.blue() - b.blue()) < apart;
    }

    FigureSpace m_space;
    FigureColors m_colors = FigureColors::light();
    Skeleton m_skeleton;
    QImage m_image;
};

TEST(BodyPainter, aHeadSeenFromBehindIsHair) {
    FigureData figure = *builtInFigure(QStringLiteral("arm-circles"));
    figure.view.yaw = 165;
    const Dressed behind(figure, {Part::Work, 0, 1});
    const SegmentAxes& head = behind.skeleton().headAxes();
    for (const double aside : {-0.035, 0.0, 0.035}) {
        const Vector3 place = behind.skeleton().skull() + aside * head.left - 0.03 * head.forward;
        EXPECT_TRUE(behind.shows(place, behind.colors().hair, behind.colors().hairShade)) << aside;
    }
    figure.view.yaw = 15;
    const Dressed before(figure, {Part::Work, 0, 1});
    const Vector3 cheek =
        before.skeleton().skull() + 0.05 * head.forward - 0.025 * head.along + 0.02 * head.left;
    EXPECT_TRUE(before.shows(cheek, before.colors().skin, before.colors().skinShade));
}

TEST(BodyPainter, closedEyesAreFlatterThanOpenOnes) {
    FigureData figure = *builtInFigure(QStringLiteral("arm-circles"));
    figure.view.yaw = 0;
    const auto darkAtTheEye = [&](double lids) {
        for (Pose& pose : figure.poses)
            pose.eyelids = lids;
        const Dressed dressed(figure, {Part::Work, 0, 1});
        const SegmentAxes& head = dressed.skeleton().headAxes();
        const Vector3 eye = 0.90 * head.forward - 0.06 * head.along + 0.36 * head.left;
        int rows = 0;
        for (int i = -10; i <= 10; ++i) {
            const Vector3 place =
                dressed.skeleton().skull() + 0.97 * figure.body.craniumRadius * eye + 0.001 * i * head.along;
            rows += dressed.shows(place, dressed.colors().hairShade, dressed.colors().hairShade) ? 1 : 0;
        }
        return rows;
    };
    EXPECT_GT(darkAtTheEye(0), 2 * darkAtTheEye(1));
}

} // namespace
} // namespace unhunch

#include "app/ui/figure/Skeleton.h"

#include "app/ui/figure/Motion.h"
#include "tests/app/figure/Figures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <variant>

namespace unhunch {
namespace {

using Part = FigureMoment::Part;

class SkeletonTest : public testing::Test {
protected:
    [[nodiscard]] Skeleton posed(const Pose& pose) const { return {m_figure->body, pose}; }
    [[nodiscard]] Pose upright() const {
        Pose pose = poseAt(*m_figure, {Part::Approach, 0, 0});
        pose.spine = {};
        pose.neck = 0;
        pose.head = 0;
        return pose;
    }

    std::shared_ptr<const FigureData> m_figure = builtInFigure(QStringLiteral("arm-circles"));
};

TEST_F(SkeletonTest, aBendLeansTheTrunkToTheLeftOverAStillPelvis) {
    Pose pose = upright();
    const Skeleton straight = posed(pose);
    pose.bend = 25;
    const Skeleton bent = posed(pose);
    EXPECT_GT(bent.neckBase().at.y, straight.neckBase().at.y + 0.05);
    EXPECT_LT(bent[Side::Left].shoulder.z, bent[Side::Right].shoulder.z - 0.05);
    EXPECT_LT(length(bent[Side::Left].hip - straight[Side::Left].hip), 0.01);
    EXPECT_NEAR(length(bent[Side::Left].shoulder - bent[Side::Right].shoulder),
                length(straight[Side::Left].shoulder - straight[Side::Right].shoulder), 1e-6);
}

TEST_F(SkeletonTest, aTwistTakesTheLeftShoulderBackAndLeavesTheSpineWhereItIs) {
    Pose pose = upright();
    const Skeleton straight = posed(pose);
    pose.twist = 40;
    const Skeleton turned = posed(pose);
    EXPECT_LT(turned[Side::Left].shoulder.x, straight[Side::Left].shoulder.x - 0.04);
    EXPECT_GT(turned[Side::Right].shoulder.x, straight[Side::Right].shoulder.x + 0.04);
    EXPECT_EQ(turned.neckBase().at, straight.neckBase().at);
    EXPECT_EQ(turned[Side::Left].hip, straight[Side::Left].hip);
}

TEST_F(SkeletonTest, aTwistTurnsATrunkThatIsLevelAboutItsOwnLength) {
    Pose pose = upright();
    pose.spine = {90, 90, 90, 90};
    pose.twist = -40;
    const Skeleton turned = posed(pose);
    EXPECT_LT(turned[Side::Left].shoulder.z, turned[Side::Right].shoulder.z - 0.08);
}

TEST_F(SkeletonTest, theHeadTurnsAndTiltsToTheLeft) {
    Pose pose = upright();
    pose.headTurn = 40;
    EXPECT_GT(posed(pose).headAxes().forward.y, 0.6);
    pose.headTurn = 0;
    pose.headTilt = 30;
    const Skeleton tilted = posed(pose);
    EXPECT_GT(tilted.headAxes().along.y, 0.4);
    EXPECT_GT(tilted.skull().y, 0.02);
}

TEST_F(SkeletonTest, aTrunkThatLiesOnItsBackFacesUp) {
    Pose pose = upright();
    pose.spine = {-90, -90, -90, -90};
    pose.neck = -90;
    const Spine::Frame chest = posed(pose).spine().frame(0.8);
    EXPECT_NEAR(chest.forward.z, 1, 1e-6);
    EXPECT_NEAR(chest.along.x, -1, 1e-6);
}

TEST_F(SkeletonTest, aFreeLegGoesWhereItsBonesPoint) {
    Pose pose = upright();
    FreeLeg leg;
    leg.thigh = {90, 90};
    leg.shin = {0, 0};
    pose.legs[Side::Left] = leg;
    const Skeleton skeleton = posed(pose);
    const SideJoints& left = skeleton[Side::Left];
    EXPECT_NEAR(left.knee.x - left.hip.x, m_figure->body.thigh, 1e-9);
    EXPECT_NEAR(left.knee.z, left.hip.z, 1e-9);
    EXPECT_NEAR(left.knee.z - left.ankle.z, m_figure->body.shin, 1e-9);
}

TEST(Seating, whoeverSitsHasTheHipsOnTheSeatAndTheFeetOnTheFloor) {
    constexpr double flesh = 0.055; // from the hip down to the seat
    int seated = 0;
    for (const auto& figure : figuretest::builtInFigures()) {
        for (const Prop& prop : figure->props) {
            const auto* chair = std::get_if<Chair>(&prop);
            if (chair == nullptr)
                continue;
            ++seated;
            for (const FigureMoment& moment : figuretest::momentsOfAll(20, 1)) {
                SCOPED_TRACE(figure->id.toStdString() + " at " + std::to_string(moment.position));
                const Skeleton skeleton(figure->body, poseAt(*figure, moment));
                for (const Side side : bothSides) {
                    const SideJoints& joints = skeleton[side];
                    EXPECT_NEAR(joints.hip.z, chair->height + flesh, 0.025);
                    EXPECT_NEAR(joints.hip.x, chair->at, chairHalfDepth);
                    EXPECT_NEAR(joints.ball.z, 0, 0.01);
                }
            }
        }
    }
    EXPECT_GE(seated, 2);
}

} // namespace
} // namespace unhunch

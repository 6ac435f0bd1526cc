#include "app/ui/figure/Motion.h"

#include "app/ui/figure/Skeleton.h"
#include "tests/app/figure/Figures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace unhunch {
namespace {

using Part = FigureMoment::Part;
using figuretest::builtInFigures;
using figuretest::momentsOfAll;

std::vector<Vector3> jointsOf(const Skeleton& skeleton) {
    std::vector<Vector3> joints{skeleton.skull(), skeleton.neckBase().at, skeleton.spine().at(0)};
    for (const Side side : bothSides) {
        const SideJoints& j = skeleton[side];
        joints.insert(joints.end(), {j.shoulder, j.elbow, j.wrist, j.hip, j.knee, j.ankle, j.ball});
    }
    return joints;
}

double furthestMove(const FigureData& figure, const FigureMoment& from, const FigureMoment& to) {
    const auto a = jointsOf(Skeleton(figure.body, poseAt(figure, from)));
    const auto b = jointsOf(Skeleton(figure.body, poseAt(figure, to)));
    double furthest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        furthest = std::max(furthest, length(b[i] - a[i]));
    return furthest;
}

TEST(Motion, everyJointIsFiniteAtEveryMoment) {
    for (const auto& figure : builtInFigures()) {
        for (const FigureMoment& moment : momentsOfAll(60, 0.7)) {
            for (const Vector3& joint : jointsOf(Skeleton(figure->body, poseAt(*figure, moment))))
                ASSERT_TRUE(std::isfinite(joint.x) && std::isfinite(joint.y) && std::isfinite(joint.z));
        }
    }
}

TEST(Motion, bonesKeepTheirLengthOverTheWholeStretch) {
    for (const auto& figure : builtInFigures()) {
        const BodyProportions& body = figure->body;
        for (const FigureMoment& moment : momentsOfAll(60, 1)) {
            const Skeleton skeleton(body, poseAt(*figure, moment));
            for (const Side side : bothSides) {
                const SideJoints& j = skeleton[side];
                SCOPED_TRACE(figure->id.toStdString() + " at " + std::to_string(moment.position));
                EXPECT_NEAR(length(j.elbow - j.shoulder), body.upperArm, 1e-4);
                EXPECT_NEAR(length(j.wrist - j.elbow), body.forearm, 1e-4);
                EXPECT_NEAR(length(j.knee - j.hip), body.thigh, 1e-4);
                EXPECT_NEAR(length(j.ankle - j.knee), body.shin, 1e-4);
            }
        }
    }
}

TEST(Motion, plantedHandsStayWhereTheyArePlanted) {
    for (const auto& figure : builtInFigures()) {
        for (const FigureMoment& moment : momentsOfAll(80, 0.5)) {
            const Pose pose = poseAt(*figure, moment);
            const Skeleton skeleton(figure->body, pose);
            for (const Side side : bothSides) {
                const auto* arm = std::get_if<PlantedArm>(&pose.arms[side].reach);
                if (arm == nullptr)
                    continue;
                const Vector3 place{arm->wrist.x, outward(side) * arm->wrist.y, arm->wrist.z};
                EXPECT_LT(length(skeleton[side].wrist - place), 0.002)
                    << figure->id.toStdString() << " at " << moment.position;
            }
        }
    }
}

TEST(Motion, noPartOfTheBodySinksIntoTheFloor) {
    for (const auto& figure : builtInFigures()) {
        for (const FigureMoment& moment : momentsOfAll(40, 1)) {
            for (const Vector3& joint : jointsOf(Skeleton(figure->body, poseAt(*figure, moment))))
                EXPECT_GT(joint.z, -0.02) << figure->id.toStdString();
        }
    }
}

TEST(Motion, theSpineBendsNoFurtherThanABody) {
    for (const auto& figure : builtInFigures()) {
        for (const FigureMoment& moment : momentsOfAll(60, 1)) {
            const Pose pose = poseAt(*figure, moment);
            SCOPED_TRACE(figure->id.toStdString() + " at " + std::to_string(moment.position));
            for (std::size_t i = 1; i < pose.spine.size(); ++i)
                EXPECT_LT(std::abs(pose.spine[i] - pose.spine[i - 1]), 36);
            EXPECT_LT(std::abs(pose.neck - pose.spine.back()), 36);
            EXPECT_LT(std::abs(pose.head - pose.neck), 50);
        }
    }
}

TEST(Motion, inAWaveTheTailboneLeadsAndTheHeadFollows) {
    const auto figure = builtInFigure(QStringLiteral("cat-cow"));
    ASSERT_GT(figure->work.wave, 0);
    const Pose from = poseAt(*figure, {Part::Work, 0, 0});
    const Pose to = poseAt(*figure, {Part::Work, figure->work.keys[1].at, 0});
    const Pose now = poseAt(*figure, {Part::Work, 0.4 * figure->work.keys[1].at, 0});
    const auto share = [](double begin, double end, double value) { return (value - begin) / (end - begin); };
    const double tailbone = share(from.spine[0], to.spine[0], now.spine[0]);
    const double chest = share(from.spine[3], to.spine[3], now.spine[3]);
    const double head = share(from.head, to.head, now.head);
    EXPECT_GT(tailbone, chest + 0.02);
    EXPECT_GT(chest, head + 0.02);
}

TEST(Motion, theWayToTheFloorFlowsThroughItsMiddleAndSettlesAtItsEnd) {
    const auto figure = builtInFigure(QStringLiteral("cat-cow"));
    const auto moveAt = [&](double position) {
        return furthestMove(*figure, {Part::Approach, position - 0.01, 0},
                            {Part::Approach, position + 0.01, 0});
    };
    const double reach = figure->approach.keys[1].at;
    const double table = figure->approach.keys[2].at;
    EXPECT_LT(moveAt(0.01), 0.2 * moveAt(reach));
    EXPECT_LT(moveAt(table), 0.2 * moveAt(reach));
}

TEST(Motion, aKeyMomentStaysUntilTheNextKeyPose) {
    const auto figure = builtInFigure(QStringLiteral("chest-stretch"));
    const double second = figure->approach.keys[1].at;
    EXPECT_EQ(keyMoment(*figure, {Part::Approach, second - 0.01, 0}).position, 0);
    EXPECT_EQ(keyMoment(*figure, {Part::Approach, second, 0}).position, second);
    EXPECT_EQ(keyMoment(*figure, {Part::Approach, 1, 0}).position, 1);
    EXPECT_EQ(nextKeyPosition(*figure, {Part::Approach, 0, 0}), second);
    EXPECT_EQ(nextKeyPosition(*figure, {Part::Approach, 1, 0}), std::nullopt);
    EXPECT_EQ(keyMoment(*figure, {Part::Work, 0.7, 0}), (FigureMoment{Part::Work, 0, 0}));
}

TEST(Motion, withoutMovementWorkShowsThePoseItIsOnTheWayTo) {
    const auto figure = builtInFigure(QStringLiteral("cat-cow"));
    const auto& keys = figure->work.keys; // round, arch, arch, round, round
    EXPECT_EQ(keyMoment(*figure, {Part::Work, 0, 1}).position, keys[1].at);
    EXPECT_EQ(keyMoment(*figure, {Part::Work, 0.3, 1}).position, keys[1].at);
    EXPECT_EQ(keyMoment(*figure, {Part::Work, keys[2].at, 1}).position, keys[3].at);
    EXPECT_EQ(keyMoment(*figure, {Part::Work, 0.99, 1}).position, keys[3].at);
}

TEST(Motion, withoutMovementTheCirclesGrowInSteps) {
    const auto figure = builtInFigure(QStringLiteral("arm-circles"));
    EXPECT_EQ(keyMoment(*figure, {Part::Work, 0.3, 0.52}), (FigureMoment{Part::Work, 0.25, 0.5}));
    EXPECT_EQ(nextKeyPosition(*figure, {Part::Work, 0.3, 0.52}), 0.5);
}

TEST(Motion, aRepetitionEndsWhereItBegins) {
    for (const auto& figure : builtInFigures()) {
        for (const double effort : {0.0, 0.5, 1.0}) {
            EXPECT_LT(furthestMove(*figure, {Part::Work, 0.9999, effort}, {Part::Work, 0, effort}), 0.002)
                << figure->id.toStdString();
        }
    }
}

TEST(Motion, theApproachLeadsIntoTheFirstRepetition) {
    for (const auto& figure : builtInFigures())
        EXPECT_LT(furthestMove(*figure, {Part::Approach, 1, 0}, {Part::Work, 0, 0}), 1e-9)
            << figure->id.toStdString();
}

TEST(Motion, theWayBackBeginsWhereTheLastRepetitionEnds) {
    for (const auto& figure : builtInFigures())
        EXPECT_LT(furthestMove(*figure, {Part::Work, 0, 1}, {Part::Return, 0, 1}), 1e-9)
            << figure->id.toStdString();
}

TEST(Motion, theFigureEndsInThePoseInWhichItBegan) {
    for (const auto& figure : builtInFigures())
        EXPECT_LT(furthestMove(*figure, {Part::Return, 1, 1}, {Part::Approach, 0, 0}), 1e-9)
            << figure->id.toStdString();
}

TEST(Motion, nothingJumpsBetweenNeighbouringMoments) {
    constexpr int steps = 400;
    for (const auto& figure : builtInFigures()) {
        const auto moments = momentsOfAll(steps, 1);
        for (std::size_t i = 1; i < moments.size(); ++i) {
            if (moments[i].part == moments[i - 1].part) {
                EXPECT_LT(furthestMove(*figure, moments[i - 1], moments[i]), 0.02)
                    << figure->id.toStdString() << " at " << moments[i].position;
            }
        }
    }
}

TEST(Motion, armCirclesGrowWithTheEffort) {
    const auto figure = builtInFigure(QStringLiteral("arm-circles"));
    const auto heightAt = [&](double effort) {
        const Skeleton top(figure->body, poseAt(*figure, {Part::Work, 0, effort}));
        const Skeleton bottom(figure->body, poseAt(*figure, {Part::Work, 0.5, effort}));
        return top[Side::Left].wrist.z - bottom[Side::Left].wrist.z;
    };
    EXPECT_GT(heightAt(0), 0.02);
    EXPECT_GT(heightAt(0.5), 1.5 * heightAt(0));
    EXPECT_GT(heightAt(1), 1.5 * heightAt(0.5));
}

TEST(Motion, aHoldOnlyBreathes) {
    const auto figure = builtInFigure(QStringLiteral("chest-stretch"));
    ASSERT_TRUE(figure->isHold());
    EXPECT_LT(furthestMove(*figure, {Part::Work, 0, 0}, {Part::Work, 0.5, 1}), 1e-9);
    EXPECT_EQ(poseAt(*figure, {Part::Work, 0, 0}).breath, 0);
    EXPECT_NEAR(poseAt(*figure, {Part::Work, 0.5, 0}).breath, 1, 1e-9);
}

TEST(Motion, positionsOutsideAreBroughtInside) {
    EXPECT_EQ(bounded({Part::Approach, 1.5, -1}), (FigureMoment{Part::Approach, 1, 0}));
    EXPECT_EQ(bounded({Part::Work, 2.25, 3}), (FigureMoment{Part::Work, 0.25, 1}));
    EXPECT_EQ(bounded({Part::Work, -0.25, 0}), (FigureMoment{Part::Work, 0.75, 0}));
    EXPECT_EQ(bounded({Part::Return, std::numeric_limits<double>::quiet_NaN(), 0}),
              (FigureMoment{Part::Return, 0, 0}));
}

TEST(Motion, theGlowIsStrongestInTheWorkAndGoneAtTheEnd) {
    for (const auto& figure : builtInFigures()) {
        double strongest = 0;
        for (const FigureMoment& moment : momentsOfAll(50, 1)) {
            const double glow = glowAt(*figure, moment);
            EXPECT_GE(glow, 0);
            EXPECT_LE(glow, 1);
            strongest = std::max(strongest, glow);
        }
        EXPECT_NEAR(strongest, 1, 0.01) << figure->id.toStdString();
        EXPECT_LT(glowAt(*figure, {Part::Return, 1, 1}), 0.2) << figure->id.toStdString();
    }
}

} // namespace
} // namespace unhunch

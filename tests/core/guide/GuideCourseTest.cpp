#include "core/guide/GuideCourse.h"

#include "tests/core/guide/GuideBuilders.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;
using Legs = std::vector<GuideLeg>;

std::vector<std::chrono::milliseconds> offsetsOf(const std::vector<GuideMark>& marks, GuideCue::Kind kind) {
    std::vector<std::chrono::milliseconds> offsets;
    for (const GuideMark& mark : marks) {
        if (mark.kind == kind)
            offsets.push_back(mark.offset);
    }
    return offsets;
}

} // namespace

TEST(GuideCourse, leadsTheLowerBoundOfTheSetsWithRestsBetween) {
    EXPECT_EQ(GuideCourse(aStretch().hold(30s, 2, 10s), 8s).legs(),
              (Legs{{GuidePhase::GetReady, GuideSide::Both, 1, 1, 8s},
                    {GuidePhase::Hold, GuideSide::Both, 1, 1, 30s},
                    {GuidePhase::Rest, GuideSide::Both, 2, 1, 10s},
                    {GuidePhase::Hold, GuideSide::Both, 2, 1, 30s}}));
}

TEST(GuideCourse, ofRepetitionsBeatsOnceForEach) {
    EXPECT_EQ(GuideCourse(aStretch().repeat(10, 4s), 8s).legs(),
              (Legs{{GuidePhase::GetReady, GuideSide::Both, 1, 1, 8s},
                    {GuidePhase::Move, GuideSide::Both, 1, 10, 4s}}));
}

TEST(GuideCourse, perSideGoesLeftThenRightWithinEachSet) {
    EXPECT_EQ(GuideCourse(aStretch().hold(20s, 2, 10s).perSide(), 8s).legs(),
              (Legs{{GuidePhase::GetReady, GuideSide::Left, 1, 1, 8s},
                    {GuidePhase::Hold, GuideSide::Left, 1, 1, 20s},
                    {GuidePhase::Rest, GuideSide::Right, 1, 1, 4s},
                    {GuidePhase::Hold, GuideSide::Right, 1, 1, 20s},
                    {GuidePhase::Rest, GuideSide::Left, 2, 1, 10s},
                    {GuidePhase::Hold, GuideSide::Left, 2, 1, 20s},
                    {GuidePhase::Rest, GuideSide::Right, 2, 1, 4s},
                    {GuidePhase::Hold, GuideSide::Right, 2, 1, 20s}}));
}

TEST(GuideCourse, leavesTimeToChangeSidesWhereTheDoseHasNoRest) {
    const Legs legs = GuideCourse(aStretch().hold(20s, 2, 0s).perSide(), 0s).legs();
    ASSERT_EQ(legs.size(), 7U);
    EXPECT_EQ(legs[3], (GuideLeg{GuidePhase::Rest, GuideSide::Left, 2, 1, 4s}));
}

TEST(GuideCourse, leavesOutWhatTakesNoTime) {
    EXPECT_EQ(GuideCourse(aStretch().hold(30s, 2, 0s), 0s).legs(),
              (Legs{{GuidePhase::Hold, GuideSide::Both, 1, 1, 30s},
                    {GuidePhase::Hold, GuideSide::Both, 2, 1, 30s}}));
}

TEST(GuideCourse, takesAsLongAsItsDoseAndGettingReady) {
    const Stretch holds = aStretch().hold(30s, 3, 10s);
    EXPECT_EQ(GuideCourse(holds, 8s).length(1), 8s + durationOf(holds.dose));
    const Stretch moves = aStretch().repeat(10, 3s, 2, 15s);
    EXPECT_EQ(GuideCourse(moves, 8s).length(1), 8s + durationOf(moves.dose));
}

TEST(GuideCourse, movesFasterAtAHigherTempoButRestsAndHoldsAsLong) {
    EXPECT_EQ(GuideCourse(aStretch().repeat(10, 3s, 2, 15s), 8s).length(2), 8s + 15s + 15s + 15s);
    EXPECT_EQ(GuideCourse(aStretch().hold(30s, 2, 10s), 8s).length(2), 8s + 30s + 10s + 30s);
}

TEST(GuideCourse, sharesTheTempoAmongThePhases) {
    const GuideCourse course(aStretch().repeat(3, 4s).phase(1s).phase(2s).phase(1s), 0s);
    const GuideLeg& leg = course.legs().front();
    EXPECT_EQ(offsetsOf(course.marks(leg, 1, 1), GuideCue::Kind::PhaseStarted),
              (std::vector<std::chrono::milliseconds>{0s, 1s, 3s}));
    EXPECT_EQ(offsetsOf(course.marks(leg, 1, 0.5), GuideCue::Kind::PhaseStarted),
              (std::vector<std::chrono::milliseconds>{0s, 2s, 6s}));
}

TEST(GuideCourse, scalesPhasesThatDoNotAddUpToTheTempo) {
    const GuideCourse course(aStretch().repeat(3, 6s).phase(1s).phase(1s), 0s);
    EXPECT_EQ(offsetsOf(course.marks(course.legs().front(), 1, 1), GuideCue::Kind::PhaseStarted),
              (std::vector<std::chrono::milliseconds>{0s, 3s}));
}

TEST(GuideCourse, countsDownNoMoreSecondsThanAHoldHas) {
    const GuideCourse course(aStretch().hold(2s), 0s);
    EXPECT_EQ(
        course.marks(course.legs().front(), 0, 1),
        (std::vector<GuideMark>{{0s, GuideCue::Kind::SetStarted, 1}, {1s, GuideCue::Kind::LastSeconds, 1}}));
}

TEST(GuideCourse, refusesWhatCannotBeLedAndNamesIt) {
    const Stretch wrong[] = {aStretch().hold(0s),
                             aStretch().hold(30s, 0),
                             aStretch().hold(30s, 1, -1s),
                             aStretch().repeat(0, 4s),
                             aStretch().repeat(10, 0ms),
                             aStretch().repeat(10, 4s).phase(-1ms).phase(4s),
                             aStretch().repeat(10, 4s).phase(0ms)};
    for (const Stretch& stretch : wrong) {
        try {
            const GuideCourse course(stretch, 8s);
            ADD_FAILURE() << "led " << testing::PrintToString(course.legs());
        } catch (const std::invalid_argument& error) {
            EXPECT_NE(std::string(error.what()).find("\"a-stretch\""), std::string::npos) << error.what();
        }
    }
    EXPECT_THROW(GuideCourse(aStretch(), -1ms), std::invalid_argument);
}

} // namespace unhunch::test

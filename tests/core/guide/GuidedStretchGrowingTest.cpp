#include "core/guide/GuidedStretch.h"
#include "core/week/Completion.h"
#include "tests/core/guide/GuideBuilders.h"

#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;
using Kind = GuideCue::Kind;
using Cues = std::vector<GuideCue>;

const Stretch circles = aStretch().repeat(5, 3s, 2, 10s).growing();

} // namespace

TEST(GuidedStretchGrowing, movesSmallAtFirstAndFullInTheLastRepetition) {
    const GuidedStretch guided = readyGuide(circles);
    EXPECT_DOUBLE_EQ(guided.progress(start).amplitude, 0.4);
    EXPECT_DOUBLE_EQ(guided.progress(at(6s)).amplitude, 0.7);
    EXPECT_DOUBLE_EQ(guided.progress(at(12s)).amplitude, 1);
    EXPECT_DOUBLE_EQ(guided.progress(at(14s)).amplitude, 1);
}

TEST(GuidedStretchGrowing, growsWithoutAJump) {
    const GuidedStretch guided = readyGuide(circles);
    for (auto time = 0ms; time < 15s; time += 20ms) {
        const double step = guided.progress(at(time + 20ms)).amplitude - guided.progress(at(time)).amplitude;
        if (time + 20ms < 15s) {
            EXPECT_TRUE(step >= 0 && step < 0.01) << time.count();
        }
    }
}

TEST(GuidedStretchGrowing, beginsSmallAgainInEachSet) {
    const GuidedStretch guided = readyGuide(circles);
    EXPECT_DOUBLE_EQ(guided.progress(at(16s)).amplitude, 0.4) << "while resting";
    EXPECT_DOUBLE_EQ(guided.progress(at(25s)).amplitude, 0.4);
    EXPECT_DOUBLE_EQ(guided.progress(at(25s + 12s)).amplitude, 1);
}

TEST(GuidedStretchGrowing, keepsItsSizeWhenTheTempoChanges) {
    GuidedStretch guided = readyGuide(circles);
    guided.setTempo(0.5, at(6s));
    EXPECT_DOUBLE_EQ(guided.progress(at(6s)).amplitude, 0.7);
}

TEST(GuidedStretchGrowing, goesOnGrowingInTheEasierForm) {
    GuidedStretch guided = readyGuide(aStretch().repeat(5, 3s).growing().easier(aStretch().repeat(5, 3s)));
    guided.takeEasier(at(6s));
    EXPECT_DOUBLE_EQ(guided.progress(at(6s)).amplitude, 0.7);
}

TEST(GuidedStretchGrowing, isFullWhereNothingGrows) {
    EXPECT_EQ(readyGuide(aStretch().repeat(5, 3s)).progress(start).amplitude, 1);
    EXPECT_EQ(readyGuide(aStretch().repeat(1, 3s).growing()).progress(start).amplitude, 1)
        << "of one repetition";
    EXPECT_EQ(readyGuide(aStretch()).progress(start).amplitude, 1);
}

} // namespace unhunch::test

#include "app/platform/SteadyIdleWatch.h"

#include "tests/support/FakeIdleWatch.h"
#include "tests/support/Patience.h"

#include <QTest>

#include <gtest/gtest.h>

#include <memory>
#include <utility>
#include <vector>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon{12h};
constexpr Instant later = noon + 1h;

class SteadyIdleWatchTest : public testing::Test {
protected:
    /// Somebody counts as back after `steadyInput`.
    void begin(std::chrono::milliseconds steadyInput) {
        auto told = std::make_unique<test::FakeIdleWatch>();
        input = told.get();
        watch = std::make_unique<SteadyIdleWatch>(
            std::move(told), SteadyIdleWatch::Proof{.nudgePause = 3s, .steadyInput = steadyInput});
        watch->setThreshold(5min);
        QObject::connect(watch.get(), &IdleWatch::wentAway, watch.get(),
                         [this](Instant since) { absences.push_back(since); });
        QObject::connect(watch.get(), &IdleWatch::cameBack, watch.get(), [this] { ++returns; });
        QObject::connect(watch.get(), &IdleWatch::paused, watch.get(), [this] { ++pauses; });
    }

    std::unique_ptr<SteadyIdleWatch> watch;
    test::FakeIdleWatch* input = nullptr;
    std::vector<Instant> absences;
    int returns = 0;
    int pauses = 0;
};

} // namespace

TEST_F(SteadyIdleWatchTest, somebodyWhoLeavesIsAwaySinceTheLastInput) {
    begin(1h);
    EXPECT_EQ(input->threshold, 5min);
    Q_EMIT input->wentAway(noon);
    EXPECT_EQ(absences, std::vector{noon});
}

TEST_F(SteadyIdleWatchTest, aNudgeOfTheMouseEndsNoAbsence) {
    begin(1h);
    Q_EMIT input->wentAway(noon);

    Q_EMIT input->cameBack();
    EXPECT_EQ(input->threshold, 3s);
    Q_EMIT input->wentAway(later);

    EXPECT_EQ(returns, 0);
    EXPECT_EQ(absences, std::vector{noon});
}

TEST_F(SteadyIdleWatchTest, aNudgeThatIsOverDoesNotCountAsInputLaterOn) {
    begin(1ms);
    Q_EMIT input->wentAway(noon);
    Q_EMIT input->cameBack();
    Q_EMIT input->wentAway(later);

    // Long enough for the timer that a nudge must stop; were it to run, this would see it.
    QTest::qWait(50);
    EXPECT_EQ(returns, 0);
}

TEST_F(SteadyIdleWatchTest, inputThatGoesOnEndsTheAbsence) {
    begin(1ms);
    Q_EMIT input->wentAway(noon);
    Q_EMIT input->cameBack();

    ASSERT_TRUE(QTest::qWaitFor([this] { return returns > 0; }, patience));
    EXPECT_EQ(returns, 1);
    EXPECT_EQ(input->threshold, 5min);
}

TEST_F(SteadyIdleWatchTest, inputAfterANudgeMayEndTheAbsence) {
    begin(1ms);
    Q_EMIT input->wentAway(noon);
    Q_EMIT input->cameBack();
    Q_EMIT input->wentAway(later);
    Q_EMIT input->cameBack();

    EXPECT_TRUE(QTest::qWaitFor([this] { return returns == 1; }, patience));
}

TEST_F(SteadyIdleWatchTest, aThresholdThatChangesDuringAnAbsenceHoldsAfterIt) {
    begin(1ms);
    Q_EMIT input->wentAway(noon);
    Q_EMIT input->cameBack();
    watch->setThreshold(10min);
    EXPECT_EQ(input->threshold, 3s);

    ASSERT_TRUE(QTest::qWaitFor([this] { return returns > 0; }, patience));
    EXPECT_EQ(input->threshold, 10min);
}

TEST_F(SteadyIdleWatchTest, aWatchThatIsLostEndsTheAbsenceAtOnce) {
    begin(1h);
    Q_EMIT input->wentAway(noon);
    input->available = false;
    Q_EMIT input->cameBack();
    EXPECT_EQ(returns, 1);
}

TEST_F(SteadyIdleWatchTest, pausesAreHandedOn) {
    begin(1h);
    EXPECT_TRUE(watch->canAwaitPause());
    watch->awaitPause(5s);
    EXPECT_EQ(input->awaited, 5s);
    input->pause();
    EXPECT_EQ(pauses, 1);

    watch->awaitPause(5s);
    watch->forgetPause();
    EXPECT_FALSE(input->awaited.has_value());
}

TEST_F(SteadyIdleWatchTest, whatCannotTellPausesSaysSo) {
    begin(1h);
    input->tellsPauses = false;
    EXPECT_FALSE(watch->canAwaitPause());
}

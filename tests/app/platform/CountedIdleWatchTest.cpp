#include "app/platform/CountedIdleWatch.h"

#include "tests/support/FakeClock.h"
#include "tests/support/Patience.h"

#include <QTest>

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

/// Says what the test tells it, so that no busy machine lets time pass between two lines of a test.
class FakeIdleCounter final : public IdleCounter {
public:
    [[nodiscard]] std::chrono::milliseconds idleTime() const override {
        ++asked;
        return m_idle;
    }
    [[nodiscard]] QString description() const override { return QStringLiteral("a counter"); }
    void setListening(bool listens) override { listening = listens; }

    void use() {
        m_idle = 0ms;
        if (listening)
            Q_EMIT input();
    }
    void idleFor(std::chrono::milliseconds time) { m_idle = time; }

    bool listening = false;
    mutable int asked = 0;

private:
    std::chrono::milliseconds m_idle{0};
};

class CountedIdleWatchTest : public testing::Test {
protected:
    CountedIdleWatchTest() {
        auto made = std::make_unique<FakeIdleCounter>();
        counter = made.get();
        watch = std::make_unique<CountedIdleWatch>(std::move(made), clock);
        QObject::connect(watch.get(), &IdleWatch::wentAway, watch.get(),
                         [this](Instant since) { absences.push_back(since); });
        QObject::connect(watch.get(), &IdleWatch::cameBack, watch.get(), [this] { ++returns; });
        QObject::connect(watch.get(), &IdleWatch::paused, watch.get(), [this] { ++pauses; });
    }

    [[nodiscard]] bool comesTrue(const std::function<bool()>& condition) const {
        return QTest::qWaitFor(condition, patience);
    }

    test::FakeClock clock;
    std::unique_ptr<CountedIdleWatch> watch;
    FakeIdleCounter* counter = nullptr;
    std::vector<Instant> absences;
    int returns = 0;
    int pauses = 0;
};

} // namespace

TEST_F(CountedIdleWatchTest, whoeverIsIdleForTheThresholdIsAwaySinceTheirLastInput) {
    watch->setThreshold(50ms);
    EXPECT_TRUE(absences.empty());
    counter->idleFor(51ms); // by the time at which the watch looks again
    ASSERT_TRUE(comesTrue([this] { return !absences.empty(); }));
    EXPECT_EQ(absences.front(), clock.instant() - 51ms);
}

TEST_F(CountedIdleWatchTest, whoeverIsIdleLongerAlreadyIsAwayAtOnce) {
    counter->idleFor(10min);
    watch->setThreshold(5min);
    ASSERT_EQ(absences.size(), 1U);
    EXPECT_EQ(absences.front(), clock.instant() - 10min);
}

TEST_F(CountedIdleWatchTest, inputEndsTheAbsence) {
    counter->idleFor(10min);
    watch->setThreshold(5min);
    counter->use();
    EXPECT_EQ(returns, 1);
    counter->use();
    EXPECT_EQ(returns, 1);
}

TEST_F(CountedIdleWatchTest, inputIsListenedToOnlyInAnAbsence) {
    watch->setThreshold(5min);
    EXPECT_FALSE(counter->listening);
    counter->idleFor(5min);
    watch->setThreshold(5min);
    EXPECT_TRUE(counter->listening);
    counter->use();
    EXPECT_FALSE(counter->listening);
}

TEST_F(CountedIdleWatchTest, theCounterIsAskedOnceAThresholdWhileSomebodyWorks) {
    watch->setThreshold(1h);
    const int before = counter->asked;
    QTest::qWait(50);
    EXPECT_EQ(counter->asked, before);
}

TEST_F(CountedIdleWatchTest, aPauseIsToldOnceWhenItHasLasted) {
    watch->setThreshold(1h);
    watch->awaitPause(30ms);
    EXPECT_EQ(pauses, 0);
    counter->idleFor(30ms);
    ASSERT_TRUE(comesTrue([this] { return pauses == 1; }));
    watch->awaitPause(10ms);
    EXPECT_EQ(pauses, 2) << "there has been no input for so long already";
}

TEST_F(CountedIdleWatchTest, aForgottenPauseIsNotTold) {
    watch->setThreshold(1h);
    watch->awaitPause(20ms);
    watch->forgetPause();
    QTest::qWait(50);
    EXPECT_EQ(pauses, 0);
}

#include "app/platform/linux/MutterIdleWatch.h"

#include "tests/app/platform/linux/FakeMutter.h"
#include "tests/app/platform/linux/PrivateBus.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Patience.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

class MutterIdleWatchTest : public testing::Test {
protected:
    [[nodiscard]] static bool becomes(const std::function<bool()>& so) {
        return QTest::qWaitFor(so, patience);
    }
    [[nodiscard]] bool waitsFor(QList<qulonglong> times) const {
        return becomes([&] { return shell->idleWatches().values() == times; });
    }
    void leave() {
        shell->fallQuietFor(300'000);
        ASSERT_TRUE(becomes([this] { return wentAway.size() == 1 && shell->activeWatches().size() == 1; }));
    }

    PrivateBus bus;
    std::unique_ptr<FakeMutter> shell = std::make_unique<FakeMutter>(bus.connect(), 1);
    test::FakeClock clock;
    MutterIdleWatch watch{clock, bus.connect()};
    QSignalSpy wentAway{&watch, &IdleWatch::wentAway};
    QSignalSpy cameBack{&watch, &IdleWatch::cameBack};
    QSignalSpy paused{&watch, &IdleWatch::paused};
};

} // namespace

TEST_F(MutterIdleWatchTest, isOfferedWhileThereIsAShell) {
    EXPECT_TRUE(MutterIdleWatch::isOffered(bus.connect()));
    shell.reset();
    EXPECT_FALSE(MutterIdleWatch::isOffered(bus.connect()));
    EXPECT_FALSE(MutterIdleWatch::isOffered(QDBusConnection(QStringLiteral("no-such-bus"))));
}

TEST_F(MutterIdleWatchTest, anAbsenceBeginsAndEnds) {
    watch.setThreshold(5min);
    ASSERT_TRUE(waitsFor({300'000}));
    leave();
    EXPECT_EQ(wentAway.first().first().value<Instant>(), clock.instant() - 5min);
    EXPECT_TRUE(cameBack.isEmpty());

    shell->haveInput();
    ASSERT_TRUE(becomes([this] { return !cameBack.isEmpty(); }));
    EXPECT_EQ(cameBack.size(), 1);
    EXPECT_TRUE(waitsFor({300'000})) << "the next absence is watched for";
}

TEST_F(MutterIdleWatchTest, aLaterThresholdTakesThePlaceOfTheEarlierAlsoBeforeThatIsAnswered) {
    watch.setThreshold(5min);
    watch.setThreshold(10min);
    EXPECT_TRUE(waitsFor({600'000}));

    watch.setThreshold(1min);
    EXPECT_TRUE(waitsFor({60'000}));
}

TEST_F(MutterIdleWatchTest, aPauseIsToldOnce) {
    watch.awaitPause(5s);
    ASSERT_TRUE(waitsFor({5'000}));
    shell->fallQuietFor(5'000);
    ASSERT_TRUE(becomes([this] { return !paused.isEmpty(); }));
    EXPECT_EQ(paused.size(), 1);
    EXPECT_TRUE(waitsFor({})) << "nothing wakes for the next pause";
}

TEST_F(MutterIdleWatchTest, aPauseThatIsForgottenIsNoLongerWatchedForAlsoBeforeThatIsAnswered) {
    watch.awaitPause(5s);
    watch.forgetPause();
    watch.awaitPause(7s);
    ASSERT_TRUE(waitsFor({7'000}));
    watch.forgetPause();
    EXPECT_TRUE(waitsFor({}));
}

TEST_F(MutterIdleWatchTest, aShellThatGoesEndsTheAbsence) {
    watch.setThreshold(5min);
    ASSERT_TRUE(waitsFor({300'000}));
    leave();

    shell.reset();
    ASSERT_TRUE(becomes([this] { return !watch.isAvailable(); }));
    EXPECT_EQ(cameBack.size(), 1);
    EXPECT_FALSE(watch.canAwaitPause());
    EXPECT_TRUE(watch.description().contains(QStringLiteral("gone")));
}

TEST_F(MutterIdleWatchTest, aShellThatComesAgainIsAskedAnew) {
    watch.setThreshold(5min);
    watch.awaitPause(5s);
    ASSERT_TRUE(waitsFor({300'000, 5'000}));
    shell.reset();
    ASSERT_TRUE(becomes([this] { return !watch.isAvailable(); }));

    shell = std::make_unique<FakeMutter>(bus.connect(), 100);
    ASSERT_TRUE(waitsFor({300'000, 5'000}));
    EXPECT_TRUE(watch.isAvailable());
    shell->fallQuietFor(5'000);
    EXPECT_TRUE(becomes([this] { return paused.size() == 1; }));
}

TEST_F(MutterIdleWatchTest, anEndedWatchLeavesNothingBehind) {
    {
        MutterIdleWatch other(clock, bus.connect());
        other.setThreshold(2min);
        other.awaitPause(5s);
        ASSERT_TRUE(becomes([this] { return shell->idleWatches().size() == 2; }));
        // Once that is told, the shell's answers before it have come as well.
        QSignalSpy told(&other, &IdleWatch::paused);
        shell->fallQuietFor(5'000);
        ASSERT_TRUE(told.wait(patience));
    }
    EXPECT_TRUE(becomes([this] { return shell->idleWatches().isEmpty(); }));
}

#include "app/platform/linux/LogindIdleWatch.h"

#include "tests/app/platform/linux/FakeLogind.h"
#include "tests/app/platform/linux/OwnThread.h"
#include "tests/app/platform/linux/PrivateBus.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Patience.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

class LogindIdleWatchTest : public testing::Test {
protected:
    [[nodiscard]] std::optional<QString> foundSession() {
        const OwnThread thread(logind); // it is waited for
        return LogindIdleWatch::findSession(client);
    }

    PrivateBus bus;
    FakeLogind logind{bus.connect()};
    QDBusConnection client = bus.connect();
    test::FakeClock clock;
};

} // namespace

TEST_F(LogindIdleWatchTest, aGraphicalSessionIsFound) {
    EXPECT_EQ(foundSession(), QStringLiteral("/org/freedesktop/login1/session/c1"));
    logind.setSessionType(QStringLiteral("wayland"));
    EXPECT_TRUE(foundSession());
}

TEST_F(LogindIdleWatchTest, ofASessionOnATerminalLogindTellsNothing) {
    logind.setSessionType(QStringLiteral("tty"));
    EXPECT_FALSE(foundSession());
}

TEST_F(LogindIdleWatchTest, anAbsenceBeginsAndEndsWithTheHint) {
    LogindIdleWatch watch(clock, client, *foundSession());
    QSignalSpy wentAway(&watch, &IdleWatch::wentAway);
    QSignalSpy cameBack(&watch, &IdleWatch::cameBack);
    clock.advance(20min);
    logind.setIdle(true);
    ASSERT_TRUE(wentAway.wait(patience));
    EXPECT_EQ(wentAway.first().first().value<Instant>(), clock.instant());
    EXPECT_TRUE(cameBack.isEmpty());

    logind.setIdle(false);
    ASSERT_TRUE(cameBack.wait(patience));
    EXPECT_EQ(wentAway.size(), 1);
}

TEST_F(LogindIdleWatchTest, aHintFromBeforeIsToldOnce) {
    logind.setIdle(true);
    LogindIdleWatch watch(clock, client, *foundSession());
    QSignalSpy wentAway(&watch, &IdleWatch::wentAway);
    ASSERT_TRUE(wentAway.wait(patience));
    logind.setIdle(true);
    logind.setIdle(false);
    QSignalSpy cameBack(&watch, &IdleWatch::cameBack);
    ASSERT_TRUE(cameBack.wait(patience));
    EXPECT_EQ(wentAway.size(), 1);
}

TEST_F(LogindIdleWatchTest, anotherPropertyOfTheSessionIsNoAbsence) {
    LogindIdleWatch watch(clock, client, *foundSession());
    QSignalSpy wentAway(&watch, &IdleWatch::wentAway);
    logind.setLocked(true);
    logind.setIdle(true);
    ASSERT_TRUE(wentAway.wait(patience));
    EXPECT_EQ(wentAway.size(), 1);
}

TEST_F(LogindIdleWatchTest, itSaysThatTheHintMayBeLateAndTellsNoPauses) {
    const LogindIdleWatch watch(clock, client, *foundSession());
    EXPECT_TRUE(watch.isAvailable());
    EXPECT_TRUE(watch.description().contains(QStringLiteral("late")));
    EXPECT_FALSE(watch.canAwaitPause());
}

TEST(LogindIdleWatch, withoutLogindOrABusThereIsNone) {
    PrivateBus bus;
    EXPECT_FALSE(LogindIdleWatch::findSession(bus.connect()));
    EXPECT_FALSE(LogindIdleWatch::findSession(QDBusConnection(QStringLiteral("no such bus"))));
}

#include "app/platform/linux/DBusSessionWatch.h"

#include "tests/app/platform/linux/FakeLogind.h"
#include "tests/app/platform/linux/PrivateBus.h"
#include "tests/support/Patience.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace unhunch {
namespace {

class DBusSessionWatchTest : public testing::Test {
protected:
    void startWatch() { watch = std::make_unique<DBusSessionWatch>(system.connect(), session.connect()); }
    [[nodiscard]] bool delaysSleep(int times) {
        return QTest::qWaitFor([&] { return logind->delays() == times; }, patience);
    }
    /// A signal of a screen saver that nobody asked for anything.
    void saver(const QString& interface, bool active) {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/ScreenSaver"), interface,
                                                         QStringLiteral("ActiveChanged"));
        signal << active;
        someone.send(signal);
    }

    PrivateBus system;
    PrivateBus session;
    QDBusConnection someone = session.connect();
    std::unique_ptr<FakeLogind> logind = std::make_unique<FakeLogind>(system.connect());
    std::unique_ptr<DBusSessionWatch> watch;
};

TEST_F(DBusSessionWatchTest, sleepWaitsUntilWhatHasToBeWrittenIsWritten) {
    startWatch();
    ASSERT_TRUE(delaysSleep(1));
    ASSERT_TRUE(logind->isDelayed());
    bool delayedMeanwhile = false;
    QObject::connect(watch.get(), &SessionWatch::fallingAsleep, watch.get(),
                     [&] { delayedMeanwhile = logind->isDelayed(); });
    QSignalSpy wokeUp(watch.get(), &SessionWatch::wokeUp);

    logind->prepareForSleep(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !logind->isDelayed(); }, patience));
    EXPECT_TRUE(delayedMeanwhile);

    logind->prepareForSleep(false);
    EXPECT_TRUE(wokeUp.wait(patience));
    EXPECT_TRUE(delaysSleep(2)) << "for the next time";
}

TEST_F(DBusSessionWatchTest, sleepWaitsForWhoeverKeepsTheDelay) {
    startWatch();
    ASSERT_TRUE(delaysSleep(1));
    std::shared_ptr<const void> kept;
    QObject::connect(watch.get(), &SessionWatch::fallingAsleep, watch.get(),
                     [&](const std::shared_ptr<const void>& delay) { kept = delay; });
    logind->prepareForSleep(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return kept != nullptr; }, patience));
    QTest::qWait(50);
    EXPECT_TRUE(logind->isDelayed());
    kept.reset();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !logind->isDelayed(); }, patience));
}

TEST_F(DBusSessionWatchTest, aLockedSessionIsToldByLogind) {
    startWatch();
    QSignalSpy locked(watch.get(), &SessionWatch::locked);
    QSignalSpy unlocked(watch.get(), &SessionWatch::unlocked);
    ASSERT_TRUE(QTest::qWaitFor([&] { return logind->timesAskedForLock() == 1; }, patience));
    logind->setLocked(true);
    ASSERT_TRUE(locked.wait(patience));
    logind->setLocked(false);
    EXPECT_TRUE(unlocked.wait(patience));
}

TEST_F(DBusSessionWatchTest, aSessionThatIsLockedAlreadyIsTold) {
    logind->setLocked(true);
    startWatch();
    QSignalSpy locked(watch.get(), &SessionWatch::locked);
    EXPECT_TRUE(locked.wait(patience));
}

TEST_F(DBusSessionWatchTest, eitherScreenSaverCoversTheScreen) {
    startWatch();
    QSignalSpy locked(watch.get(), &SessionWatch::locked);
    QSignalSpy unlocked(watch.get(), &SessionWatch::unlocked);
    saver(QStringLiteral("org.freedesktop.ScreenSaver"), true);
    ASSERT_TRUE(locked.wait(patience));
    saver(QStringLiteral("org.gnome.ScreenSaver"), true);
    saver(QStringLiteral("org.freedesktop.ScreenSaver"), false);
    saver(QStringLiteral("org.gnome.ScreenSaver"), false);
    ASSERT_TRUE(unlocked.wait(patience));
    EXPECT_EQ(locked.size(), 1);
    EXPECT_EQ(unlocked.size(), 1);
}

TEST_F(DBusSessionWatchTest, withoutLogindNothingIsToldAndNothingBreaks) {
    logind.reset();
    startWatch();
    QSignalSpy locked(watch.get(), &SessionWatch::locked);
    saver(QStringLiteral("org.gnome.ScreenSaver"), true);
    EXPECT_TRUE(locked.wait(patience));
    EXPECT_FALSE(watch->isAvailable());
    EXPECT_TRUE(watch->describe().contains(QStringLiteral("noticed afterwards")));
}

TEST_F(DBusSessionWatchTest, saysWhatTells) {
    startWatch();
    EXPECT_TRUE(watch->isAvailable());
    EXPECT_EQ(watch->describe(), QStringLiteral("logind"));
}

} // namespace
} // namespace unhunch

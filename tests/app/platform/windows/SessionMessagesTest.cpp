#include "app/platform/QuitRequests.h"
#include "app/platform/SessionWatch.h"
#include "app/platform/WallClockWatch.h"
#include "tests/app/platform/windows/HiddenWindows.h"

#include <QSignalSpy>
#include <QTimer>

#include <gtest/gtest.h>

#include <wtsapi32.h>

using namespace unhunch;

TEST(MessageSessionWatch, tellsWhenTheSessionIsLockedAndUnlocked) {
    const auto watch = makeSessionWatch();
    QSignalSpy locked(watch.get(), &SessionWatch::locked);
    QSignalSpy unlocked(watch.get(), &SessionWatch::unlocked);
    tell(false, WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK);
    EXPECT_EQ(locked.size(), 1);
    EXPECT_EQ(unlocked.size(), 0);
    tell(false, WM_WTSSESSION_CHANGE, WTS_SESSION_UNLOCK);
    EXPECT_EQ(locked.size(), 1);
    EXPECT_EQ(unlocked.size(), 1);
}

TEST(MessageSessionWatch, anotherPersonAtTheMachineIsNoLock) {
    const auto watch = makeSessionWatch();
    QSignalSpy locked(watch.get(), &SessionWatch::locked);
    tell(false, WM_WTSSESSION_CHANGE, WTS_SESSION_LOGON);
    EXPECT_TRUE(locked.isEmpty());
}

TEST(MessageSessionWatch, tellsOfSleepAndOfWakingOnce) {
    const auto watch = makeSessionWatch();
    QSignalSpy asleep(watch.get(), &SessionWatch::fallingAsleep);
    QSignalSpy awake(watch.get(), &SessionWatch::wokeUp);
    tell(false, WM_POWERBROADCAST, PBT_APMSUSPEND);
    EXPECT_EQ(asleep.size(), 1);
    EXPECT_TRUE(awake.isEmpty());
    tell(false, WM_POWERBROADCAST, PBT_APMRESUMEAUTOMATIC);
    tell(false, WM_POWERBROADCAST, PBT_APMRESUMESUSPEND); // comes besides when somebody woke it
    EXPECT_EQ(awake.size(), 1);
}

TEST(MessageSessionWatch, sleepWaitsForWhatIsBeingWritten) {
    const auto watch = makeSessionWatch();
    std::shared_ptr<const void> writing;
    bool written = false;
    QObject::connect(watch.get(), &SessionWatch::fallingAsleep, watch.get(), [&](const auto& delay) {
        writing = delay;
        QTimer::singleShot(50, watch.get(), [&] {
            written = true;
            writing.reset();
        });
    });
    tell(false, WM_POWERBROADCAST, PBT_APMSUSPEND);
    EXPECT_TRUE(written);
}

TEST(WallClockWatch, tellsWhenTheClockWasSet) {
    const auto watch = makeWallClockWatch();
    ASSERT_TRUE(watch->isAvailable());
    QSignalSpy changed(watch.get(), &WallClockWatch::changed);
    tell(true, WM_TIMECHANGE, 0);
    EXPECT_EQ(changed.size(), 1);
}

TEST(WallClockWatch, tellsOfAnotherRegionAndOfNoOtherSetting) {
    const auto watch = makeWallClockWatch();
    QSignalSpy changed(watch.get(), &WallClockWatch::changed);
    tell(true, WM_SETTINGCHANGE, 0, reinterpret_cast<LPARAM>(L"ImmersiveColorSet"));
    tell(true, WM_SETTINGCHANGE, SPI_SETWORKAREA);
    EXPECT_TRUE(changed.isEmpty());
    tell(true, WM_SETTINGCHANGE, 0, reinterpret_cast<LPARAM>(L"intl"));
    EXPECT_EQ(changed.size(), 1);
}

// A window for messages alone would never hear it.
TEST(WallClockWatch, isReachedByWhatIsToldToAllPrograms) {
    const auto watch = makeWallClockWatch();
    QSignalSpy changed(watch.get(), &WallClockWatch::changed);
    DWORD_PTR result = 0;
    SendMessageTimeoutW(HWND_BROADCAST, WM_TIMECHANGE, 0, 0, SMTO_ABORTIFHUNG, 10'000, &result);
    EXPECT_EQ(changed.size(), 1);
}

TEST(QuitRequests, theEndOfTheSessionIsCarriedOutBeforeWindowsGoesOn) {
    const auto requests = makeQuitRequests();
    QSignalSpy asked(requests.get(), &QuitRequests::asked);
    tell(true, WM_ENDSESSION, FALSE); // somebody else wanted the session to go on
    EXPECT_TRUE(asked.isEmpty());
    tell(true, WM_ENDSESSION, TRUE);
    EXPECT_EQ(asked.size(), 1);
}

TEST(QuitRequests, whoeverEndsTheProgramWithoutForceIsHeardOnce) {
    const auto requests = makeQuitRequests();
    QSignalSpy asked(requests.get(), &QuitRequests::asked);
    tell(true, WM_CLOSE, 0);
    tell(true, WM_CLOSE, 0);
    EXPECT_EQ(asked.size(), 1);
}

TEST(QuitRequests, nothingIsLeftWhenTheyGo) {
    { const auto requests = makeQuitRequests(); }
    EXPECT_TRUE(hiddenWindows(true).empty());
    EXPECT_TRUE(hiddenWindows(false).empty());
}

#include "app/platform/Autostart.h"
#include "app/platform/BootTime.h"
#include "app/platform/Clock.h"
#include "app/platform/ControlService.h"
#include "app/platform/Display.h"
#include "app/platform/GateWatch.h"
#include "app/platform/IdleWatch.h"
#include "app/platform/InhibitionWatch.h"
#include "app/platform/MotionWish.h"
#include "app/platform/Notifier.h"
#include "app/platform/TrayHost.h"
#include "tests/support/Patience.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

class StoppedClock final : public Clock {
public:
    [[nodiscard]] Instant instant() const override { return {}; }
    [[nodiscard]] LocalDateTime wall() const override { return {}; }
    [[nodiscard]] LocalDateTime wallAt(Instant) const override { return {}; }
    [[nodiscard]] Instant tomorrow() const override { return {}; }
};

} // namespace

TEST(Fallback, aReminderIsHandedBackAfterTheCallWithAReason) {
    const auto notifier = makeNotifier();
    QSignalSpy unavailable(notifier.get(), &Notifier::unavailable);

    notifier->show({});

    EXPECT_TRUE(unavailable.isEmpty());
    ASSERT_TRUE(unavailable.wait(patience));
    EXPECT_EQ(unavailable.first().first().toString(), notifier->describe());
    EXPECT_FALSE(notifier->describe().isEmpty());
}

TEST(Fallback, nothingIsKnownToKeepTheSessionAwakeAndTheReasonIs) {
    const auto inhibition = makeInhibitionWatch();
    EXPECT_TRUE(inhibition->isSettled());
    EXPECT_FALSE(inhibition->isAvailable());
    EXPECT_FALSE(inhibition->isInhibited());
    EXPECT_FALSE(inhibition->description().isEmpty());
}

TEST(Fallback, idleTimeIsNotToldAndTheReasonIs) {
    const StoppedClock clock;
    const auto watch = makeIdleWatch(clock);
    watch->setThreshold(1min);

    EXPECT_FALSE(watch->isAvailable());
    EXPECT_FALSE(watch->description().isEmpty());
}

TEST(Fallback, noGateIsToldAndEachReasonIs) {
    for (const auto& make :
         {makeDoNotDisturbWatch, makeMicrophoneWatch, makeCameraWatch, makeFullScreenWatch}) {
        const auto watch = make();
        EXPECT_TRUE(watch->isSettled());
        EXPECT_FALSE(watch->isAvailable());
        EXPECT_FALSE(watch->isClosed());
        EXPECT_FALSE(watch->description().isEmpty());
    }
}

TEST(Fallback, startingWithTheSessionIsRefusedWithAdvice) {
    const auto autostart = makeAutostart({}, false);

    EXPECT_FALSE(autostart->isSupported());
    EXPECT_FALSE(autostart->isEnabled());
    EXPECT_THROW(autostart->setEnabled(true), AutostartError);
}

TEST(Fallback, withoutAServiceForOtherProgramsTheStatusIsToldToNobody) {
    const auto service = makeControlService(
        [](const QStringList&) { return std::optional(ControlRefusal{QStringLiteral("no")}); });
    ASSERT_NE(service, nullptr);
    EXPECT_NO_THROW(service->setStatus({}));
}

TEST(Fallback, aScreenWithoutATrayHasNone) {
    const auto host = makeTrayHost();

    EXPECT_FALSE(host->isPresent());
    EXPECT_FALSE(host->description().isEmpty());
}

TEST(Fallback, aDisplayIsTakenForGranted) { EXPECT_FALSE(displayProblem()); }

TEST(Fallback, movementIsNotReducedUnasked) { EXPECT_FALSE(desktopReducesMotion()); }

TEST(Fallback, theClockDoesNotGoBack) {
    const auto earlier = bootTime();
    EXPECT_GE(bootTime(), earlier);
}

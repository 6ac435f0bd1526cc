#include "app/platform/linux/PlasmaFullScreenWatch.h"

#include "tests/app/platform/linux/HeadlessSway.h"
#include "tests/support/Patience.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace unhunch;

// On KWin itself it is met by desktop.full-desktop.plasma.

TEST(PlasmaFullScreenWatch, leavesTheGateOpenAndSaysWhyWhereTheListIsNotOffered) {
    const HeadlessSway sway;
    const PlasmaFullScreenWatch watch(0, sway.name());
    ASSERT_TRUE(QTest::qWaitFor([&] { return watch.isSettled(); }, patience));
    EXPECT_FALSE(watch.isAvailable());
    EXPECT_FALSE(watch.isClosed());
    EXPECT_TRUE(watch.description().contains(QStringLiteral("install Unhunch")))
        << watch.description().toStdString();
}

TEST(PlasmaFullScreenWatch, needsACompositor) {
    EXPECT_THROW(PlasmaFullScreenWatch(0, "no-such-compositor"), WaylandError);
}

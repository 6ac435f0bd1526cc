#include "app/platform/linux/DoNotDisturbWatch.h"

#include "tests/app/platform/linux/FakeQuietService.h"
#include "tests/app/platform/linux/PrivateBus.h"
#include "tests/support/Patience.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace unhunch;

namespace {

const QString plasma = QStringLiteral("Plasma");
const QString dunst = QStringLiteral("dunst");
const QString xfce = QStringLiteral("Xfce Notify Daemon");

/// Turns quiet on or off as the named service keeps it.
void setQuiet(FakeQuietService& service, const QString& name, const QVariant& quiet) {
    if (name == xfce)
        service.setXfceSetting(QStringLiteral("xfce4-notifyd"), QStringLiteral("/do-not-disturb"), quiet);
    else if (name == dunst)
        service.setProperty(QStringLiteral("org.dunstproject.cmd0"), QStringLiteral("paused"), quiet);
    else
        service.setProperty(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Inhibited"),
                            quiet);
}

class DoNotDisturbWatchTest : public testing::Test {
protected:
    [[nodiscard]] bool becomes(bool closed) {
        return QTest::qWaitFor(
            [&] { return watch.isSettled() && watch.isAvailable() && watch.isClosed() == closed; }, patience);
    }
    [[nodiscard]] bool becomesUnavailable() {
        return QTest::qWaitFor([&] { return watch.isSettled() && !watch.isAvailable(); }, patience);
    }

    PrivateBus bus;
    QDBusConnection desktop = bus.connect();
    DoNotDisturbWatch watch{bus.connect(), QStringLiteral("/no/such/helper")};
};

class EachQuietDesktop : public DoNotDisturbWatchTest, public testing::WithParamInterface<QString> {};

} // namespace

TEST_P(EachQuietDesktop, quietThatIsOnFromBeforeClosesTheGate) {
    FakeQuietService service(desktop, GetParam());
    setQuiet(service, GetParam(), true);

    ASSERT_TRUE(becomes(true));
    EXPECT_EQ(watch.reason(), QStringLiteral("Do not disturb is on"));
    EXPECT_TRUE(watch.description().contains(GetParam()));
}

TEST_P(EachQuietDesktop, quietClosesTheGateWhileItIsOn) {
    FakeQuietService service(desktop, GetParam());
    setQuiet(service, GetParam(), false);
    ASSERT_TRUE(becomes(false));

    setQuiet(service, GetParam(), true);
    ASSERT_TRUE(becomes(true));

    setQuiet(service, GetParam(), false);
    ASSERT_TRUE(becomes(false));
    EXPECT_TRUE(watch.reason().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Desktops, EachQuietDesktop, testing::Values(plasma, dunst, xfce),
                         [](const auto& name) { return name.param.section(u' ', 0, 0).toStdString(); });

TEST_F(DoNotDisturbWatchTest, untilTheServiceHasAnsweredTheGateIsOpen) {
    EXPECT_FALSE(watch.isSettled());
    EXPECT_FALSE(watch.isAvailable());
    EXPECT_FALSE(watch.isClosed());
    EXPECT_FALSE(watch.description().isEmpty());
}

TEST_F(DoNotDisturbWatchTest, aDesktopWithoutANotificationServiceCannotTell) {
    ASSERT_TRUE(becomesUnavailable());
    EXPECT_FALSE(watch.isClosed());
    EXPECT_TRUE(watch.description().contains(QStringLiteral("No notification service")));
}

TEST_F(DoNotDisturbWatchTest, aServiceThatKnowsNoQuietIsNamed) {
    const FakeQuietService service(desktop, QStringLiteral("notification-daemon"));

    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return watch.description().contains(QStringLiteral("notification-daemon")); }, patience));
    EXPECT_FALSE(watch.isAvailable());
}

TEST_F(DoNotDisturbWatchTest, onXfceASettingThatWasNeverMadeIsOff) {
    FakeQuietService service(desktop, xfce);
    ASSERT_TRUE(becomes(false));

    setQuiet(service, xfce, true);
    ASSERT_TRUE(becomes(true));
    setQuiet(service, xfce, QVariant());
    EXPECT_TRUE(becomes(false));
}

TEST_F(DoNotDisturbWatchTest, aServiceThatGoesOpensTheGateAndTheNextOneIsAsked) {
    {
        FakeQuietService service(desktop, plasma);
        setQuiet(service, plasma, true);
        ASSERT_TRUE(becomes(true));
    }
    ASSERT_TRUE(becomesUnavailable());
    EXPECT_FALSE(watch.isClosed());

    FakeQuietService next(desktop, dunst);
    setQuiet(next, dunst, true);
    ASSERT_TRUE(becomes(true));
    EXPECT_TRUE(watch.description().contains(dunst));
}

TEST_F(DoNotDisturbWatchTest, onGnomeAMissingHelperIsTold) {
    const FakeQuietService service(desktop, QStringLiteral("gnome-shell"));

    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return watch.description().contains(QStringLiteral("/no/such/helper")); }, patience));
    EXPECT_FALSE(watch.isAvailable());
}

TEST(DoNotDisturbWatch, withoutASessionBusCannotTell) {
    const DoNotDisturbWatch watch(QDBusConnection(QStringLiteral("no such bus")), QString());

    EXPECT_TRUE(watch.isSettled());
    EXPECT_FALSE(watch.isAvailable());
    EXPECT_FALSE(watch.description().isEmpty());
}

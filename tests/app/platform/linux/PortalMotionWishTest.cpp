#include "app/platform/linux/PortalMotionWish.h"

#include "tests/app/platform/linux/FakeSettingsPortal.h"
#include "tests/app/platform/linux/OwnThread.h"
#include "tests/app/platform/linux/PrivateBus.h"

#include <gtest/gtest.h>

using namespace unhunch;

namespace {

class PortalMotionWishTest : public testing::Test {
protected:
    [[nodiscard]] bool reducedWith(const PortalSettings& settings) {
        FakeSettingsPortal portal(bus.connect(), settings);
        const OwnThread thread(portal);
        return portalReducesMotion(client);
    }

    static PortalSettings setting(const char* group, const char* key, const QVariant& value) {
        return {{QString::fromLatin1(group), {{QString::fromLatin1(key), value}}}};
    }

    PrivateBus bus;
    QDBusConnection client = bus.connect();
};

} // namespace

TEST_F(PortalMotionWishTest, withoutAPortalNothingIsReduced) { EXPECT_FALSE(portalReducesMotion(client)); }

TEST_F(PortalMotionWishTest, aPortalThatKnowsNothingOfItReducesNothing) { EXPECT_FALSE(reducedWith({})); }

TEST_F(PortalMotionWishTest, theStandardsKeyIsHeeded) {
    EXPECT_TRUE(reducedWith(setting("org.freedesktop.appearance", "reduced-motion", 1U)));
    EXPECT_FALSE(reducedWith(setting("org.freedesktop.appearance", "reduced-motion", 0U)));
}

TEST_F(PortalMotionWishTest, gnomeWithoutAnimationsReducesMotion) {
    EXPECT_TRUE(reducedWith(setting("org.gnome.desktop.interface", "enable-animations", false)));
    EXPECT_FALSE(reducedWith(setting("org.gnome.desktop.interface", "enable-animations", true)));
}

TEST_F(PortalMotionWishTest, kdeWithInstantAnimationsReducesMotion) {
    const auto speed = [](const char* factor) {
        return setting("org.kde.kdeglobals.KDE", "AnimationDurationFactor", QString::fromLatin1(factor));
    };
    EXPECT_TRUE(reducedWith(speed("0")));
    EXPECT_FALSE(reducedWith(speed("0.5")));
}

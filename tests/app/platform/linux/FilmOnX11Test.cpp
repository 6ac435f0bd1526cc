#include "app/platform/Clock.h"
#include "app/platform/InhibitableIdleWatch.h"
#include "app/platform/linux/DBusInhibitionWatch.h"
#include "app/platform/linux/X11IdleWatch.h"
#include "tests/app/platform/linux/FakeInhibitors.h"
#include "tests/app/platform/linux/PrivateBus.h"
#include "tests/app/platform/linux/VirtualDisplay.h"
#include "tests/support/Patience.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

/// A real X server, to which nobody does anything, and an answering power manager.
class FilmOnX11Test : public testing::Test {
protected:
    VirtualDisplay display;
    PrivateBus bus;
    FakeInhibitors power{bus.connect(), FakeInhibitors::powerManager, true};
    QDBusConnection client = bus.connect();
    SystemClock clock;
    InhibitableIdleWatch watch{std::make_unique<X11IdleWatch>(clock, display.name()), clock,
                               [this] { return std::make_unique<DBusInhibitionWatch>(client, client); }};
    X11IdleWatch server{clock, display.name()}; ///< what the X server makes of it
    QSignalSpy wentAway{&watch, &IdleWatch::wentAway};
    QSignalSpy cameBack{&watch, &IdleWatch::cameBack};
};

} // namespace

TEST_F(FilmOnX11Test, isNoAbsenceUntilItEnds) {
    QSignalSpy idle(&server, &IdleWatch::wentAway);
    watch.setThreshold(100ms);
    server.setThreshold(500ms);
    ASSERT_TRUE(idle.wait(patience));
    EXPECT_TRUE(wentAway.isEmpty());

    const Instant end = clock.instant();
    power.setInhibited(false);
    ASSERT_TRUE(wentAway.wait(patience));
    EXPECT_GE(wentAway.first().first().value<Instant>(), end);

    power.setInhibited(true);
    ASSERT_TRUE(cameBack.wait(patience)) << "the next film";
}

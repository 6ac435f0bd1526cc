#include "app/platform/linux/DBusInhibitionWatch.h"

#include "tests/app/platform/linux/FakeInhibitors.h"
#include "tests/app/platform/linux/PrivateBus.h"
#include "tests/support/Patience.h"

#include <QTest>

#include <gtest/gtest.h>

#include <memory>

using namespace unhunch;

namespace {

class DBusInhibitionWatchTest : public testing::Test {
protected:
    void startWatch() { watch = std::make_unique<DBusInhibitionWatch>(system.connect(), session.connect()); }
    [[nodiscard]] bool settles() const {
        return QTest::qWaitFor([&] { return watch->isSettled(); }, patience);
    }
    [[nodiscard]] bool becomes(bool inhibited) const {
        return QTest::qWaitFor([&] { return watch->isSettled() && watch->isInhibited() == inhibited; },
                               patience);
    }
    [[nodiscard]] std::unique_ptr<FakeInhibitors> serve(const FakeInhibitors::Kind& kind, bool inhibited) {
        return std::make_unique<FakeInhibitors>(kind.system ? onSystem : onSession, kind, inhibited);
    }

    PrivateBus system;
    PrivateBus session;
    QDBusConnection onSystem = system.connect();
    QDBusConnection onSession = session.connect();
    std::unique_ptr<DBusInhibitionWatch> watch;
};

class EachInhibitionSource : public DBusInhibitionWatchTest,
                             public testing::WithParamInterface<const FakeInhibitors::Kind*> {};

} // namespace

TEST_P(EachInhibitionSource, tellsWhatIsSoFromBefore) {
    const auto service = serve(*GetParam(), true);
    startWatch();
    EXPECT_FALSE(watch->isInhibited()) << "nobody has answered yet";
    ASSERT_TRUE(becomes(true));
    EXPECT_TRUE(watch->isAvailable());
}

TEST_P(EachInhibitionSource, tellsWhenAFilmBeginsAndEnds) {
    const auto service = serve(*GetParam(), false);
    startWatch();
    ASSERT_TRUE(settles());
    ASSERT_FALSE(watch->isInhibited());
    service->setInhibited(true);
    ASSERT_TRUE(becomes(true));
    service->setInhibited(false);
    EXPECT_TRUE(becomes(false));
    EXPECT_TRUE(watch->isAvailable());
}

TEST_P(EachInhibitionSource, takesItsListWithItWhenItEnds) {
    auto service = serve(*GetParam(), true);
    startWatch();
    ASSERT_TRUE(becomes(true));
    service.reset();
    EXPECT_TRUE(becomes(false));
    EXPECT_FALSE(watch->isAvailable());
}

INSTANTIATE_TEST_SUITE_P(Sources, EachInhibitionSource,
                         testing::Values(&FakeInhibitors::policyAgent, &FakeInhibitors::powerManager,
                                         &FakeInhibitors::sessionManager, &FakeInhibitors::logind),
                         [](const auto& kind) { return std::string(kind.param->name); });

TEST_F(DBusInhibitionWatchTest, anyOfThemIsEnough) {
    const auto manager = serve(FakeInhibitors::sessionManager, false);
    const auto logind = serve(FakeInhibitors::logind, true);
    startWatch();
    ASSERT_TRUE(becomes(true));
    manager->setInhibited(true);
    logind->setInhibited(false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return watch->description().contains(u',') && watch->isInhibited(); },
                                patience));
    manager->setInhibited(false);
    EXPECT_TRUE(becomes(false));
}

TEST_F(DBusInhibitionWatchTest, onKdeMusicThatKeepsTheMachineFromSleepingIsNoFilm) {
    const auto music = serve(FakeInhibitors::powerManager, true);
    const auto screen = serve(FakeInhibitors::policyAgent, false);
    startWatch();
    ASSERT_TRUE(QTest::qWaitFor([&] { return watch->isAvailable() && watch->isSettled(); }, patience));
    EXPECT_FALSE(watch->isInhibited());
    EXPECT_FALSE(watch->description().contains(QStringLiteral("the power manager")));
    screen->setInhibited(true);
    EXPECT_TRUE(becomes(true));
}

TEST_F(DBusInhibitionWatchTest, namesWhoTells) {
    const auto power = serve(FakeInhibitors::powerManager, false);
    const auto logind = serve(FakeInhibitors::logind, false);
    startWatch();
    ASSERT_TRUE(settles());
    EXPECT_EQ(watch->description(), QStringLiteral("the power manager, logind"));
}

TEST_F(DBusInhibitionWatchTest, whereNobodyTellsItSaysSo) {
    startWatch();
    ASSERT_TRUE(settles());
    EXPECT_FALSE(watch->isAvailable());
    EXPECT_FALSE(watch->isInhibited());
    EXPECT_TRUE(watch->description().contains(QStringLiteral("film")));
}

TEST(DBusInhibitionWatch, withoutABusItIsSettledAtOnce) {
    const QDBusConnection none(QStringLiteral("no such bus"));
    const DBusInhibitionWatch watch(none, none);
    EXPECT_TRUE(watch.isSettled());
    EXPECT_FALSE(watch.isAvailable());
}

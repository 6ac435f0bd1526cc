#include "app/reminder/GateKeeper.h"

#include "tests/support/FakeGateWatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

const QString call = QStringLiteral("Firefox uses the microphone");

class GateKeeperTest : public testing::Test {
protected:
    GateKeeperTest() { keeper.setHeeded({Gate::Microphone, Gate::FullScreen}); }

    std::function<std::unique_ptr<GateWatch>()> maker(Gate gate) {
        return [this, gate] {
            auto watch = std::make_unique<test::FakeGateWatch>(gate == Gate::Microphone ? inCall : QString());
            QObject::connect(watch.get(), &QObject::destroyed, [this, gate] { watches.erase(gate); });
            watches[gate] = watch.get();
            return watch;
        };
    }

    /// Whether none is left, once the event loop has come round.
    [[nodiscard]] bool watchesNothing() const {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return watches.empty();
    }

    QString inCall; ///< what the microphone's watch sees from its beginning
    std::map<Gate, test::FakeGateWatch*> watches;
    GateKeeper keeper{
        {{Gate::Microphone, maker(Gate::Microphone)}, {Gate::FullScreen, maker(Gate::FullScreen)}}};
    QSignalSpy closed{&keeper, &GateKeeper::closed};
    QSignalSpy opened{&keeper, &GateKeeper::opened};
};

TEST_F(GateKeeperTest, watchesNothingUntilItMatters) {
    EXPECT_TRUE(watches.empty());
    keeper.watch(true);
    EXPECT_EQ(watches.size(), 2U);
    keeper.watch(false);
    EXPECT_TRUE(watchesNothing());
}

TEST_F(GateKeeperTest, tellsOfAGateThatIsClosedAlready) {
    inCall = call;
    keeper.watch(true);
    ASSERT_EQ(closed.size(), 1);
    EXPECT_EQ(closed.first().first().value<Gate>(), Gate::Microphone);
    EXPECT_EQ(keeper.reason(), call);
}

TEST_F(GateKeeperTest, tellsEachChangeOnce) {
    keeper.watch(true);
    watches[Gate::Microphone]->see(call);
    watches[Gate::Microphone]->see(QStringLiteral("Zoom uses the microphone"));
    EXPECT_EQ(closed.size(), 1);
    EXPECT_EQ(keeper.reason(), QStringLiteral("Zoom uses the microphone"));
    watches[Gate::Microphone]->see({});
    EXPECT_EQ(opened.size(), 1);
    EXPECT_EQ(keeper.reason(), QString());
}

TEST_F(GateKeeperTest, whatIsNoLongerWatchedIsOpen) {
    inCall = call;
    keeper.watch(true);
    keeper.watch(false);
    EXPECT_EQ(opened.size(), 1);
    EXPECT_EQ(keeper.reason(), QString());
}

TEST_F(GateKeeperTest, aWatchMayBeEndedByWhatItTells) {
    keeper.watch(true);
    QObject::connect(&keeper, &GateKeeper::closed, &keeper, [this] { keeper.watch(false); });
    watches[Gate::Microphone]->see(call);
    EXPECT_EQ(closed.size(), 1);
    EXPECT_EQ(opened.size(), 1);
    EXPECT_TRUE(watchesNothing());
}

TEST_F(GateKeeperTest, aGateThatIsNotHeededIsNotWatched) {
    inCall = call;
    keeper.setHeeded({Gate::FullScreen});
    keeper.watch(true);
    EXPECT_FALSE(watches.contains(Gate::Microphone));
    EXPECT_TRUE(closed.isEmpty());
}

TEST_F(GateKeeperTest, aChoiceIsInForceAtOnce) {
    inCall = call;
    keeper.watch(true);
    keeper.setHeeded({Gate::FullScreen});
    EXPECT_EQ(opened.size(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(watches.contains(Gate::Microphone));
    keeper.setHeeded({Gate::FullScreen, Gate::Microphone});
    EXPECT_EQ(closed.size(), 2);
}

TEST_F(GateKeeperTest, allReasonsAreTold) {
    keeper.watch(true);
    watches[Gate::Microphone]->see(call);
    watches[Gate::FullScreen]->see(QStringLiteral("Impress fills the screen"));
    EXPECT_EQ(keeper.reason(), QStringLiteral("Firefox uses the microphone, Impress fills the screen"));
}

} // namespace
} // namespace unhunch

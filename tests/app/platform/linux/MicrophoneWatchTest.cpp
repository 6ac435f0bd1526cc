#include "app/platform/linux/MicrophoneWatch.h"

#include "tests/app/platform/linux/Environment.h"
#include "tests/app/platform/linux/SoundServer.h"
#include "tests/support/Patience.h"

#include <QTest>

#include <gtest/gtest.h>

#include <optional>

using namespace unhunch;

namespace {

const QString helper = QStringLiteral(UNHUNCH_MICROPHONE);

class MicrophoneWatchTest : public testing::Test {
protected:
    [[nodiscard]] bool becomes(bool closed) {
        return QTest::qWaitFor([&] { return watch->isAvailable() && watch->isClosed() == closed; }, patience);
    }
    /// Whether the gate closes for the next recording from the microphone, and for no other before it.
    [[nodiscard]] bool closesFirstFor(const QString& name) {
        const auto call = SoundServer::record("microphone", {QStringLiteral("application.name=") + name});
        return becomes(true) && watch->reason() == name + QStringLiteral(" uses the microphone");
    }

    SoundServer server;
    std::optional<MicrophoneWatch> watch{helper};
};

} // namespace

TEST_F(MicrophoneWatchTest, whileNobodyRecordsTheGateIsOpen) {
    EXPECT_FALSE(watch->isSettled());
    ASSERT_TRUE(becomes(false));
    EXPECT_TRUE(watch->isSettled());
    EXPECT_TRUE(watch->description().contains(QStringLiteral("sound server")));
}

TEST_F(MicrophoneWatchTest, aProgramThatRecordsClosesTheGateUntilItEnds) {
    ASSERT_TRUE(becomes(false));
    auto call = SoundServer::record("microphone", {QStringLiteral("application.name=Firefox")});
    ASSERT_TRUE(becomes(true));
    EXPECT_EQ(watch->reason(), QStringLiteral("Firefox uses the microphone"));

    call.reset();
    EXPECT_TRUE(becomes(false));
}

TEST_F(MicrophoneWatchTest, aCallThatBeganBeforeClosesTheGate) {
    ASSERT_TRUE(closesFirstFor(QStringLiteral("Call")));
    const auto call = SoundServer::record("microphone");
    watch.emplace(helper);

    EXPECT_TRUE(becomes(true));
}

TEST_F(MicrophoneWatchTest, aRecordingOfWhatIsPlayedDoesNotCloseTheGate) {
    ASSERT_TRUE(becomes(false));
    const auto music = SoundServer::record("speaker.monitor", {QStringLiteral("application.name=Music")});

    EXPECT_TRUE(closesFirstFor(QStringLiteral("Call")));
}

TEST_F(MicrophoneWatchTest, aLevelMeterDoesNotCloseTheGate) {
    ASSERT_TRUE(becomes(false));
    // As PipeWire marks it.
    const auto meter = SoundServer::record(
        "microphone", {QStringLiteral("application.name=Meter"), QStringLiteral("resample.peaks=true")});

    EXPECT_TRUE(closesFirstFor(QStringLiteral("Call")));
}

TEST_F(MicrophoneWatchTest, aFilterOfTheServersOwnDoesNotCloseTheGate) {
    ASSERT_TRUE(becomes(false));
    const auto filter = SoundServer::record(
        "microphone", {QStringLiteral("application.name=Filter"), QStringLiteral("node.link-group=filter")});

    EXPECT_TRUE(closesFirstFor(QStringLiteral("Call")));
}

TEST_F(MicrophoneWatchTest, aServerThatIsStartedAnewIsFoundAgain) {
    ASSERT_TRUE(becomes(false));
    {
        const auto call = SoundServer::record("microphone");
        ASSERT_TRUE(becomes(true));
    }
    server.end();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !watch->isAvailable(); }, patience));
    EXPECT_FALSE(watch->isClosed());
    EXPECT_TRUE(watch->description().contains(QStringLiteral("no sound server answers")));

    server.start();
    ASSERT_TRUE(becomes(false));
    EXPECT_TRUE(closesFirstFor(QStringLiteral("Call")));
}

TEST(MicrophoneWatch, withoutASoundServerCannotTell) {
    const Environment address("PULSE_SERVER", "unix:/no/such/server");
    const MicrophoneWatch watch(helper);

    ASSERT_TRUE(QTest::qWaitFor([&] { return watch.isSettled(); }, patience));
    EXPECT_FALSE(watch.isAvailable());
    EXPECT_FALSE(watch.isClosed());
    EXPECT_TRUE(watch.description().contains(QStringLiteral("no sound server answers")));
}

TEST(MicrophoneWatch, withoutItsHelperSaysWhatIsMissing) {
    const MicrophoneWatch watch(QStringLiteral("/no/such/helper"));

    ASSERT_TRUE(QTest::qWaitFor([&] { return watch.isSettled(); }, patience));
    EXPECT_FALSE(watch.isAvailable());
    EXPECT_TRUE(watch.description().contains(QStringLiteral("/no/such/helper")));
}

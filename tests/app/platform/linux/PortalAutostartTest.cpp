#include "app/platform/linux/PortalAutostart.h"

#include "tests/app/platform/linux/FakeBackgroundPortal.h"
#include "tests/app/platform/linux/PrivateBus.h"
#include "tests/support/Patience.h"

#include <QDBusReply>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace unhunch;
using namespace Qt::StringLiterals;

namespace {

class PortalAutostartTest : public testing::Test {
protected:
    /// Asks, and waits until the portal has been.
    void ask(bool enabled) {
        const std::size_t before = portal.requests().size();
        autostart.setEnabled(enabled);
        ASSERT_TRUE(QTest::qWaitFor([&] { return portal.requests().size() > before; }, patience));
    }

    /// Lets everything arrive that was sent before.
    void settle() {
        bool answered = false;
        QDBusConnection other = client;
        QDBusPendingCallWatcher call(other.asyncCall(QDBusMessage::createMethodCall(
            u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
            u"org.freedesktop.DBus.Peer"_s, u"Ping"_s)));
        QObject::connect(&call, &QDBusPendingCallWatcher::finished, &call, [&] { answered = true; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return answered; }, patience));
    }

    PrivateBus bus;
    QDBusConnection client = bus.connect();
    FakeBackgroundPortal portal{bus.connect()};
    PortalAutostart autostart{client, {u"unhunch"_s, u"--data-dir"_s, u"/my data"_s}, false};
    QSignalSpy refused{&autostart, &Autostart::refused};
};

} // namespace

TEST_F(PortalAutostartTest, thePortalLearnsWhatToStart) {
    ask(true);
    const QVariantMap request = portal.requests().front();
    EXPECT_TRUE(request[u"autostart"_s].toBool());
    EXPECT_EQ(request[u"commandline"_s].toStringList(),
              (QStringList{u"unhunch"_s, u"--data-dir"_s, u"/my data"_s}));
    EXPECT_FALSE(request[u"reason"_s].toString().isEmpty());
}

TEST_F(PortalAutostartTest, whatIsGrantedStays) {
    ask(true);
    settle();
    portal.answer(0, 0, true);
    settle();
    EXPECT_TRUE(autostart.isEnabled());
    ask(false);
    settle();
    portal.answer(1, 0, false);
    settle();
    EXPECT_FALSE(autostart.isEnabled());
    EXPECT_EQ(refused.size(), 0);
}

TEST_F(PortalAutostartTest, whatThePersonForbidsIsTold) {
    ask(true);
    portal.answer(0, 1, false);
    ASSERT_TRUE(refused.wait(patience));
    EXPECT_FALSE(autostart.isEnabled());
}

TEST_F(PortalAutostartTest, whatTheDesktopDecidesOtherwiseIsTold) {
    ask(true);
    portal.answer(0, 0, false);
    ASSERT_TRUE(refused.wait(patience));
    EXPECT_FALSE(autostart.isEnabled());
}

TEST_F(PortalAutostartTest, aCallThatIsRefusedIsToldWithItsReason) {
    portal.refuseCalls();
    autostart.setEnabled(true);
    ASSERT_TRUE(refused.wait(patience));
    EXPECT_TRUE(refused.first().first().toString().contains(u"not here"_s));
    EXPECT_FALSE(autostart.isEnabled());
}

TEST_F(PortalAutostartTest, anAnswerByAnotherNameThanTheTokensIsHeard) {
    portal.ignoreTokens();
    ask(true);
    settle();
    portal.answer(0, 1, false);
    EXPECT_TRUE(refused.wait(patience));
}

TEST_F(PortalAutostartTest, onlyTheNewestRequestCounts) {
    ask(true);
    ask(false);
    settle();
    portal.answer(0, 1, false);
    settle();
    EXPECT_FALSE(autostart.isEnabled());
    EXPECT_EQ(refused.size(), 0);
}

TEST_F(PortalAutostartTest, whatWasGrantedBeforeIsRemembered) {
    EXPECT_TRUE(PortalAutostart(client, {u"unhunch"_s}, true).isEnabled());
}

TEST(PortalAutostartWithoutABus, saysSoAtOnce) {
    PortalAutostart autostart(QDBusConnection(u"no such bus"_s), {u"unhunch"_s}, false);
    EXPECT_THROW(autostart.setEnabled(true), AutostartError);
    EXPECT_FALSE(autostart.isEnabled());
}

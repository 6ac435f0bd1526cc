#include "app/platform/linux/DesktopTrayHost.h"

#include "tests/app/platform/linux/FakeTrayWatcher.h"
#include "tests/app/platform/linux/OwnThread.h"
#include "tests/app/platform/linux/PrivateBus.h"
#include "tests/app/platform/linux/VirtualDisplay.h"
#include "tests/support/Patience.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>
#include <utility>

using namespace unhunch;

namespace {

/// Plays a panel that takes in tray icons of the older kind.
class FakePanel {
public:
    explicit FakePanel(const QByteArray& display) : m_connection(display) {
        auto* const connection = m_connection.raw();
        m_window = xcb_generate_id(connection);
        xcb_create_window(connection, XCB_COPY_FROM_PARENT, m_window, m_connection.root(), 0, 0, 1, 1, 0,
                          XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT, 0, nullptr);
        const auto selection = atom("_NET_SYSTEM_TRAY_S0");
        xcb_set_selection_owner(connection, m_window, selection, XCB_CURRENT_TIME);

        xcb_client_message_event_t announcement{};
        announcement.response_type = XCB_CLIENT_MESSAGE;
        announcement.format = 32;
        announcement.window = m_connection.root();
        announcement.type = atom("MANAGER");
        announcement.data.data32[1] = selection;
        announcement.data.data32[2] = m_window;
        xcb_send_event(connection, false, m_connection.root(), XCB_EVENT_MASK_STRUCTURE_NOTIFY,
                       reinterpret_cast<const char*>(&announcement));
        sync();
    }

    ~FakePanel() {
        xcb_destroy_window(m_connection.raw(), m_window);
        sync();
    }

    FakePanel(const FakePanel&) = delete;
    FakePanel& operator=(const FakePanel&) = delete;

private:
    xcb_atom_t atom(const QByteArray& name) {
        const auto cookie = xcb_intern_atom(m_connection.raw(), false,
                                            static_cast<std::uint16_t>(name.size()), name.constData());
        const XcbOwned<xcb_intern_atom_reply_t> reply{
            xcb_intern_atom_reply(m_connection.raw(), cookie, nullptr)};
        return reply ? reply->atom : XCB_NONE;
    }

    /// Any question will do: its answer tells that what went before has been done.
    void sync() { atom("MANAGER"); }

    XcbConnection m_connection;
    xcb_window_t m_window = XCB_NONE;
};

class DesktopTrayHostTest : public testing::Test {
protected:
    PrivateBus bus;
    QDBusConnection client = bus.connect();
};

class XEmbedTrayTest : public DesktopTrayHostTest {
protected:
    VirtualDisplay display;
};

} // namespace

TEST_F(DesktopTrayHostTest, aPanelThatIsThereAppears) {
    const FakeTrayWatcher watcher(bus.connect(), true);
    const DesktopTrayHost host(client, nullptr);
    QSignalSpy appeared(&host, &TrayHost::appeared);

    ASSERT_TRUE(appeared.wait(patience));

    EXPECT_TRUE(host.isPresent());
    EXPECT_EQ(host.description(), QStringLiteral("StatusNotifier"));
}

TEST_F(DesktopTrayHostTest, nothingIsClaimedBeforeTheDesktopHasAnswered) {
    const FakeTrayWatcher watcher(bus.connect(), true);
    const DesktopTrayHost host(client, nullptr);

    EXPECT_FALSE(host.isPresent());
}

TEST_F(DesktopTrayHostTest, whoCannotWaitForEventsMaySettleIt) {
    FakeTrayWatcher watcher(bus.connect(), true);
    const OwnThread thread(watcher);
    DesktopTrayHost host(client, nullptr);

    host.settle();

    EXPECT_TRUE(host.isPresent());
    EXPECT_EQ(host.description(), QStringLiteral("StatusNotifier"));
}

TEST_F(DesktopTrayHostTest, aPanelThatComesLateAppears) {
    const DesktopTrayHost host(client, nullptr);
    QSignalSpy appeared(&host, &TrayHost::appeared);

    const FakeTrayWatcher watcher(bus.connect(), true);

    EXPECT_TRUE(appeared.wait(patience));
    EXPECT_TRUE(host.isPresent());
}

TEST_F(DesktopTrayHostTest, aServiceWithoutAHostIsNoTrayUntilOneComes) {
    FakeTrayWatcher watcher(bus.connect(), false);
    const DesktopTrayHost host(client, nullptr);
    QSignalSpy appeared(&host, &TrayHost::appeared);
    ASSERT_TRUE(QTest::qWaitFor([&] { return watcher.timesAsked() > 0; }, patience));
    EXPECT_FALSE(host.isPresent());

    watcher.bringHost();

    EXPECT_TRUE(appeared.wait(patience));
    EXPECT_TRUE(host.isPresent());
}

TEST_F(DesktopTrayHostTest, aHostThatLeavesAndComesBackAppearsAgain) {
    FakeTrayWatcher watcher(bus.connect(), true);
    const DesktopTrayHost host(client, nullptr);
    QSignalSpy appeared(&host, &TrayHost::appeared);
    ASSERT_TRUE(appeared.wait(patience));

    watcher.dropHost();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !host.isPresent(); }, patience));
    watcher.bringHost();

    EXPECT_TRUE(appeared.wait(patience));
    EXPECT_EQ(appeared.size(), 2);
}

TEST_F(DesktopTrayHostTest, aPanelThatRestartsAppearsAgain) {
    const DesktopTrayHost host(client, nullptr);
    QSignalSpy appeared(&host, &TrayHost::appeared);
    for (int start = 1; start <= 3; ++start) {
        const FakeTrayWatcher watcher(bus.connect(), true);
        ASSERT_TRUE(appeared.wait(patience));
        EXPECT_EQ(appeared.size(), start);
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return !host.isPresent(); }, patience));
}

TEST_F(DesktopTrayHostTest, withoutABusThereIsNoTray) {
    DesktopTrayHost host(QDBusConnection(QStringLiteral("no such connection")), nullptr);
    host.settle();

    EXPECT_FALSE(host.isPresent());
    EXPECT_EQ(host.description(), QStringLiteral("This desktop shows no tray icons."));
}

TEST_F(DesktopTrayHostTest, aDesktopWithoutAnyTraySaysSo) {
    DesktopTrayHost host(client, nullptr);
    host.settle();

    EXPECT_FALSE(host.isPresent());
    EXPECT_EQ(host.description(), QStringLiteral("This desktop shows no tray icons."));
}

TEST_F(XEmbedTrayTest, aPanelOfTheOlderKindIsSeenAtOnce) {
    const FakePanel panel(display.name());
    const DesktopTrayHost host(client, std::make_unique<XEmbedHost>(display.name()));

    EXPECT_TRUE(host.isPresent());
    EXPECT_EQ(host.description(), QStringLiteral("XEmbed"));
}

TEST_F(XEmbedTrayTest, aPanelOfTheOlderKindThatRestartsAppearsAgain) {
    const DesktopTrayHost host(client, std::make_unique<XEmbedHost>(display.name()));
    QSignalSpy appeared(&host, &TrayHost::appeared);
    EXPECT_FALSE(host.isPresent());
    for (int start = 1; start <= 3; ++start) {
        const FakePanel panel(display.name());
        ASSERT_TRUE(appeared.wait(patience));
        EXPECT_EQ(appeared.size(), start);
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return !host.isPresent(); }, patience));
}

TEST_F(XEmbedTrayTest, aPanelThatTakesOverFromAnotherAppearsAnew) {
    const FakePanel panel(display.name());
    const DesktopTrayHost host(client, std::make_unique<XEmbedHost>(display.name()));
    QSignalSpy appeared(&host, &TrayHost::appeared);

    const FakePanel successor(display.name());

    EXPECT_TRUE(appeared.wait(patience));
    EXPECT_TRUE(host.isPresent());
}

TEST_F(XEmbedTrayTest, aSecondKindOfTrayChangesNothing) {
    auto panel = std::make_unique<FakePanel>(display.name());
    auto older = std::make_unique<XEmbedHost>(display.name());
    QSignalSpy olderChanged(older.get(), &XEmbedHost::changed);
    const DesktopTrayHost host(client, std::move(older));
    QSignalSpy appeared(&host, &TrayHost::appeared);

    const FakeTrayWatcher watcher(bus.connect(), true);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return host.description() == QStringLiteral("StatusNotifier"); }, patience));
    panel.reset();
    ASSERT_TRUE(olderChanged.wait(patience));

    EXPECT_TRUE(host.isPresent());
    EXPECT_TRUE(appeared.isEmpty());
}

TEST_F(XEmbedTrayTest, theTrayGoesWithTheServer) {
    const FakePanel panel(display.name());
    const DesktopTrayHost host(client, std::make_unique<XEmbedHost>(display.name()));
    ASSERT_TRUE(host.isPresent());

    display.end();

    EXPECT_TRUE(QTest::qWaitFor([&] { return !host.isPresent(); }, patience));
}

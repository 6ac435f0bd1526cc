#include "app/platform/linux/X11FullScreenWatch.h"

#include "tests/app/platform/linux/Environment.h"
#include "tests/app/platform/linux/VirtualDisplay.h"
#include "tests/support/Patience.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <vector>

using namespace unhunch;

namespace {

constexpr std::uint32_t ownProcess = 4711;
constexpr std::uint32_t otherProcess = 4712;

/// Plays a window manager and the programs on its screen: the properties of the windows are all that the two tell.
class FakeDesktop {
public:
    explicit FakeDesktop(const QByteArray& display) : m_connection(display) {}

    void startWindowManager() {
        set(m_connection.root(), "_NET_SUPPORTED", XCB_ATOM_ATOM, {atom("_NET_ACTIVE_WINDOW")});
    }
    xcb_window_t open(const QByteArray& program, std::uint32_t process = otherProcess) {
        auto* const connection = m_connection.raw();
        const auto window = xcb_generate_id(connection);
        xcb_create_window(connection, XCB_COPY_FROM_PARENT, window, m_connection.root(), 0, 0, 8, 8, 0,
                          XCB_WINDOW_CLASS_INPUT_OUTPUT, XCB_COPY_FROM_PARENT, 0, nullptr);
        const QByteArray names = "instance" + QByteArray(1, '\0') + program + '\0';
        xcb_change_property(connection, XCB_PROP_MODE_REPLACE, window, XCB_ATOM_WM_CLASS, XCB_ATOM_STRING, 8,
                            static_cast<std::uint32_t>(names.size()), names.constData());
        set(window, "_NET_WM_PID", XCB_ATOM_CARDINAL, {process});
        return window;
    }
    void close(xcb_window_t window) {
        xcb_destroy_window(m_connection.raw(), window);
        activate(XCB_NONE);
    }
    void fillScreen(xcb_window_t window) {
        set(window, "_NET_WM_STATE", XCB_ATOM_ATOM,
            {atom("_NET_WM_STATE_FOCUSED"), atom("_NET_WM_STATE_FULLSCREEN")});
    }
    void leaveScreen(xcb_window_t window) {
        set(window, "_NET_WM_STATE", XCB_ATOM_ATOM, {atom("_NET_WM_STATE_FOCUSED")});
    }
    void activate(xcb_window_t window) {
        set(m_connection.root(), "_NET_ACTIVE_WINDOW", XCB_ATOM_WINDOW, {window});
    }

private:
    void set(xcb_window_t window, const QByteArray& property, xcb_atom_t type,
             const std::vector<std::uint32_t>& values) {
        xcb_change_property(m_connection.raw(), XCB_PROP_MODE_REPLACE, window, atom(property), type, 32,
                            static_cast<std::uint32_t>(values.size()), values.data());
        xcb_flush(m_connection.raw());
    }
    xcb_atom_t atom(const QByteArray& name) {
        const auto question = xcb_intern_atom(m_connection.raw(), false,
                                              static_cast<std::uint16_t>(name.size()), name.constData());
        return XcbOwned<xcb_intern_atom_reply_t>(xcb_intern_atom_reply(m_connection.raw(), question, nullptr))
            ->atom;
    }

    XcbConnection m_connection;
};

class X11FullScreenWatchTest : public testing::Test {
protected:
    [[nodiscard]] bool becomes(bool closed) {
        return QTest::qWaitFor([&] { return watch.isAvailable() && watch.isClosed() == closed; }, patience);
    }
    [[nodiscard]] bool saysOf(const char* program) {
        return QTest::qWaitFor(
            [&] {
                return watch.reason() == QString::fromLatin1(program) + QStringLiteral(" fills the screen");
            },
            patience);
    }

    VirtualDisplay display;
    FakeDesktop desktop{display.name()};
    X11FullScreenWatch watch{ownProcess, display.name()};
};

/// With a window manager.
class X11FullScreenDesktop : public X11FullScreenWatchTest {
protected:
    void SetUp() override {
        desktop.startWindowManager();
        ASSERT_TRUE(becomes(false));
    }
    xcb_window_t openFilm() {
        const auto film = desktop.open("player");
        desktop.fillScreen(film);
        desktop.activate(film);
        return film;
    }
};

} // namespace

TEST_F(X11FullScreenWatchTest, withoutAWindowManagerNothingTells) {
    EXPECT_TRUE(watch.isSettled());
    EXPECT_FALSE(watch.isAvailable());
    EXPECT_TRUE(watch.description().contains(QStringLiteral("window manager")));
}

TEST_F(X11FullScreenDesktop, aProgramThatFillsTheScreenClosesTheGateUntilItEnds) {
    const auto film = openFilm();
    ASSERT_TRUE(becomes(true));
    EXPECT_EQ(watch.reason(), QStringLiteral("Player fills the screen"));
    EXPECT_EQ(watch.description(), QStringLiteral("the window manager"));

    desktop.close(film);
    EXPECT_TRUE(becomes(false));
}

TEST_F(X11FullScreenDesktop, aProgramThatFilledTheScreenBeforeClosesTheGateAtOnce) {
    openFilm();
    ASSERT_TRUE(becomes(true));

    EXPECT_TRUE(X11FullScreenWatch(ownProcess, display.name()).isClosed());
}

TEST_F(X11FullScreenDesktop, aWindowThatFillsTheScreenAndLeavesItAgainIsFollowed) {
    const auto browser = desktop.open("browser");
    desktop.activate(browser);
    for (int film = 0; film < 2; ++film) {
        desktop.fillScreen(browser);
        ASSERT_TRUE(becomes(true));
        desktop.leaveScreen(browser);
        ASSERT_TRUE(becomes(false));
    }
}

TEST_F(X11FullScreenDesktop, aFilmBehindAnotherWindowDoesNotCount) {
    const auto film = openFilm();
    ASSERT_TRUE(becomes(true));

    desktop.activate(desktop.open("editor"));
    ASSERT_TRUE(becomes(false));
    desktop.activate(film);
    EXPECT_TRUE(becomes(true));
}

TEST_F(X11FullScreenDesktop, fromOneFilmToTheNextTheGateStaysClosed) {
    openFilm();
    ASSERT_TRUE(becomes(true));

    const auto game = desktop.open("game");
    desktop.fillScreen(game);
    desktop.activate(game);
    EXPECT_TRUE(saysOf("Game"));
}

TEST_F(X11FullScreenDesktop, ourOwnWindowsNeverCloseTheGate) {
    const auto guide = desktop.open("unhunch", ownProcess);
    desktop.fillScreen(guide);
    desktop.activate(guide);
    QSignalSpy changed(&watch, &GateWatch::changed);
    openFilm();

    // The first that closes it is the film.
    ASSERT_TRUE(becomes(true));
    EXPECT_EQ(watch.reason(), QStringLiteral("Player fills the screen"));
    EXPECT_EQ(changed.size(), 1);
    desktop.activate(guide);
    EXPECT_TRUE(becomes(false));
}

TEST_F(X11FullScreenDesktop, aServerThatGoesOpensTheGate) {
    openFilm();
    ASSERT_TRUE(becomes(true));

    display.end();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !watch.isAvailable(); }, patience));
    EXPECT_FALSE(watch.isClosed());
    EXPECT_TRUE(watch.description().contains(QStringLiteral("lost")));
}

TEST(X11FullScreenWatch, needsAServer) {
    EXPECT_THROW(X11FullScreenWatch(ownProcess, ":no-such-display"), XcbError);
}

TEST(MakeFullScreenWatch, withoutADisplaySaysWhy) {
    const Environment wayland("WAYLAND_DISPLAY", "");
    const Environment display("DISPLAY", ":no-such-display");
    const auto watch = makeFullScreenWatch();

    EXPECT_TRUE(watch->isSettled());
    EXPECT_FALSE(watch->isAvailable());
    EXPECT_TRUE(watch->description().contains(QStringLiteral("no X server answers")));
}

TEST(MakeFullScreenWatch, onX11AsksItsWindowManager) {
    const VirtualDisplay screen;
    const Environment wayland("WAYLAND_DISPLAY", "");
    const Environment display("DISPLAY", screen.name());

    EXPECT_TRUE(makeFullScreenWatch()->description().contains(QStringLiteral("window manager")));
}

TEST(MakeFullScreenWatch, onWaylandAsksTheCompositorOnly) {
    const VirtualDisplay screen;
    const Environment wayland("WAYLAND_DISPLAY", "no-such-compositor");
    const Environment display("DISPLAY", screen.name());

    EXPECT_TRUE(
        makeFullScreenWatch()->description().contains(QStringLiteral("no Wayland compositor answers")));
}

#include "app/platform/Display.h"

#include "tests/app/platform/linux/Environment.h"
#include "tests/app/platform/linux/VirtualDisplay.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace unhunch;

namespace {

class DisplayTest : public testing::Test {
protected:
    Environment platform{"QT_QPA_PLATFORM", ""};
    Environment session{"XDG_SESSION_TYPE", ""};
    Environment wayland{"WAYLAND_DISPLAY", ""};
    Environment given{"WAYLAND_SOCKET", ""};
    Environment x11{"DISPLAY", ""};
};

/// Listens where Wayland's clients call, and nothing more. Qt's plugins are looked for in a folder of its own.
class WaylandDesktop {
public:
    WaylandDesktop() {
        m_compositor.listen(m_folder.filePath(QStringLiteral("wayland-7")));
        EXPECT_TRUE(m_compositor.isListening()) << qPrintable(m_compositor.errorString());
        QCoreApplication::setLibraryPaths({m_folder.path()});
    }
    ~WaylandDesktop() { QCoreApplication::setLibraryPaths(m_before); }
    WaylandDesktop(const WaylandDesktop&) = delete;
    WaylandDesktop& operator=(const WaylandDesktop&) = delete;

    void installQtPart() const {
        EXPECT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("platforms")));
        QFile part(m_folder.filePath(QStringLiteral("platforms/libqwayland-generic.so")));
        EXPECT_TRUE(part.open(QIODevice::WriteOnly));
    }

private:
    QStringList m_before = QCoreApplication::libraryPaths();
    QTemporaryDir m_folder;
    QLocalServer m_compositor;
    Environment m_runtime{"XDG_RUNTIME_DIR", m_folder.path().toUtf8()};
    Environment m_display{"WAYLAND_DISPLAY", "wayland-7"};
};

} // namespace

TEST_F(DisplayTest, anXServerThatAnswersIsOne) {
    const VirtualDisplay screen;
    const Environment here("DISPLAY", screen.name());
    EXPECT_FALSE(displayProblem());
}

TEST_F(DisplayTest, aWaylandDesktopIsOneWhereQtHasItsPart) {
    const WaylandDesktop desktop;
    desktop.installQtPart();
    EXPECT_FALSE(displayProblem());
}

TEST_F(DisplayTest, aWaylandDesktopWithoutQtsPartNamesThePackage) {
    const WaylandDesktop desktop;
    ASSERT_TRUE(displayProblem());
    EXPECT_TRUE(displayProblem()->contains(QStringLiteral("qt6-wayland"))) << qPrintable(*displayProblem());
}

TEST_F(DisplayTest, aWaylandDesktopThatDoesNotAnswerIsNamed) {
    const WaylandDesktop desktop;
    desktop.installQtPart();
    const Environment gone("WAYLAND_DISPLAY", "no-such-wayland");
    ASSERT_TRUE(displayProblem());
    EXPECT_TRUE(displayProblem()->contains(QStringLiteral("no-such-wayland")));
}

TEST_F(DisplayTest, xWindowsOfAWaylandDesktopAreEnough) {
    const Environment gone("WAYLAND_DISPLAY", "no-such-wayland");
    const VirtualDisplay screen;
    const Environment here("DISPLAY", screen.name());
    EXPECT_FALSE(displayProblem());
}

TEST_F(DisplayTest, whoAsksForXWindowsDoesNotGetWayland) {
    const WaylandDesktop desktop;
    desktop.installQtPart();
    const Environment asked("QT_QPA_PLATFORM", "xcb");
    ASSERT_TRUE(displayProblem());
    EXPECT_TRUE(displayProblem()->contains(QStringLiteral("DISPLAY")));
}

TEST_F(DisplayTest, withoutAnyTheVariablesAreNamed) {
    ASSERT_TRUE(displayProblem());
    EXPECT_TRUE(displayProblem()->contains(QStringLiteral("DISPLAY")));
}

TEST_F(DisplayTest, anXServerThatDoesNotAnswerIsNamed) {
    const Environment here("DISPLAY", ":no-such-display");
    ASSERT_TRUE(displayProblem());
    EXPECT_TRUE(displayProblem()->contains(QStringLiteral(":no-such-display")));
}

TEST_F(DisplayTest, nobodyMissesADisplayOffscreen) {
    const Environment here("QT_QPA_PLATFORM", "offscreen");
    EXPECT_FALSE(displayProblem());
}

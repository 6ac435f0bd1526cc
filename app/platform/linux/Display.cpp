#include "app/platform/Display.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <xcb/xcb.h>

#include <algorithm>
#include <cstring>
#include <memory>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace unhunch {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("unhunch::Display", text); }

/// Not an XcbConnection: this is asked before there is an event loop.
bool answersX11(const QString& display) {
    const std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> connection(
        xcb_connect(display.toLocal8Bit().constData(), nullptr), &xcb_disconnect);
    return xcb_connection_has_error(connection.get()) == 0;
}

std::optional<QString> x11Problem() {
    const auto display = qEnvironmentVariable("DISPLAY");
    if (display.isEmpty())
        return tr("There is no display to show windows on (DISPLAY and WAYLAND_DISPLAY are not set). "
                  "Start Unhunch from a terminal in your desktop session.");
    if (!answersX11(display))
        return tr("The display %1 does not answer. Start Unhunch from a terminal in your desktop session.")
            .arg(display);
    return std::nullopt;
}

bool answersWayland(const QString& display) {
    const QByteArray path =
        QFile::encodeName(QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).filePath(display)); // or is absolute
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return false;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    const int caller = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (caller < 0)
        return false;
    const bool answered = connect(caller, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    close(caller);
    return answered;
}

/// Qt's part for Wayland is a package of its own on most systems.
bool hasWaylandPlugin() {
    return std::ranges::any_of(QCoreApplication::libraryPaths(), [](const QString& folder) {
        return !QDir(folder + QStringLiteral("/platforms"))
                    .entryList({QStringLiteral("libqwayland*")}, QDir::Files)
                    .isEmpty();
    });
}

std::optional<QString> waylandProblem() {
    const auto display = qEnvironmentVariable("WAYLAND_DISPLAY", QStringLiteral("wayland-0"));
    // Another program may have handed over a connection that is open already.
    if (qEnvironmentVariableIsEmpty("WAYLAND_SOCKET") && !answersWayland(display))
        return tr("The display %1 does not answer. Start Unhunch from a terminal in your desktop session.")
            .arg(display);
    if (!hasWaylandPlugin())
        return tr("This desktop speaks Wayland, and Qt’s part for it is missing. Install the package "
                  "qt6-wayland (on Fedora qt6-qtwayland), and start Unhunch again.");
    return std::nullopt;
}

} // namespace

// Qt would end the program with a word to developers.
std::optional<QString> displayProblem() {
    const auto platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    // As Qt does: what the person names, otherwise Wayland if this is such a session, and X11 after it.
    const bool triesWayland = platform.isEmpty() ? !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
                                                       qEnvironmentVariable("XDG_SESSION_TYPE") == u"wayland"
                                                 : platform.contains(QStringLiteral("wayland"));
    const bool triesX11 = platform.isEmpty() || platform.contains(QStringLiteral("xcb"));
    // Somebody who names a platform other than the desktops' (tests: offscreen) needs no desktop.
    if (!triesWayland && !triesX11)
        return std::nullopt;

    const auto onX11 = triesX11 ? x11Problem() : std::nullopt;
    if (triesX11 && !onX11)
        return std::nullopt;
    return triesWayland ? waylandProblem() : onX11;
}

void nameForDesktop() { QGuiApplication::setDesktopFileName(QStringLiteral("unhunch")); }

} // namespace unhunch

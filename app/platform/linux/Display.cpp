#include "app/platform/Display.h"

#include <QCoreApplication>

#include <xcb/xcb.h>

#include <memory>

namespace unhunch {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("unhunch::Display", text); }

/// Not an XcbConnection: this is asked before there is an event loop.
bool answers(const QString& display) {
    const std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> connection(
        xcb_connect(display.toLocal8Bit().constData(), nullptr), &xcb_disconnect);
    return xcb_connection_has_error(connection.get()) == 0;
}

} // namespace

// Qt would end the program with a word to developers.
std::optional<QString> displayProblem() {
    // Somebody who names a platform other than the desktops' (tests: offscreen) needs no desktop.
    const auto platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    const bool wantsDesktop = platform.isEmpty() || platform.contains(QStringLiteral("xcb")) ||
                              platform.contains(QStringLiteral("wayland"));
    if (!wantsDesktop || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return std::nullopt;

    const auto display = qEnvironmentVariable("DISPLAY");
    if (display.isEmpty())
        return tr("There is no display to show windows on (DISPLAY and WAYLAND_DISPLAY are not set). "
                  "Start Unhunch from a terminal in your desktop session.");
    if (!answers(display))
        return tr("The display %1 does not answer. Start Unhunch from a terminal in your desktop session.")
            .arg(display);
    return std::nullopt;
}

} // namespace unhunch

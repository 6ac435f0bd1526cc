#pragma once

#include "app/platform/FoundGateWatch.h"
#include "app/platform/linux/XcbConnection.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace unhunch {

/// Follows the window that the window manager calls active, and whether that fills the screen (EWMH).
class X11FullScreenWatch final : public FoundGateWatch {
    Q_OBJECT
public:
    /// Windows of the process `ownProcess` never close the gate. Connects to `display`, or to $DISPLAY when that is
    /// empty. Throws XcbError when there is no X server.
    explicit X11FullScreenWatch(qint64 ownProcess, const QByteArray& display = {});

private:
    struct Atoms {
        xcb_atom_t activeWindow;
        xcb_atom_t fullScreen;
        xcb_atom_t process;
        xcb_atom_t state;
        xcb_atom_t supported;
    };

    void handle(const xcb_generic_event_t& event);
    void followActiveWindow();
    void update();
    [[nodiscard]] bool fillsScreen(xcb_window_t window) const;
    [[nodiscard]] QString programOf(xcb_window_t window) const;
    [[nodiscard]] std::vector<std::uint32_t> values(xcb_window_t window, xcb_atom_t property,
                                                    xcb_atom_t type) const;

    qint64 m_ownProcess;
    XcbConnection m_connection;
    Atoms m_atoms;
    xcb_window_t m_active = XCB_NONE;
};

} // namespace unhunch

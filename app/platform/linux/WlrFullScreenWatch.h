#pragma once

#include "app/platform/FoundGateWatch.h"
#include "app/platform/linux/WaylandConnection.h"

#include <map>

struct zwlr_foreign_toplevel_handle_v1;
struct zwlr_foreign_toplevel_manager_v1;

namespace unhunch {

/// Lets the compositor tell which window is active and whether it fills the screen, by the protocol that sway, labwc,
/// Wayfire, Hyprland, niri and their like offer for taskbars (wlr-foreign-toplevel-management). KWin has
/// one of its own (PlasmaFullScreenWatch), GNOME Shell offers nothing of the kind to programs like this one.
class WlrFullScreenWatch final : public FoundGateWatch {
    Q_OBJECT
public:
    /// Windows of the program that calls itself `ownName` on Wayland never close the gate. Connects to `display`, or to
    /// $WAYLAND_DISPLAY when that is empty. Throws WaylandError when no compositor answers.
    explicit WlrFullScreenWatch(QString ownName, const QByteArray& display = {});
    ~WlrFullScreenWatch() override;

private:
    struct Window {
        QString program;
        bool active = false;
        bool fillsScreen = false;
    };
    using Handle = zwlr_foreign_toplevel_handle_v1;

    void bindTo(std::uint32_t name, std::uint32_t version);
    void add(Handle* handle);
    void remove(Handle* handle);
    void update();

    QString m_ownName;
    WaylandConnection m_connection;
    zwlr_foreign_toplevel_manager_v1* m_manager = nullptr;
    std::map<Handle*, Window> m_windows;
};

} // namespace unhunch

#pragma once

#include "app/platform/FoundGateWatch.h"
#include "app/platform/linux/WaylandConnection.h"

#include <map>

struct org_kde_plasma_window;
struct org_kde_plasma_window_management;

namespace unhunch {

/// Lets KWin tell which window is active and whether it fills the screen, by the protocol of Plasma's own taskbar. KWin
/// offers it only to a program whose desktop file names it (X-KDE-Wayland-Interfaces) and its path, as the installed one
/// does.
class PlasmaFullScreenWatch final : public FoundGateWatch {
    Q_OBJECT
public:
    /// Windows of the process `ownProcess` never close the gate. Connects to `display`, or to $WAYLAND_DISPLAY when that
    /// is empty. Throws WaylandError when no compositor answers.
    explicit PlasmaFullScreenWatch(qint64 ownProcess, const QByteArray& display = {});
    ~PlasmaFullScreenWatch() override;

private:
    struct Window {
        QString program;
        qint64 process = 0;
        bool active = false;
        bool fillsScreen = false;
    };
    using Handle = org_kde_plasma_window;

    void bindTo(std::uint32_t name);
    void add(Handle* handle);
    void remove(Handle* handle);
    void update();

    qint64 m_ownProcess;
    WaylandConnection m_connection;
    org_kde_plasma_window_management* m_manager = nullptr;
    std::map<Handle*, Window> m_windows;
};

} // namespace unhunch

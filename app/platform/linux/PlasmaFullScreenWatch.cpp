#include "app/platform/linux/PlasmaFullScreenWatch.h"

#include "app/platform/linux/FullScreenWatch.h"

#include <algorithm>
#include <plasma-window-management-client.h>

namespace unhunch {

namespace {

/// Of the protocol's versions the first whose objects can be let go of. Later ones tell of each move and each raise of a
/// window as well, which would wake us for nothing.
constexpr std::uint32_t enough = ORG_KDE_PLASMA_WINDOW_DESTROY_SINCE_VERSION;

} // namespace

PlasmaFullScreenWatch::PlasmaFullScreenWatch(qint64 ownProcess, const QByteArray& display)
    : m_ownProcess(ownProcess), m_connection(display) {
    connect(&m_connection, &WaylandConnection::offered, this,
            [this](std::uint32_t name, const QByteArray& interface, std::uint32_t version) {
                if (interface == org_kde_plasma_window_management_interface.name && !m_manager &&
                    version >= enough)
                    bindTo(name);
            });
    connect(&m_connection, &WaylandConnection::settled, this, [this] {
        if (m_manager)
            update();
        else
            findUnavailable(tr("Plasma tells only installed programs whether another one fills the screen; "
                               "install Unhunch."));
    });
    connect(&m_connection, &WaylandConnection::lost, this,
            [this] { findUnavailable(tr("The connection to the Wayland desktop was lost.")); });
}

PlasmaFullScreenWatch::~PlasmaFullScreenWatch() {
    for (const auto& [handle, window] : m_windows)
        org_kde_plasma_window_destroy(handle);
    if (m_manager)
        org_kde_plasma_window_management_destroy(m_manager);
}

void PlasmaFullScreenWatch::bindTo(std::uint32_t name) {
    using Manager = org_kde_plasma_window_management;
    static constexpr org_kde_plasma_window_management_listener listener{
        .show_desktop_changed = [](void*, Manager*, std::uint32_t) {},
        .window =
            [](void* self, Manager* manager, std::uint32_t id) {
                static_cast<PlasmaFullScreenWatch*>(self)->add(
                    org_kde_plasma_window_management_get_window(manager, id));
            },
        .stacking_order_changed = [](void*, Manager*, wl_array*) {},
        .stacking_order_uuid_changed = [](void*, Manager*, const char*) {},
        .window_with_uuid = [](void*, Manager*, std::uint32_t, const char*) {}};
    m_manager = m_connection.bind<Manager>(name, org_kde_plasma_window_management_interface, enough);
    org_kde_plasma_window_management_add_listener(m_manager, &listener, this);
}

void PlasmaFullScreenWatch::add(Handle* handle) {
    static constexpr auto window = [](void* self, Handle* of) -> Window& {
        return static_cast<PlasmaFullScreenWatch*>(self)->m_windows[of];
    };
    static constexpr auto nothing = [](void*, Handle*, auto...) {};
    static constexpr org_kde_plasma_window_listener listener{
        .title_changed = nothing,
        .app_id_changed =
            [](void* self, Handle* of, const char* name) {
                window(self, of).program = QString::fromUtf8(name);
                static_cast<PlasmaFullScreenWatch*>(self)->update();
            },
        .state_changed =
            [](void* self, Handle* of, std::uint32_t states) {
                window(self, of).active = states & ORG_KDE_PLASMA_WINDOW_MANAGEMENT_STATE_ACTIVE;
                window(self, of).fillsScreen = states & ORG_KDE_PLASMA_WINDOW_MANAGEMENT_STATE_FULLSCREEN;
                static_cast<PlasmaFullScreenWatch*>(self)->update();
            },
        .virtual_desktop_changed = nothing,
        .themed_icon_name_changed = nothing,
        .unmapped = [](void* self, Handle* of) { static_cast<PlasmaFullScreenWatch*>(self)->remove(of); },
        .initial_state = nothing,
        .parent_window = nothing,
        .geometry = nothing,
        .icon_changed = nothing,
        .pid_changed = [](void* self, Handle* of,
                          std::uint32_t process) { window(self, of).process = process; },
        .virtual_desktop_entered = nothing,
        .virtual_desktop_left = nothing,
        .application_menu = nothing,
        .activity_entered = nothing,
        .activity_left = nothing,
        .resource_name_changed = nothing};
    m_windows.emplace(handle, Window{});
    org_kde_plasma_window_add_listener(handle, &listener, this);
}

void PlasmaFullScreenWatch::remove(Handle* handle) {
    m_windows.erase(handle);
    org_kde_plasma_window_destroy(handle);
    update();
}

void PlasmaFullScreenWatch::update() {
    const auto found = std::ranges::find_if(m_windows, [this](const auto& entry) {
        const Window& window = entry.second;
        return window.active && window.fillsScreen && window.process != m_ownProcess;
    });
    const QString source = tr("Plasma's list of windows");
    if (found == m_windows.end())
        findOpen(source);
    else
        findClosed(source, fullScreenReason(found->second.program));
}

} // namespace unhunch

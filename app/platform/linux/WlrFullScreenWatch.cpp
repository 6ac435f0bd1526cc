#include "app/platform/linux/WlrFullScreenWatch.h"

#include "app/platform/linux/FullScreenWatch.h"

#include <algorithm>
#include <span>
#include <utility>
#include <wlr-foreign-toplevel-management-unstable-v1-client.h>

namespace unhunch {

namespace {

constexpr std::uint32_t fullScreenSince = 2; // of the protocol's versions

} // namespace

WlrFullScreenWatch::WlrFullScreenWatch(QString ownName, const QByteArray& display)
    : m_ownName(std::move(ownName)), m_connection(display) {
    connect(&m_connection, &WaylandConnection::offered, this,
            [this](std::uint32_t name, const QByteArray& interface, std::uint32_t version) {
                if (interface == zwlr_foreign_toplevel_manager_v1_interface.name && !m_manager &&
                    version >= fullScreenSince)
                    bindTo(name, version);
            });
    connect(&m_connection, &WaylandConnection::settled, this, [this] {
        if (m_manager)
            update();
        else
            findUnavailable(tr("This Wayland desktop does not tell whether a program fills the screen."));
    });
    connect(&m_connection, &WaylandConnection::lost, this,
            [this] { findUnavailable(tr("The connection to the Wayland desktop was lost.")); });
}

WlrFullScreenWatch::~WlrFullScreenWatch() {
    for (const auto& [handle, window] : m_windows)
        zwlr_foreign_toplevel_handle_v1_destroy(handle);
    if (m_manager)
        zwlr_foreign_toplevel_manager_v1_destroy(m_manager);
}

void WlrFullScreenWatch::bindTo(std::uint32_t name, std::uint32_t version) {
    static constexpr zwlr_foreign_toplevel_manager_v1_listener listener{
        [](void* self, zwlr_foreign_toplevel_manager_v1*, Handle* handle) {
            static_cast<WlrFullScreenWatch*>(self)->add(handle);
        },
        [](void* self, zwlr_foreign_toplevel_manager_v1*) {
            static_cast<WlrFullScreenWatch*>(self)->findUnavailable(
                tr("This Wayland desktop no longer tells whether a program fills the screen."));
        }};
    m_manager = m_connection.bind<zwlr_foreign_toplevel_manager_v1>(
        name, zwlr_foreign_toplevel_manager_v1_interface,
        std::min(version, static_cast<std::uint32_t>(zwlr_foreign_toplevel_manager_v1_interface.version)));
    zwlr_foreign_toplevel_manager_v1_add_listener(m_manager, &listener, this);
}

void WlrFullScreenWatch::add(Handle* handle) {
    static constexpr auto window = [](void* self, Handle* of) -> Window& {
        return static_cast<WlrFullScreenWatch*>(self)->m_windows[of];
    };
    static constexpr zwlr_foreign_toplevel_handle_v1_listener listener{
        .title = [](void*, Handle*, const char*) {},
        .app_id = [](void* self, Handle* of,
                     const char* name) { window(self, of).program = QString::fromUtf8(name); },
        .output_enter = [](void*, Handle*, wl_output*) {},
        .output_leave = [](void*, Handle*, wl_output*) {},
        .state =
            [](void* self, Handle* of, wl_array* states) {
                const std::span told(static_cast<const std::uint32_t*>(states->data),
                                     states->size / sizeof(std::uint32_t));
                const auto has = [&](std::uint32_t state) { return std::ranges::count(told, state) > 0; };
                window(self, of).active = has(ZWLR_FOREIGN_TOPLEVEL_HANDLE_V1_STATE_ACTIVATED);
                window(self, of).fillsScreen = has(ZWLR_FOREIGN_TOPLEVEL_HANDLE_V1_STATE_FULLSCREEN);
            },
        .done = [](void* self, Handle*) { static_cast<WlrFullScreenWatch*>(self)->update(); },
        .closed = [](void* self, Handle* of) { static_cast<WlrFullScreenWatch*>(self)->remove(of); },
        .parent = [](void*, Handle*, Handle*) {}};
    m_windows.emplace(handle, Window{});
    zwlr_foreign_toplevel_handle_v1_add_listener(handle, &listener, this);
}

void WlrFullScreenWatch::remove(Handle* handle) {
    m_windows.erase(handle);
    zwlr_foreign_toplevel_handle_v1_destroy(handle);
    update();
}

void WlrFullScreenWatch::update() {
    const auto found = std::ranges::find_if(m_windows, [this](const auto& entry) {
        const Window& window = entry.second;
        return window.active && window.fillsScreen && window.program != m_ownName;
    });
    const QString source = tr("the Wayland desktop's list of windows");
    if (found == m_windows.end())
        findOpen(source);
    else
        findClosed(source, fullScreenReason(found->second.program));
}

} // namespace unhunch

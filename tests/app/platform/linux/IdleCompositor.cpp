#include "tests/app/platform/linux/IdleCompositor.h"

#include <ext-idle-notify-v1-server.h>
#include <stdexcept>
#include <utility>
#include <wayland-server.h>

#include <sys/eventfd.h>
#include <unistd.h>

namespace unhunch {

IdleCompositor::IdleCompositor(Offers offers)
    : m_display(wl_display_create()), m_wake(eventfd(0, EFD_CLOEXEC)) {
    const Environment folder("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    const char* const socket = "wayland";
    if (!m_display || m_wake < 0 || wl_display_add_socket(m_display, socket) != 0)
        throw std::runtime_error("the compositor of the test has no socket");
    m_name = m_folder.filePath(QString::fromLatin1(socket)).toUtf8();

    if (offers != Offers::IdleTime)
        wl_global_create(m_display, &wl_seat_interface, 1, this, &IdleCompositor::bindSeat);
    if (offers != Offers::Seat)
        wl_global_create(m_display, &ext_idle_notifier_v1_interface, 1, this, &IdleCompositor::bindNotifier);
    wl_event_loop_add_fd(
        wl_display_get_event_loop(m_display), m_wake, WL_EVENT_READABLE,
        [](int, std::uint32_t, void* self) {
            static_cast<IdleCompositor*>(self)->carryOut();
            return 0;
        },
        this);
    m_thread = std::thread([this] { wl_display_run(m_display); });
}

IdleCompositor::~IdleCompositor() {
    serve([this] { wl_display_terminate(m_display); });
    m_thread.join();
    wl_display_destroy_clients(m_display);
    wl_display_destroy(m_display);
    close(m_wake);
}

std::vector<std::uint32_t> IdleCompositor::asked() const {
    const std::lock_guard lock(m_guard);
    std::vector<std::uint32_t> times;
    for (const Wish& wish : m_wishes)
        times.push_back(wish.time);
    return times;
}

void IdleCompositor::fallQuietFor(std::uint32_t time) {
    serve([this, time] {
        const std::lock_guard lock(m_guard);
        for (Wish& wish : m_wishes) {
            if (wish.time == time && !std::exchange(wish.told, true))
                ext_idle_notification_v1_send_idled(wish.notification);
        }
    });
}

void IdleCompositor::haveInput() {
    serve([this] {
        const std::lock_guard lock(m_guard);
        for (Wish& wish : m_wishes) {
            if (std::exchange(wish.told, false))
                ext_idle_notification_v1_send_resumed(wish.notification);
        }
    });
}

void IdleCompositor::bindSeat(wl_client* client, void* self, std::uint32_t version, std::uint32_t id) {
    auto* const seat = wl_resource_create(client, &wl_seat_interface, static_cast<int>(version), id);
    wl_resource_set_implementation(seat, nullptr, self, nullptr);
}

void IdleCompositor::bindNotifier(wl_client* client, void* self, std::uint32_t version, std::uint32_t id) {
    static constexpr struct ext_idle_notifier_v1_interface requests {
        [](wl_client*, wl_resource* notifier) { wl_resource_destroy(notifier); }, &IdleCompositor::take
    };
    auto* const notifier =
        wl_resource_create(client, &ext_idle_notifier_v1_interface, static_cast<int>(version), id);
    wl_resource_set_implementation(notifier, &requests, self, nullptr);
}

void IdleCompositor::take(wl_client* client, wl_resource* notifier, std::uint32_t id, std::uint32_t time,
                          wl_resource*) {
    static constexpr struct ext_idle_notification_v1_interface requests {
        [](wl_client*, wl_resource* notification) { wl_resource_destroy(notification); }
    };
    auto* const self = static_cast<IdleCompositor*>(wl_resource_get_user_data(notifier));
    auto* const notification = wl_resource_create(client, &ext_idle_notification_v1_interface, 1, id);
    wl_resource_set_implementation(notification, &requests, self, &IdleCompositor::forget);
    const std::lock_guard lock(self->m_guard);
    self->m_wishes.push_back({notification, time, false});
}

void IdleCompositor::forget(wl_resource* notification) {
    auto* const self = static_cast<IdleCompositor*>(wl_resource_get_user_data(notification));
    const std::lock_guard lock(self->m_guard);
    std::erase_if(self->m_wishes, [&](const Wish& wish) { return wish.notification == notification; });
}

void IdleCompositor::serve(std::function<void()> task) {
    {
        const std::lock_guard lock(m_guard);
        m_tasks.push_back(std::move(task));
    }
    eventfd_write(m_wake, 1);
}

void IdleCompositor::carryOut() {
    eventfd_t count = 0;
    eventfd_read(m_wake, &count);
    std::vector<std::function<void()>> tasks;
    {
        const std::lock_guard lock(m_guard);
        tasks.swap(m_tasks);
    }
    for (const auto& task : tasks)
        task();
}

} // namespace unhunch

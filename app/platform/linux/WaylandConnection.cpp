#include "app/platform/linux/WaylandConnection.h"

namespace unhunch {

WaylandConnection::WaylandConnection(const QByteArray& display)
    : m_display(wl_display_connect(display.isEmpty() ? nullptr : display.constData()),
                &wl_display_disconnect),
      m_registry(nullptr, &wl_registry_destroy), m_answer(nullptr, &wl_callback_destroy),
      m_socket(QSocketNotifier::Read) {
    if (!m_display)
        throw WaylandError("no Wayland compositor answers");

    static constexpr wl_registry_listener offers{
        [](void* self, wl_registry*, std::uint32_t name, const char* interface, std::uint32_t version) {
            Q_EMIT static_cast<WaylandConnection*>(self)->offered(name, QByteArray(interface), version);
        },
        [](void*, wl_registry*, std::uint32_t) {}};
    m_registry.reset(wl_display_get_registry(raw()));
    wl_registry_add_listener(m_registry.get(), &offers, this);
    awaitAnswer();

    connect(&m_socket, &QSocketNotifier::activated, this, &WaylandConnection::read);
    m_socket.setSocket(wl_display_get_fd(raw()));
    m_socket.setEnabled(true);
    flush();
}

// The compositor answers in order: once for the list of its offers, and once more for what was bound from that list.
void WaylandConnection::awaitAnswer() {
    static constexpr wl_callback_listener answered{[](void* data, wl_callback*, std::uint32_t) {
        auto* const self = static_cast<WaylandConnection*>(data);
        if (--self->m_answersToCome > 0)
            self->awaitAnswer();
        else
            Q_EMIT self->settled();
    }};
    m_answer.reset(wl_display_sync(raw()));
    wl_callback_add_listener(m_answer.get(), &answered, this);
}

void WaylandConnection::read() {
    while (wl_display_prepare_read(raw()) != 0) {
        if (wl_display_dispatch_pending(raw()) < 0)
            return flush();
    }
    wl_display_read_events(raw()); // does not wait: the socket said that there is something
    wl_display_dispatch_pending(raw());
    flush();
}

// The requests here are few and small: the socket has room for them.
void WaylandConnection::flush() {
    wl_display_flush(raw());
    if (wl_display_get_error(raw()) != 0 && m_socket.isEnabled()) {
        m_socket.setEnabled(false);
        Q_EMIT lost();
    }
}

} // namespace unhunch

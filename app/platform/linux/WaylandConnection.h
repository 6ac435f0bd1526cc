#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <wayland-client-core.h>
#include <wayland-client-protocol.h>

namespace unhunch {

/// What the Wayland compositor could not give.
class WaylandError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A connection to the Wayland compositor beside Qt's own, whose events come through Qt's event loop. Objects that are
/// bound through it must be destroyed before it.
class WaylandConnection final : public QObject {
    Q_OBJECT
public:
    /// Connects to `display` (a name, or the path of a socket), or to $WAYLAND_DISPLAY when that is empty. Asks for what
    /// the compositor offers without waiting. Throws WaylandError when no compositor answers.
    explicit WaylandConnection(const QByteArray& display = {});

    [[nodiscard]] wl_display* raw() const { return m_display.get(); }
    /// The offer `name` (see offered()) as an object that is the caller's, in the given version; T is its type and
    /// `interface` its description, as wayland-scanner makes them: bind<wl_seat>(name, wl_seat_interface, 5).
    template <typename T>
    [[nodiscard]] T* bind(std::uint32_t name, const wl_interface& interface, std::uint32_t version) {
        return static_cast<T*>(wl_registry_bind(m_registry.get(), name, &interface, version));
    }
    /// Hands on requests that were made outside of a handler of the connection's events.
    void flush();

Q_SIGNALS:
    /// The compositor offers something; bind() it from here.
    void offered(std::uint32_t name, const QByteArray& interface, std::uint32_t version);
    /// All that the compositor offers at first has been told, and the events that it answered with as well.
    void settled();
    /// The compositor has gone, or has closed the connection; nothing more will come.
    void lost();

private:
    void read();
    void awaitAnswer();

    std::unique_ptr<wl_display, decltype(&wl_display_disconnect)> m_display;
    std::unique_ptr<wl_registry, decltype(&wl_registry_destroy)> m_registry;
    std::unique_ptr<wl_callback, decltype(&wl_callback_destroy)> m_answer;
    int m_answersToCome = 2;
    QSocketNotifier m_socket;
};

} // namespace unhunch

#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#include <stdexcept>

namespace unhunch {

/// What the X server could not give.
class XcbError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// xcb hands out memory that is to be given back with free().
struct XcbFree {
    void operator()(void* memory) const { std::free(memory); }
};
template <typename T>
using XcbOwned = std::unique_ptr<T, XcbFree>;

/// A connection to the X server beside Qt's own, whose events come through Qt's event loop.
class XcbConnection final : public QObject {
    Q_OBJECT
public:
    /// Connects to `display`, or to $DISPLAY when that is empty. Throws XcbError when no server answers.
    explicit XcbConnection(const QByteArray& display = {});

    [[nodiscard]] xcb_connection_t* raw() const { return m_connection.get(); }
    [[nodiscard]] int screenNumber() const { return m_screenNumber; }
    /// The root window of the screen that the display names.
    [[nodiscard]] xcb_window_t root() const { return m_root; }

    /// Delivers the events that have come already. To be called after waiting for a reply: xcb takes events
    /// off the socket meanwhile, so that the socket stays silent about them.
    void readEvents();

Q_SIGNALS:
    void received(const xcb_generic_event_t& event);
    /// The server has gone; nothing more will be received.
    void lost();

private:
    int m_screenNumber = 0;
    std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> m_connection;
    xcb_window_t m_root = XCB_NONE;
    QSocketNotifier m_socket;
};

} // namespace unhunch

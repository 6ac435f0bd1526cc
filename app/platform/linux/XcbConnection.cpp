#include "app/platform/linux/XcbConnection.h"

namespace unhunch {

namespace {

xcb_window_t rootOf(const xcb_setup_t* setup, int screenNumber) {
    auto screens = xcb_setup_roots_iterator(setup);
    while (screens.rem > 1 && screenNumber-- > 0)
        xcb_screen_next(&screens);
    return screens.data->root;
}

} // namespace

XcbConnection::XcbConnection(const QByteArray& display)
    : m_connection(xcb_connect(display.isEmpty() ? nullptr : display.constData(), &m_screenNumber),
                   &xcb_disconnect),
      m_socket(QSocketNotifier::Read) {
    if (xcb_connection_has_error(raw()))
        throw XcbError("no X server answers");
    m_root = rootOf(xcb_get_setup(raw()), m_screenNumber);

    connect(&m_socket, &QSocketNotifier::activated, this, &XcbConnection::readEvents);
    m_socket.setSocket(xcb_get_file_descriptor(raw()));
    m_socket.setEnabled(true);
}

void XcbConnection::readEvents() {
    while (const XcbOwned<xcb_generic_event_t> event{xcb_poll_for_event(raw())})
        Q_EMIT received(*event);

    if (xcb_connection_has_error(raw()) && m_socket.isEnabled()) {
        m_socket.setEnabled(false);
        Q_EMIT lost();
    }
}

} // namespace unhunch

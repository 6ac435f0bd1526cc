#include "app/platform/linux/XEmbedHost.h"

#include <utility>

namespace unhunch {

namespace {

xcb_intern_atom_cookie_t askForAtom(xcb_connection_t* connection, const QByteArray& name) {
    return xcb_intern_atom(connection, false, static_cast<std::uint16_t>(name.size()), name.constData());
}

xcb_atom_t atom(xcb_connection_t* connection, xcb_intern_atom_cookie_t cookie) {
    const XcbOwned<xcb_intern_atom_reply_t> reply{xcb_intern_atom_reply(connection, cookie, nullptr)};
    if (!reply)
        throw XcbError("the X server stopped answering");
    return reply->atom;
}

/// Asks for the events of `window`'s own life; false when it is gone already.
bool listenTo(xcb_connection_t* connection, xcb_window_t window) {
    const std::uint32_t events = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    const auto cookie = xcb_change_window_attributes_checked(connection, window, XCB_CW_EVENT_MASK, &events);
    return !XcbOwned<xcb_generic_error_t>{xcb_request_check(connection, cookie)};
}

} // namespace

XEmbedHost::XEmbedHost(const QByteArray& display) : m_connection(display) {
    auto* const connection = m_connection.raw();
    const auto selection =
        askForAtom(connection, "_NET_SYSTEM_TRAY_S" + QByteArray::number(m_connection.screenNumber()));
    const auto manager = askForAtom(connection, "MANAGER");
    m_selection = atom(connection, selection);
    m_manager = atom(connection, manager);

    connect(&m_connection, &XcbConnection::received, this, &XEmbedHost::handle);
    connect(&m_connection, &XcbConnection::lost, this, [this] { setOwner(XCB_NONE); });
    // Listening comes before looking, so that a host that comes in between is not missed.
    listenTo(connection, m_connection.root());
    m_owner = findOwner();
    m_connection.readEvents();
}

xcb_window_t XEmbedHost::findOwner() const {
    auto* const connection = m_connection.raw();
    const XcbOwned<xcb_get_selection_owner_reply_t> reply{
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, m_selection), nullptr)};
    if (!reply || reply->owner == XCB_NONE || !listenTo(connection, reply->owner))
        return XCB_NONE;
    return reply->owner;
}

void XEmbedHost::handle(const xcb_generic_event_t& event) {
    constexpr int sentByClient = 0x80;
    switch (event.response_type & ~sentByClient) {
    case XCB_CLIENT_MESSAGE: {
        const auto& message = reinterpret_cast<const xcb_client_message_event_t&>(event);
        if (message.type == m_manager && message.data.data32[1] == m_selection)
            takeNewOwner();
        break;
    }
    case XCB_DESTROY_NOTIFY:
        if (reinterpret_cast<const xcb_destroy_notify_event_t&>(event).window == m_owner)
            setOwner(XCB_NONE);
        break;
    default: break;
    }
}

void XEmbedHost::takeNewOwner() {
    const auto owner = findOwner();
    if (owner == m_owner)
        return;
    setOwner(XCB_NONE);
    setOwner(owner);
}

void XEmbedHost::setOwner(xcb_window_t owner) {
    if (std::exchange(m_owner, owner) != owner)
        Q_EMIT changed();
}

} // namespace unhunch

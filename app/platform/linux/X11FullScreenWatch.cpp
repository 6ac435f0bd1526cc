#include "app/platform/linux/X11FullScreenWatch.h"

#include "app/platform/linux/FullScreenWatch.h"

#include <algorithm>

namespace unhunch {

namespace {

xcb_atom_t atom(xcb_connection_t* connection, const char* name) {
    const auto question = xcb_intern_atom(connection, false, static_cast<std::uint16_t>(qstrlen(name)), name);
    const XcbOwned<xcb_intern_atom_reply_t> reply{xcb_intern_atom_reply(connection, question, nullptr)};
    if (!reply)
        throw XcbError("the X server stopped answering");
    return reply->atom;
}

void listenTo(xcb_connection_t* connection, xcb_window_t window, std::uint32_t events) {
    xcb_change_window_attributes(connection, window, XCB_CW_EVENT_MASK, &events);
}

/// The property's first 4 KiB; empty when there is none of that type.
QByteArray read(xcb_connection_t* connection, xcb_window_t window, xcb_atom_t property, xcb_atom_t type) {
    constexpr std::uint32_t words = 1024;
    const auto question = xcb_get_property(connection, false, window, property, type, 0, words);
    const XcbOwned<xcb_get_property_reply_t> reply{xcb_get_property_reply(connection, question, nullptr)};
    if (!reply)
        return {};
    return {static_cast<const char*>(xcb_get_property_value(reply.get())),
            xcb_get_property_value_length(reply.get())};
}

} // namespace

X11FullScreenWatch::X11FullScreenWatch(qint64 ownProcess, const QByteArray& display)
    : m_ownProcess(ownProcess),
      m_connection(display), m_atoms{.activeWindow = atom(m_connection.raw(), "_NET_ACTIVE_WINDOW"),
                                     .fullScreen = atom(m_connection.raw(), "_NET_WM_STATE_FULLSCREEN"),
                                     .process = atom(m_connection.raw(), "_NET_WM_PID"),
                                     .state = atom(m_connection.raw(), "_NET_WM_STATE"),
                                     .supported = atom(m_connection.raw(), "_NET_SUPPORTED")} {
    connect(&m_connection, &XcbConnection::received, this, &X11FullScreenWatch::handle);
    connect(&m_connection, &XcbConnection::lost, this,
            [this] { findUnavailable(tr("The connection to the X server was lost.")); });
    // Listening comes before looking, so that nothing that changes in between is missed.
    listenTo(m_connection.raw(), m_connection.root(), XCB_EVENT_MASK_PROPERTY_CHANGE);
    followActiveWindow();
    m_connection.readEvents();
}

void X11FullScreenWatch::handle(const xcb_generic_event_t& event) {
    constexpr int sentByClient = 0x80;
    if ((event.response_type & ~sentByClient) != XCB_PROPERTY_NOTIFY)
        return;
    const auto& change = reinterpret_cast<const xcb_property_notify_event_t&>(event);
    if (change.window == m_connection.root()) {
        if (change.atom == m_atoms.activeWindow || change.atom == m_atoms.supported)
            followActiveWindow();
    } else if (change.window == m_active && change.atom == m_atoms.state) {
        update();
    }
}

void X11FullScreenWatch::followActiveWindow() {
    const auto told = values(m_connection.root(), m_atoms.activeWindow, XCB_ATOM_WINDOW);
    const xcb_window_t active = told.empty() ? XCB_NONE : told.front();
    if (active != m_active) {
        if (m_active != XCB_NONE)
            listenTo(m_connection.raw(), m_active, XCB_EVENT_MASK_NO_EVENT);
        if (active != XCB_NONE)
            listenTo(m_connection.raw(), active, XCB_EVENT_MASK_PROPERTY_CHANGE);
        m_active = active;
    }
    update();
}

void X11FullScreenWatch::update() {
    const auto supported = values(m_connection.root(), m_atoms.supported, XCB_ATOM_ATOM);
    if (std::ranges::count(supported, m_atoms.activeWindow) == 0)
        findUnavailable(tr("The window manager does not tell which window is active."));
    else if (m_active != XCB_NONE && fillsScreen(m_active))
        findClosed(tr("the window manager"), fullScreenReason(programOf(m_active)));
    else
        findOpen(tr("the window manager"));
}

bool X11FullScreenWatch::fillsScreen(xcb_window_t window) const {
    const auto states = values(window, m_atoms.state, XCB_ATOM_ATOM);
    const auto process = values(window, m_atoms.process, XCB_ATOM_CARDINAL);
    const bool own = !process.empty() && process.front() == m_ownProcess;
    return !own && std::ranges::count(states, m_atoms.fullScreen) > 0;
}

QString X11FullScreenWatch::programOf(xcb_window_t window) const {
    // Two strings, each closed by a zero: the instance and the class, which is the program's name.
    const auto names = read(m_connection.raw(), window, XCB_ATOM_WM_CLASS, XCB_ATOM_STRING).split('\0');
    return names.size() > 1 ? QString::fromLatin1(names[1]) : QString();
}

std::vector<std::uint32_t> X11FullScreenWatch::values(xcb_window_t window, xcb_atom_t property,
                                                      xcb_atom_t type) const {
    const QByteArray bytes = read(m_connection.raw(), window, property, type);
    std::vector<std::uint32_t> found(static_cast<std::size_t>(bytes.size()) / sizeof(std::uint32_t));
    std::copy_n(bytes.constData(), found.size() * sizeof(std::uint32_t),
                reinterpret_cast<char*>(found.data()));
    return found;
}

} // namespace unhunch

#pragma once

#include "app/platform/linux/XcbConnection.h"

#include <QByteArray>
#include <QObject>

namespace unhunch {

/// The older kind of tray: an X window that owns the screen's tray selection and takes icons in.
class XEmbedHost final : public QObject {
    Q_OBJECT
public:
    /// Looks on `display`, or on $DISPLAY when that is empty. Throws XcbError when there is no X server.
    explicit XEmbedHost(const QByteArray& display = {});

    [[nodiscard]] bool isPresent() const { return m_owner != XCB_NONE; }

Q_SIGNALS:
    /// isPresent() has changed. A host that takes over from another counts as going and coming.
    void changed();

private:
    void handle(const xcb_generic_event_t& event);
    void takeNewOwner();
    void setOwner(xcb_window_t owner);
    [[nodiscard]] xcb_window_t findOwner() const;

    XcbConnection m_connection;
    xcb_atom_t m_selection = XCB_NONE;
    xcb_atom_t m_manager = XCB_NONE;
    xcb_window_t m_owner = XCB_NONE;
};

} // namespace unhunch

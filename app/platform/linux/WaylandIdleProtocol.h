#pragma once

#include "app/platform/linux/WaylandConnection.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace unhunch {

/// One wish to be told by the compositor when a seat has had no input for a time, and when it has again; it begins to
/// count when it is made. Ends with the object, also from within what it tells.
class WaylandInputTimer {
public:
    WaylandInputTimer() = default;
    virtual ~WaylandInputTimer() = default;
    WaylandInputTimer(const WaylandInputTimer&) = delete;
    WaylandInputTimer& operator=(const WaylandInputTimer&) = delete;
};

/// One of the two protocols by which compositors tell idle time: ext-idle-notify, which is the common one, and KWin's
/// own, which is older. They say the same in other words.
class WaylandIdleProtocol {
public:
    WaylandIdleProtocol() = default;
    virtual ~WaylandIdleProtocol() = default;
    WaylandIdleProtocol(const WaylandIdleProtocol&) = delete;
    WaylandIdleProtocol& operator=(const WaylandIdleProtocol&) = delete;

    /// How the compositors call it.
    [[nodiscard]] virtual QString name() const = 0;
    /// Calls `fellQuiet` after `quiet` without input on `seat`, and `hadInput` with the first input after that.
    [[nodiscard]] virtual std::unique_ptr<WaylandInputTimer> timer(wl_seat* seat,
                                                                   std::chrono::milliseconds quiet,
                                                                   std::function<void()> fellQuiet,
                                                                   std::function<void()> hadInput) = 0;
};

/// The protocols, the better one first, by the interface that the compositor offers; null for any other interface.
[[nodiscard]] std::unique_ptr<WaylandIdleProtocol>
bindExtIdleNotify(WaylandConnection& connection, std::uint32_t name, const QByteArray& interface);
[[nodiscard]] std::unique_ptr<WaylandIdleProtocol>
bindKwinIdle(WaylandConnection& connection, std::uint32_t name, const QByteArray& interface);

} // namespace unhunch

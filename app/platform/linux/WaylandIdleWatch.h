#pragma once

#include "app/platform/IdleWatch.h"
#include "app/platform/linux/WaylandConnection.h"
#include "app/platform/linux/WaylandIdleProtocol.h"
#include "core/time/Instant.h"

#include <chrono>
#include <memory>

namespace unhunch {

/// Lets the Wayland compositor wake us: a wish to be told of an absence, and another one while a pause is awaited. A
/// compositor that is asked not to blank the screen (by a film, say) does not let the time of that count.
class WaylandIdleWatch final : public IdleWatch {
    Q_OBJECT
public:
    /// Connects to `display`, or to $WAYLAND_DISPLAY when that is empty, and waits once for the compositor's answer.
    /// Throws WaylandError when no compositor answers, or it does not tell idle time.
    explicit WaylandIdleWatch(const Clock& clock, const QByteArray& display = {});

    [[nodiscard]] bool isAvailable() const override { return m_available; }
    [[nodiscard]] QString description() const override;
    void setThreshold(std::chrono::milliseconds threshold) override;
    [[nodiscard]] bool canAwaitPause() const override { return m_available; }
    void awaitPause(std::chrono::milliseconds quiet) override;
    void forgetPause() override;

private:
    void offer(std::uint32_t name, const QByteArray& interface);
    void watchForAbsence();
    void handleQuiet();
    void handleInput();
    void handleLoss();

    const Clock& m_clock;
    WaylandConnection m_connection;
    std::unique_ptr<wl_seat, decltype(&wl_seat_destroy)> m_seat;
    std::unique_ptr<WaylandIdleProtocol> m_common; ///< ext-idle-notify
    std::unique_ptr<WaylandIdleProtocol> m_kwin;
    WaylandIdleProtocol* m_protocol = nullptr; ///< the better one of those
    std::unique_ptr<WaylandInputTimer> m_absence;
    std::unique_ptr<WaylandInputTimer> m_pause;
    std::chrono::milliseconds m_threshold{0};
    Instant m_since{}; ///< of an absence
    bool m_available = true;
    bool m_away = false;
};

} // namespace unhunch

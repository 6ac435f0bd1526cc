#pragma once

#include "app/platform/IdleWatch.h"
#include "app/platform/linux/WaylandConnection.h"

#include <memory>

struct ext_idle_notification_v1;
struct ext_idle_notifier_v1;

namespace unhunch {

/// Lets the compositor wake us by ext-idle-notify-v1, which wlroots' kin, KWin (5.27) and others offer. What inhibits
/// idleness, as a video does, is heeded by the compositor itself.
class WaylandIdleWatch final : public IdleWatch {
    Q_OBJECT
public:
    /// Connects to `display`, or to $WAYLAND_DISPLAY when that is empty, and waits for what the compositor offers. Throws
    /// WaylandError when no compositor answers, or it does not tell idle time.
    explicit WaylandIdleWatch(const Clock& clock, const QByteArray& display = {});
    ~WaylandIdleWatch() override;

    [[nodiscard]] bool isAvailable() const override { return m_available; }
    [[nodiscard]] QString description() const override;
    void setThreshold(std::chrono::milliseconds threshold) override;
    [[nodiscard]] bool canAwaitPause() const override { return m_available; }
    void awaitPause(std::chrono::milliseconds quiet) override;
    void forgetPause() override;

private:
    struct Release {
        void operator()(ext_idle_notification_v1* notification) const;
        void operator()(ext_idle_notifier_v1* notifier) const;
        void operator()(wl_seat* seat) const;
    };
    using Notification = std::unique_ptr<ext_idle_notification_v1, Release>;

    void bindTo(std::uint32_t name, const QByteArray& interface, std::uint32_t version);
    [[nodiscard]] Notification notificationAfter(std::chrono::milliseconds quiet);
    void handleIdle(const ext_idle_notification_v1* notification);
    void handleInput(const ext_idle_notification_v1* notification);
    void endAbsence();
    void handleLoss();

    const Clock& m_clock;
    WaylandConnection m_connection;
    std::unique_ptr<ext_idle_notifier_v1, Release> m_notifier;
    std::unique_ptr<wl_seat, Release> m_seat;
    Notification m_presence;
    Notification m_pause;
    std::chrono::milliseconds m_threshold{0};
    bool m_available = false;
    bool m_away = false;
};

} // namespace unhunch

#pragma once

#include "app/platform/IdleWatch.h"
#include "app/platform/linux/XcbConnection.h"

#include <QByteArray>

#include <xcb/sync.h>

#include <optional>

namespace unhunch {

/// Lets the X server wake us: an alarm on its IDLETIME counter, set in turn for leaving and for coming back, and a second
/// one for a pause.
class X11IdleWatch final : public IdleWatch {
public:
    /// Connects to `display`, or to $DISPLAY when that is empty. Throws XcbError when there is no server, or
    /// none that counts idle time.
    explicit X11IdleWatch(const Clock& clock, const QByteArray& display = {});

    [[nodiscard]] bool isAvailable() const override { return m_available; }
    [[nodiscard]] QString description() const override;
    void setThreshold(std::chrono::milliseconds threshold) override;
    [[nodiscard]] bool canAwaitPause() const override { return m_available; }
    void awaitPause(std::chrono::milliseconds quiet) override;
    void forgetPause() override;

private:
    void handle(const xcb_generic_event_t& event);
    void handleLoss();
    void handlePresence(std::chrono::milliseconds idle);
    void setAlarm(xcb_sync_alarm_t& alarm, xcb_sync_testtype_t test, std::chrono::milliseconds level);
    void setPresenceAlarm();

    const Clock& m_clock;
    XcbConnection m_connection;
    xcb_sync_counter_t m_counter = XCB_NONE;
    xcb_sync_alarm_t m_presenceAlarm = XCB_NONE;
    xcb_sync_alarm_t m_pauseAlarm = XCB_NONE;
    int m_alarmEvent = 0;
    std::chrono::milliseconds m_threshold{0};
    std::optional<std::chrono::milliseconds> m_quiet; ///< of the pause that is awaited
    bool m_available = true;
    bool m_away = false;
};

} // namespace unhunch

#include "app/platform/windows/MessageSessionWatch.h"

#include <wtsapi32.h>

namespace unhunch {

MessageSessionWatch::MessageSessionWatch()
    : m_window([this](UINT message, WPARAM wide, LPARAM) { receive(message, wide); }) {
    m_toldOfLock = WTSRegisterSessionNotification(m_window.handle(), NOTIFY_FOR_THIS_SESSION) != FALSE;
    // Broadcasts do not reach a window for messages; what it registers for does.
    m_power = RegisterSuspendResumeNotification(m_window.handle(), DEVICE_NOTIFY_WINDOW_HANDLE);
}

MessageSessionWatch::~MessageSessionWatch() {
    if (m_power)
        UnregisterSuspendResumeNotification(m_power);
    if (m_toldOfLock)
        WTSUnRegisterSessionNotification(m_window.handle());
}

QString MessageSessionWatch::describe() {
    return isAvailable() ? tr("Windows' session and power messages")
                         : tr("Windows tells neither lock nor sleep. Unhunch notices afterwards that time "
                              "has passed.");
}

void MessageSessionWatch::receive(UINT message, WPARAM wide) {
    if (message == WM_WTSSESSION_CHANGE) {
        if (wide == WTS_SESSION_LOCK)
            Q_EMIT locked();
        else if (wide == WTS_SESSION_UNLOCK)
            Q_EMIT unlocked();
    } else if (message == WM_POWERBROADCAST) {
        if (wide == PBT_APMSUSPEND)
            Q_EMIT fallingAsleep();
        else if (wide ==
                 PBT_APMRESUMEAUTOMATIC) // comes after every sleep; the others only with somebody there
            Q_EMIT wokeUp();
    }
}

} // namespace unhunch

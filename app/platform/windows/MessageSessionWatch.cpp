#include "app/platform/windows/MessageSessionWatch.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <memory>
#include <utility>

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
            fallAsleep();
        else if (wide ==
                 PBT_APMRESUMEAUTOMATIC) // comes after every sleep; the others only with somebody there
            Q_EMIT wokeUp();
    }
}

void MessageSessionWatch::fallAsleep() {
    auto delay = std::make_shared<int>(0);
    const std::weak_ptr<const void> kept = delay;
    Q_EMIT fallingAsleep(std::exchange(delay, {}));
    // Windows sleeps once it has our answer, and waits two seconds for it.
    const QDeadlineTimer patience(std::chrono::milliseconds(1500));
    while (!kept.expired() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents, 10);
}

} // namespace unhunch

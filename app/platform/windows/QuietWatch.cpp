#include "app/platform/windows/QuietWatch.h"

#include <array>
#include <optional>
#include <string_view>

#include <shellapi.h>

namespace unhunch {

namespace {

const QString notifications =
    QStringLiteral("Software\\Microsoft\\Windows\\CurrentVersion\\Notifications\\Settings");
const QString toastsEnabled = QStringLiteral("NOC_GLOBAL_SETTING_TOASTS_ENABLED");

QUERY_USER_NOTIFICATION_STATE notificationState() {
    QUERY_USER_NOTIFICATION_STATE state = QUNS_ACCEPTS_NOTIFICATIONS;
    SHQueryUserNotificationState(&state); // leaves it as it is when it fails
    return state;
}

/// The desktop and its bars are windows as large as a screen, too.
bool isOfTheDesktop(HWND window) {
    std::array<wchar_t, 64> name{};
    const int length = GetClassNameW(window, name.data(), static_cast<int>(name.size()));
    const std::wstring_view className(name.data(), static_cast<std::size_t>(length));
    return window == GetDesktopWindow() || window == GetShellWindow() || className == L"Progman" ||
           className == L"WorkerW";
}

bool isOurs(HWND window) {
    DWORD process = 0;
    GetWindowThreadProcessId(window, &process);
    return process == GetCurrentProcessId();
}

bool frontFillsItsScreen() {
    const HWND front = GetForegroundWindow();
    if (!front || isOurs(front) || isOfTheDesktop(front) || !IsWindowVisible(front) || IsIconic(front))
        return false;
    RECT window{};
    MONITORINFO monitor{};
    monitor.cbSize = sizeof monitor;
    if (!GetWindowRect(front, &window) ||
        !GetMonitorInfoW(MonitorFromWindow(front, MONITOR_DEFAULTTONEAREST), &monitor))
        return false;
    // A maximised window leaves the task bar, or has its frame beyond the screen's edge.
    const bool hasCaption = (GetWindowLongPtrW(front, GWL_STYLE) & WS_CAPTION) == WS_CAPTION;
    const RECT& screen = monitor.rcMonitor;
    return !hasCaption && window.left <= screen.left && window.top <= screen.top &&
           window.right >= screen.right && window.bottom >= screen.bottom;
}

} // namespace

QuietWatch::QuietWatch() : m_settings(notifications) {
    connect(&m_settings, &RegistryKeyWatch::changed, this, &QuietWatch::look);
    connect(&m_front, &ForegroundWatch::changed, this, &QuietWatch::look);
    look();
}

void QuietWatch::look() {
    const QString source = tr("Windows' settings of notifications");
    const auto state = notificationState();
    if (m_settings.key().number(toastsEnabled) == std::uint64_t{0})
        findClosed(source, tr("Notifications are turned off"));
    else if (state == QUNS_PRESENTATION_MODE)
        findClosed(source, tr("Windows is in presentation mode"));
    else if (state == QUNS_QUIET_TIME)
        findClosed(source, tr("Windows keeps notifications away"));
    else
        findOpen(source);
}

FrontFullScreenWatch::FrontFullScreenWatch() {
    connect(&m_front, &ForegroundWatch::changed, this, &FrontFullScreenWatch::look);
    look();
}

void FrontFullScreenWatch::look() {
    if (!m_front.isWatching()) {
        findUnavailable(tr("Windows does not tell which window is in front."));
        return;
    }
    const QString source = tr("the window in front");
    const auto state = notificationState();
    if (frontFillsItsScreen() || state == QUNS_RUNNING_D3D_FULL_SCREEN)
        findClosed(source, tr("A program fills the screen"));
    else
        findOpen(source);
}

} // namespace unhunch

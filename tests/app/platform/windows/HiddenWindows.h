#pragma once

#include <QString>
#include <qt_windows.h>

#include <vector>

namespace unhunch {

/// The windows that this process made to hear messages (MessageWindow): those that only hear their own, or those that
/// Windows tells of everything.
[[nodiscard]] inline std::vector<HWND> hiddenWindows(bool broadcasts) {
    std::vector<HWND> found;
    const HWND parent = broadcasts ? nullptr : HWND_MESSAGE;
    HWND window = nullptr;
    while ((window = FindWindowExW(parent, window, L"UnhunchMessages", nullptr)) != nullptr) {
        DWORD process = 0;
        GetWindowThreadProcessId(window, &process);
        if (process == GetCurrentProcessId())
            found.push_back(window);
    }
    return found;
}

/// Sends a message as Windows does, and waits until it was dealt with.
inline void tell(bool broadcasts, UINT message, WPARAM wide, LPARAM low = 0) {
    for (const HWND window : hiddenWindows(broadcasts))
        SendMessageW(window, message, wide, low);
}

} // namespace unhunch

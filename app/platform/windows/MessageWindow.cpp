#include "app/platform/windows/MessageWindow.h"

#include <stdexcept>
#include <utility>

namespace unhunch {

namespace {

constexpr auto className = L"UnhunchMessages";

/// Made once in a process, and gone with it.
ATOM windowClass(WNDPROC procedure) {
    static const ATOM made = [procedure] {
        WNDCLASSEXW description{};
        description.cbSize = sizeof description;
        description.lpfnWndProc = procedure;
        description.hInstance = GetModuleHandleW(nullptr);
        description.lpszClassName = className;
        return RegisterClassExW(&description);
    }();
    return made;
}

} // namespace

MessageWindow::MessageWindow(Handler handler, Reach reach) : m_handler(std::move(handler)) {
    // A broadcast passes by windows for messages and goes to those at the top, also to one that is never shown.
    const HWND parent = reach == Reach::Own ? HWND_MESSAGE : nullptr;
    if (windowClass(&MessageWindow::receive) != 0)
        m_window = CreateWindowExW(WS_EX_TOOLWINDOW, className, L"", WS_POPUP, 0, 0, 0, 0, parent, nullptr,
                                   GetModuleHandleW(nullptr), nullptr);
    if (!m_window)
        throw std::runtime_error("Windows makes no window for messages (error " +
                                 std::to_string(GetLastError()) + ')');
    // Messages that come while it is made are of no interest here.
    SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
}

MessageWindow::~MessageWindow() {
    SetWindowLongPtrW(m_window, GWLP_USERDATA, 0);
    DestroyWindow(m_window);
}

LRESULT CALLBACK MessageWindow::receive(HWND window, UINT message, WPARAM wide, LPARAM low) {
    if (auto* self = reinterpret_cast<MessageWindow*>(GetWindowLongPtrW(window, GWLP_USERDATA)))
        self->m_handler(message, wide, low);
    // Whoever made it destroys it: a program that is asked to end has each of its windows asked to close.
    return message == WM_CLOSE ? 0 : DefWindowProcW(window, message, wide, low);
}

} // namespace unhunch

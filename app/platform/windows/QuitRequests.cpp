#include "app/platform/QuitRequests.h"

#include "app/platform/windows/MessageWindow.h"

#include <QMetaObject>

#include <atomic>
#include <utility>

namespace unhunch {

namespace {

/// Ctrl+C, a closed console, the end of the session, and whoever asks the program to end without force (taskkill).
class WindowsQuitRequests final : public QuitRequests {
public:
    WindowsQuitRequests()
        : m_window(
              [this](UINT message, WPARAM wide, LPARAM) {
                  const bool ends = message == WM_CLOSE || (message == WM_ENDSESSION && wide != 0);
                  if (ends && !std::exchange(m_told, true))
                      Q_EMIT asked();
              },
              MessageWindow::Reach::Broadcasts) {
        current = this;
        SetConsoleCtrlHandler(&WindowsQuitRequests::receive, TRUE);
    }
    ~WindowsQuitRequests() override {
        SetConsoleCtrlHandler(&WindowsQuitRequests::receive, FALSE);
        current = nullptr;
    }
    Q_DISABLE_COPY_MOVE(WindowsQuitRequests)

private:
    /// On a thread of the system's own. The first request is carried out by the app; the second by Windows.
    static BOOL WINAPI receive(DWORD event) {
        WindowsQuitRequests* requests = current.exchange(nullptr);
        if (!requests)
            return FALSE;
        QMetaObject::invokeMethod(requests, &QuitRequests::asked, Qt::QueuedConnection);
        if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
            Sleep(INFINITE); // Windows ends the process once this returns, or when it has waited long enough
        return TRUE;
    }

    inline static std::atomic<WindowsQuitRequests*> current{nullptr};
    bool m_told = false;
    MessageWindow m_window;
};

} // namespace

std::unique_ptr<QuitRequests> makeQuitRequests() { return std::make_unique<WindowsQuitRequests>(); }

} // namespace unhunch

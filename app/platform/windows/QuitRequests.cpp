#include "app/platform/QuitRequests.h"

#include "app/platform/windows/MessageWindow.h"

#include <QMetaObject>

#include <atomic>

namespace unhunch {

namespace {

/// Ctrl+C, a closed console, and the end of the session.
class WindowsQuitRequests final : public QuitRequests {
public:
    WindowsQuitRequests()
        : m_window(
              [this](UINT message, WPARAM wide, LPARAM) {
                  if (message == WM_ENDSESSION && wide != 0)
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
    static BOOL WINAPI receive(DWORD) {
        WindowsQuitRequests* requests = current.exchange(nullptr);
        if (!requests)
            return FALSE;
        QMetaObject::invokeMethod(requests, &QuitRequests::asked, Qt::QueuedConnection);
        return TRUE;
    }

    inline static std::atomic<WindowsQuitRequests*> current{nullptr};
    MessageWindow m_window;
};

} // namespace

std::unique_ptr<QuitRequests> makeQuitRequests() { return std::make_unique<WindowsQuitRequests>(); }

} // namespace unhunch

#pragma once

#include <QObject>
#include <qt_windows.h>

#include <functional>

namespace unhunch {

/// A window that nobody sees, for the messages that Windows sends to windows only.
class MessageWindow final {
public:
    /// Which messages reach it: those sent to itself alone, or also what Windows tells all programs (the clock was set,
    /// the session ends).
    enum class Reach { Own, Broadcasts };

    /// Told each message in turn, on the thread that made the window. Throws nothing.
    using Handler = std::function<void(UINT message, WPARAM wide, LPARAM low)>;

    /// Throws std::runtime_error when Windows makes no window.
    explicit MessageWindow(Handler handler, Reach reach = Reach::Own);
    ~MessageWindow();
    Q_DISABLE_COPY_MOVE(MessageWindow)

    [[nodiscard]] HWND handle() const { return m_window; }

private:
    static LRESULT CALLBACK receive(HWND window, UINT message, WPARAM wide, LPARAM low);

    Handler m_handler;
    HWND m_window = nullptr;
};

} // namespace unhunch

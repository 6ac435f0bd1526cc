#pragma once

#include <QObject>
#include <qt_windows.h>

namespace unhunch {

/// Tells whenever another window comes to the front, or the one in front is moved or resized.
class ForegroundWatch final : public QObject {
    Q_OBJECT
public:
    ForegroundWatch();
    ~ForegroundWatch() override;

    /// Whether Windows tells.
    [[nodiscard]] bool isWatching() const { return m_front != nullptr; }

Q_SIGNALS:
    void changed();

private:
    static void CALLBACK receive(HWINEVENTHOOK hook, DWORD event, HWND window, LONG object, LONG child,
                                 DWORD thread, DWORD time);

    HWINEVENTHOOK m_front;
    HWINEVENTHOOK m_moved;
};

} // namespace unhunch

#pragma once

#include "app/platform/SessionWatch.h"
#include "app/platform/windows/MessageWindow.h"

namespace unhunch {

/// Lock and sleep by the messages of Windows' sessions and power manager. A session that is locked already is not told
/// of: Windows starts no program in one.
class MessageSessionWatch final : public SessionWatch {
    Q_OBJECT
public:
    /// Throws std::runtime_error when Windows makes no window for the messages.
    MessageSessionWatch();
    ~MessageSessionWatch() override;

    [[nodiscard]] bool isAvailable() override { return m_toldOfLock || m_power; }
    [[nodiscard]] QString describe() override;

private:
    void fallAsleep();
    void receive(UINT message, WPARAM wide);

    MessageWindow m_window;
    bool m_toldOfLock = false;
    HPOWERNOTIFY m_power = nullptr;
};

} // namespace unhunch

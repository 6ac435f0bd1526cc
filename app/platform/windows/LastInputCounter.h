#pragma once

#include "app/platform/IdleCounter.h"
#include "app/platform/windows/MessageWindow.h"

namespace unhunch {

/// Time since the last input, as Windows remembers it; while it listens, by raw input, which reaches it from every
/// program's windows.
class LastInputCounter final : public IdleCounter {
    Q_OBJECT
public:
    /// Throws std::runtime_error when Windows makes no window for the messages.
    LastInputCounter();
    ~LastInputCounter() override;

    [[nodiscard]] std::chrono::milliseconds idleTime() const override;
    [[nodiscard]] QString description() const override;
    void setListening(bool listening) override;

private:
    MessageWindow m_window;
};

} // namespace unhunch

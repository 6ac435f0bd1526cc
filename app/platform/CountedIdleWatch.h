#pragma once

#include "app/platform/IdleCounter.h"
#include "app/platform/IdleWatch.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace unhunch {

/// Idle time by a counter that has to be asked: one timer, set to the moment at which the threshold would be reached if
/// there were no more input. While somebody works that is one wake-up a threshold, while nobody is there none.
class CountedIdleWatch final : public IdleWatch {
    Q_OBJECT
public:
    CountedIdleWatch(std::unique_ptr<IdleCounter> counter, const Clock& clock);

    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] QString description() const override { return m_counter->description(); }
    void setThreshold(std::chrono::milliseconds threshold) override;
    [[nodiscard]] bool canAwaitPause() const override { return true; }
    void awaitPause(std::chrono::milliseconds quiet) override;
    void forgetPause() override;

private:
    void look();
    void comeBack();

    std::unique_ptr<IdleCounter> m_counter;
    const Clock& m_clock;
    std::chrono::milliseconds m_threshold{0};
    std::optional<std::chrono::milliseconds> m_quiet; ///< the pause that is awaited
    bool m_away = false;
    QTimer m_nextLook;
};

} // namespace unhunch

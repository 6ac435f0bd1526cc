#pragma once

#include "app/platform/IdleWatch.h"

#include <QTimer>

namespace unhunch {

/// Takes a nudge of the mouse for none: somebody who was away is back only after some seconds of input without a pause.
/// Until then it is as if nothing had been.
class SteadyIdleWatch final : public IdleWatch {
    Q_OBJECT
public:
    /// Whom the first input after an absence comes from.
    struct Proof {
        std::chrono::milliseconds nudgePause =
            std::chrono::seconds{3}; ///< so long a pause in it shows a nudge
        std::chrono::milliseconds steadyInput =
            std::chrono::seconds{5}; ///< so long without such a pause, a person
    };

    explicit SteadyIdleWatch(std::unique_ptr<IdleWatch> watch);
    SteadyIdleWatch(std::unique_ptr<IdleWatch> watch, Proof proof);

    [[nodiscard]] bool isAvailable() const override { return m_watch->isAvailable(); }
    [[nodiscard]] QString description() const override { return m_watch->description(); }
    void setThreshold(std::chrono::milliseconds threshold) override;
    [[nodiscard]] bool canAwaitPause() const override { return m_watch->canAwaitPause(); }
    void awaitPause(std::chrono::milliseconds quiet) override { m_watch->awaitPause(quiet); }
    void forgetPause() override { m_watch->forgetPause(); }

private:
    void leave(Instant since);
    void wait();
    void comeBack();

    std::unique_ptr<IdleWatch> m_watch;
    Proof m_proof;
    std::chrono::milliseconds m_threshold{0};
    bool m_away = false;
    QTimer m_steady; ///< runs from the first input on
};

} // namespace unhunch

#pragma once

#include "app/platform/IdleWatch.h"
#include "app/platform/InhibitionWatch.h"

#include <functional>
#include <optional>

namespace unhunch {

/// Takes it for no absence while a program keeps the session awake: whoever watches a film touches nothing. If that ends
/// without input, the absence begins then; if it begins in an absence, as the next film of a series does, it ends that.
class InhibitableIdleWatch final : public IdleWatch {
    Q_OBJECT
public:
    using Maker = std::function<std::unique_ptr<InhibitionWatch>()>;

    /// `clock` must outlive it. `makeInhibition` is asked each time there has been no input.
    InhibitableIdleWatch(std::unique_ptr<IdleWatch> watch, const Clock& clock, Maker makeInhibition);

    [[nodiscard]] bool isAvailable() const override { return m_watch->isAvailable(); }
    [[nodiscard]] QString description() const override { return m_watch->description(); }
    void setThreshold(std::chrono::milliseconds threshold) override { m_watch->setThreshold(threshold); }
    [[nodiscard]] bool canAwaitPause() const override { return m_watch->canAwaitPause(); }
    void awaitPause(std::chrono::milliseconds quiet) override { m_watch->awaitPause(quiet); }
    void forgetPause() override { m_watch->forgetPause(); }

private:
    void handleNoInput(Instant since);
    void handleInput();
    void judge();

    const Clock& m_clock;
    Maker m_makeInhibition;
    std::unique_ptr<IdleWatch> m_watch;
    std::unique_ptr<InhibitionWatch> m_inhibition; ///< while there is no input
    std::optional<Instant> m_since;                ///< of the absence to tell; empty once it was put in doubt
    bool m_away = false;
};

} // namespace unhunch

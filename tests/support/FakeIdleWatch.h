#pragma once

#include "app/platform/IdleWatch.h"

#include <optional>

namespace unhunch::test {

/// An idle watch that is told what happens at the desk.
class FakeIdleWatch final : public IdleWatch {
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    [[nodiscard]] QString description() const override { return QStringLiteral("a test"); }
    void setThreshold(std::chrono::milliseconds quiet) override { threshold = quiet; }
    [[nodiscard]] bool canAwaitPause() const override { return tellsPauses; }
    void awaitPause(std::chrono::milliseconds quiet) override { awaited = quiet; }
    void forgetPause() override { awaited.reset(); }

    /// The pause that is awaited comes.
    void pause() {
        awaited.reset();
        Q_EMIT paused();
    }

    bool available = true;
    std::chrono::milliseconds threshold{0};
    bool tellsPauses = true;
    std::optional<std::chrono::milliseconds> awaited;
};

} // namespace unhunch::test

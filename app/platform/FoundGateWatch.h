#pragma once

#include "app/platform/GateWatch.h"

#include <optional>

namespace unhunch {

/// A gate watch that remembers what it found last. A backend watches, and hands on what it finds.
class FoundGateWatch : public GateWatch {
    Q_OBJECT
public:
    using GateWatch::GateWatch;

    [[nodiscard]] bool isSettled() const override { return m_finding.has_value(); }
    [[nodiscard]] bool isAvailable() const override { return m_finding && m_finding->available; }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] bool isClosed() const override { return !reason().isEmpty(); }
    [[nodiscard]] QString reason() const override { return m_finding ? m_finding->reason : QString(); }

protected:
    /// Nothing holds reminders back, as `source` tells (see description()).
    void findOpen(const QString& source);
    /// `reason`, which is not empty, holds reminders back.
    void findClosed(const QString& source, const QString& reason);
    /// Nothing can tell, or nothing can any more: a sentence that says why.
    void findUnavailable(const QString& why);

private:
    struct Finding {
        bool available = false;
        QString description;
        QString reason;

        friend bool operator==(const Finding&, const Finding&) = default;
    };
    void find(const Finding& finding);

    std::optional<Finding> m_finding;
};

} // namespace unhunch

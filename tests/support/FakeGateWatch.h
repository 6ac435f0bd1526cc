#pragma once

#include "app/platform/GateWatch.h"

namespace unhunch::test {

/// A gate watch that is told what it sees.
class FakeGateWatch final : public GateWatch {
public:
    explicit FakeGateWatch(QString reason = {}) : m_reason(std::move(reason)) {}

    void see(const QString& reason) {
        m_reason = reason;
        Q_EMIT changed();
    }

    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] QString description() const override { return QStringLiteral("a test"); }
    [[nodiscard]] bool isClosed() const override { return !m_reason.isEmpty(); }
    [[nodiscard]] QString reason() const override { return m_reason; }

private:
    QString m_reason;
};

} // namespace unhunch::test

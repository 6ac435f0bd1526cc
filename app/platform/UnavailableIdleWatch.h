#pragma once

#include "app/platform/IdleWatch.h"

namespace unhunch {

/// Stands where no desktop service tells idle time; says why.
class UnavailableIdleWatch final : public IdleWatch {
public:
    explicit UnavailableIdleWatch(QString why);

    [[nodiscard]] bool isAvailable() const override { return false; }
    [[nodiscard]] QString description() const override { return m_why; }
    void setThreshold(std::chrono::milliseconds) override {}

private:
    QString m_why;
};

} // namespace unhunch

#pragma once

#include "app/platform/SessionWatch.h"

namespace unhunch::test {

/// A session whose signals the test sends.
class FakeSessionWatch final : public SessionWatch {
public:
    [[nodiscard]] bool isAvailable() override { return true; }
    [[nodiscard]] QString describe() override { return QStringLiteral("a test"); }
};

} // namespace unhunch::test

#pragma once

#include "app/platform/WallClockWatch.h"

namespace unhunch::test {

/// Tells what the test has it tell.
class FakeWallClockWatch final : public WallClockWatch {
public:
    [[nodiscard]] bool isAvailable() const override { return true; }
};

} // namespace unhunch::test

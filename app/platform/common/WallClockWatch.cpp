#include "app/platform/WallClockWatch.h"

namespace unhunch {

namespace {

/// Stands where nothing tells yet.
class UnavailableWallClockWatch final : public WallClockWatch {
public:
    [[nodiscard]] bool isAvailable() const override { return false; }
};

} // namespace

std::unique_ptr<WallClockWatch> makeWallClockWatch() { return std::make_unique<UnavailableWallClockWatch>(); }

} // namespace unhunch

#include "app/platform/WallClockWatch.h"

#include "app/platform/linux/ClockSetWatch.h"
#include "app/platform/linux/ZoneFileWatch.h"

namespace unhunch {

namespace {

class KernelWallClockWatch final : public WallClockWatch {
public:
    KernelWallClockWatch() {
        connect(&m_clock, &ClockSetWatch::changed, this, &WallClockWatch::changed);
        connect(&m_zone, &ZoneFileWatch::changed, this, &WallClockWatch::changed);
    }
    [[nodiscard]] bool isAvailable() const override { return m_clock.isAvailable() && m_zone.isAvailable(); }

private:
    ClockSetWatch m_clock;
    ZoneFileWatch m_zone;
};

} // namespace

std::unique_ptr<WallClockWatch> makeWallClockWatch() { return std::make_unique<KernelWallClockWatch>(); }

} // namespace unhunch

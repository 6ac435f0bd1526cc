#include "app/platform/SessionWatch.h"

namespace unhunch {

namespace {

/// Stands where nothing tells yet.
class UnavailableSessionWatch final : public SessionWatch {
public:
    [[nodiscard]] bool isAvailable() override { return false; }
    [[nodiscard]] QString describe() override {
        return tr("Unhunch cannot tell lock and sleep on this system yet. It notices afterwards that time "
                  "has passed.");
    }
};

} // namespace

std::unique_ptr<SessionWatch> makeSessionWatch() { return std::make_unique<UnavailableSessionWatch>(); }

} // namespace unhunch

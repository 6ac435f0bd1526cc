#include "app/platform/InhibitionWatch.h"

namespace unhunch {

namespace {

/// Stands where nothing tells yet.
class UnavailableInhibitionWatch final : public InhibitionWatch {
public:
    [[nodiscard]] bool isSettled() const override { return true; }
    [[nodiscard]] bool isAvailable() const override { return false; }
    [[nodiscard]] QString description() const override {
        return tr("Unhunch cannot tell on this system yet whether a program keeps the screen awake.");
    }
    [[nodiscard]] bool isInhibited() const override { return false; }
};

} // namespace

std::unique_ptr<InhibitionWatch> makeInhibitionWatch() {
    return std::make_unique<UnavailableInhibitionWatch>();
}

} // namespace unhunch

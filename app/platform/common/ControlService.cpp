#include "app/platform/ControlService.h"

namespace unhunch {

namespace {

/// Only the command line reaches the app here.
class NoControlService final : public ControlService {
public:
    void setStatus(const ControlStatus&) override {}
};

} // namespace

std::unique_ptr<ControlService> makeControlService(ControlService::Handler) {
    return std::make_unique<NoControlService>();
}

} // namespace unhunch

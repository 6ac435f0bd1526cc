#include "app/platform/QuitRequests.h"

namespace unhunch {

std::unique_ptr<QuitRequests> makeQuitRequests() { return std::make_unique<QuitRequests>(); }

} // namespace unhunch

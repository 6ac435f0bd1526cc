#include "app/platform/SessionWatch.h"

#include "app/platform/windows/MessageSessionWatch.h"

namespace unhunch {

std::unique_ptr<SessionWatch> makeSessionWatch() { return std::make_unique<MessageSessionWatch>(); }

} // namespace unhunch

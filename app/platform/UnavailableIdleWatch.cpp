#include "app/platform/UnavailableIdleWatch.h"

namespace unhunch {

UnavailableIdleWatch::UnavailableIdleWatch(const QString& why) : m_why(why) {}

} // namespace unhunch

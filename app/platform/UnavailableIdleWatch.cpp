#include "app/platform/UnavailableIdleWatch.h"

#include <utility>

namespace unhunch {

UnavailableIdleWatch::UnavailableIdleWatch(QString why) : m_why(std::move(why)) {}

} // namespace unhunch

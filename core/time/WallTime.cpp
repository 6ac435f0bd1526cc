#include "core/time/WallTime.h"

namespace unhunch {

using std::chrono::days;
using std::chrono::local_days;

WallTime wallTime(Date date, std::chrono::seconds timeOfDay) { return local_days{date} + timeOfDay; }

WallTime wallTime(const LocalDateTime& moment) { return wallTime(moment.date, moment.timeOfDay); }

Date dateOf(WallTime moment) { return Date{std::chrono::floor<days>(moment)}; }

std::chrono::seconds timeOfDay(WallTime moment) { return moment - std::chrono::floor<days>(moment); }

} // namespace unhunch

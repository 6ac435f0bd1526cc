#pragma once

#include "app/settings/DataFolder.h"

#include <iosfwd>

namespace unhunch {

/// Writes what works on this desktop and what does not, a line a part: data folder, journal, preferences, catalog,
/// notifications, tray, idle time, what holds reminders back, running app. Each fault comes with what to do. Works without a display.
/// Returns whether all that Unhunch cannot do without is sound: its data.
[[nodiscard]] bool examine(const DataFolder& folder, std::ostream& out);

} // namespace unhunch

#pragma once

#include "app/settings/Preferences.h"

#include <chrono>

namespace unhunch {

/// What the breaks of a working day give, on the average over the days with working hours; a day without an end is taken
/// for eight hours at the desk.
[[nodiscard]] std::chrono::seconds breakTimeADay(const Preferences& preferences);

} // namespace unhunch

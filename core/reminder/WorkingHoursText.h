#pragma once

#include "core/reminder/WorkingHours.h"

#include <stdexcept>
#include <string>
#include <string_view>

namespace unhunch {

/// Text that names no working hours: what is wrong, in which part, and what to write instead.
class WorkingHoursError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Reads working hours as settings and the command line write them: parts between semicolons, each with days and
/// their hours, or with days off.
///
///     Mon-Fri 09:00-12:30,13:30-18:00; Sat 22:00-02:00; off 2026-12-24..2027-01-01,2027-05-01
///
/// Days that are not named are off. Hours whose end is not after their begin run past midnight. Blanks and
/// upper or lower case do not matter. Throws WorkingHoursError.
[[nodiscard]] WorkingHours parseWorkingHours(std::string_view text);

/// The same text in its shortest form, from which the hours are read again. Empty, which is not read, for a week
/// without any hours.
[[nodiscard]] std::string toString(const WorkingHours& hours);

} // namespace unhunch

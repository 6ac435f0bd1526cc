#pragma once

#include "app/command/GivenWords.h"

namespace unhunch {

/// What the words after "plan" ask for: a look at the plan, a change of it, or something of plan files. Throws
/// UsageError.
[[nodiscard]] Verb readPlan(const GivenWords& given);

} // namespace unhunch

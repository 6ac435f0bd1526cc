#pragma once

#include "core/journal/Session.h"

#include <chrono>
#include <optional>

namespace unhunch {

// What a person may say by hand that they did: the same for windows and commands.

/// Nobody does more of a stretch in one go than so many doses; a slip of the keys does.
inline constexpr int mostDoses = 3;
/// Nobody remembers what they did earlier than that.
inline constexpr std::chrono::years longestAgo{10};

/// Why something cannot have been done then.
enum class MomentFault { DayToCome, TooLongAgo, TimeToCome };

/// Empty when it can; without a time, any time of a day that is not to come will do.
[[nodiscard]] std::optional<MomentFault> momentFault(Date day, std::optional<std::chrono::seconds> time,
                                                     const LocalDateTime& now);

/// How many sets of a hold, or repetitions over all sets, a person may have done at most; at least one.
[[nodiscard]] int mostCount(const Dose& dose);
/// How many of these there were.
[[nodiscard]] int countOf(const Dose& dose, const WorkDone& done);
/// What so many of them are.
[[nodiscard]] WorkDone workOf(const Dose& dose, int count);

} // namespace unhunch

#pragma once

#include "app/command/JournalCommands.h"

namespace unhunch {

// What is typed about a session, checked. Each throws UsageError with a sentence.

/// A moment that is past, by the system's time zone then. Without a time it is `context.now` on its day, and
/// `otherwise` on any other.
[[nodiscard]] LocalDateTime pastMoment(Date date, std::optional<std::chrono::seconds> time,
                                       std::chrono::seconds otherwise, const CommandContext& context);

/// What so many sets, or repetitions over all sets, of that dose are; one of the two is given, and no more of it than three
/// doses. `title` names the stretch.
[[nodiscard]] WorkDone countedWork(const Dose& dose, const QString& title, std::optional<int> sets,
                                   std::optional<int> repetitions);

} // namespace unhunch

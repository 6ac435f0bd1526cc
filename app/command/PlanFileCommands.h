#pragma once

#include "app/command/JournalCommands.h"

namespace unhunch {

class OwnStretches;

/// What the commands of plan files work on.
struct PlanFileContext {
    const CommandContext& command;
    OwnStretches& own;
    /// Asks the person a question that is answered with yes or no. Not callable where nobody can be asked.
    std::function<bool(const QString&)> ask{};
};

/// Shows what accepting a plan file would change, with its precautions, and accepts it once the person, or --yes, says
/// so. A file that cannot be accepted is refused with the place and what to do.
[[nodiscard]] ExitStatus runPlanImport(const verb::PlanImport& verb, const PlanFileContext& context);

/// Writes today's plan to a file that is not there yet.
[[nodiscard]] ExitStatus runPlanExport(const verb::PlanExport& verb, const PlanFileContext& context);

/// Says whether a plan file could be accepted. Needs no journal.
[[nodiscard]] ExitStatus runPlanCheck(const verb::PlanCheck& verb, const OwnStretches& own, std::ostream& out,
                                      std::ostream& error);

} // namespace unhunch

#pragma once

#include "app/command/VerbSyntax.h"

namespace unhunch {

// The tables that verbSyntaxes() joins, each in the order of the help.

/// What is asked of the running app.
[[nodiscard]] QList<VerbSyntax> verbsOfTheRunningApp();
/// What reads or changes the journal, the plan and the catalog.
[[nodiscard]] QList<VerbSyntax> verbsOfTheJournal();
/// What is about this machine, and the help.
[[nodiscard]] QList<VerbSyntax> verbsOfTheMachine();

} // namespace unhunch

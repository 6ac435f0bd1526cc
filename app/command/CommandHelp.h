#pragma once

#include <QString>

namespace unhunch {

struct VerbSyntax;

/// The page of `unhunch help`, ending with a line break.
[[nodiscard]] QString overviewHelp();

/// The page of `unhunch VERB --help`, ending with a line break.
[[nodiscard]] QString helpFor(const VerbSyntax& verb);

} // namespace unhunch

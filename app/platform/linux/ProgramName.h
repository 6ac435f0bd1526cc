#pragma once

#include <QString>

namespace unhunch {

/// A program's name for people, from the one that it has among programs: "Firefox" from "firefox" or
/// "org.mozilla.firefox". Empty for an empty one.
[[nodiscard]] QString programName(const QString& name);

} // namespace unhunch

#pragma once

#include <QString>

#include <vector>

namespace unhunch {

/// The programs (by the names of their processes) that have a file open whose path begins with `prefix`, as far as this
/// user may look: other people's processes are left out. Reads all of /proc, which takes some milliseconds.
[[nodiscard]] std::vector<QString> holdersOf(const QString& prefix);

} // namespace unhunch

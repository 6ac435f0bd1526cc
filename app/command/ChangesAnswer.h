#pragma once

#include "core/journal/JournalContents.h"

#include <QString>

#include <nlohmann/json_fwd.hpp>

namespace unhunch {

/// What is different in a journal that took in another, a line for each kind; empty when nothing is.
[[nodiscard]] QString changesText(const JournalChanges& changes);
/// The same; `taken` says whether it was done, or would be.
[[nodiscard]] nlohmann::ordered_json changesJson(const JournalChanges& changes, bool taken);

} // namespace unhunch

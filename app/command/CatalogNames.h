#pragma once

#include "core/catalog/StretchCatalog.h"

#include <QString>

#include <string_view>

namespace unhunch {

/// The stretch that somebody names by its id or its title, in capitals or not: "chest-stretch", "Chest stretch".
/// Throws UsageError where there is none, with those of nearly that name, and where several have that title.
[[nodiscard]] const Stretch& stretchNamed(std::string_view name, const StretchCatalog& catalog);

/// The id of the one stretch of that name; the name as it is where there is none, or more than one.
[[nodiscard]] StretchId idNamed(std::string_view name, const StretchCatalog& catalog);

/// The pack that somebody names so. Throws UsageError as well.
[[nodiscard]] const Pack& packNamed(const QString& name, const StretchCatalog& catalog);

} // namespace unhunch

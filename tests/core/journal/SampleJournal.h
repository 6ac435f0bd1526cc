#pragma once

#include "core/catalog/CatalogError.h"
#include "core/journal/JournalDocument.h"
#include "tests/core/journal/JournalFixture.h"

#include <nlohmann/json.hpp>

namespace unhunch::test {

/// A sound document in which every field of the format appears.
[[nodiscard]] nlohmann::json fullJournal();

/// The error with which this document is refused. Fails the test, and gives an empty error, when it is not.
[[nodiscard]] CatalogError journalRefusalOf(const nlohmann::json& document);

} // namespace unhunch::test

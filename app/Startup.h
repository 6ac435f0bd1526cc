#pragma once

#include "app/settings/DataFolder.h"
#include "core/catalog/StretchCatalog.h"
#include "core/person/Person.h"
#include "core/week/PlanHistory.h"

#include <QString>

#include <filesystem>

namespace unhunch {

class Clock;
class Programme;

/// The catalog in use, and what the person should be told about it.
struct LoadedCatalog {
    StretchCatalog catalog;
    QString warning; ///< why the person's own catalog was refused; empty when all is well
};

/// The person's own catalog where there is one and it is sound, else the built-in one.
[[nodiscard]] LoadedCatalog loadCatalog(const DataFolder& folder);

/// Where the journal lies, in its folder, which is made if need be. Throws JournalError with a sentence for the person.
[[nodiscard]] std::filesystem::path journalFile(const DataFolder& folder);

/// Gives a journal in which no plan was `kept` the one that a new plan starts with, so that it stays what was prescribed then,
/// whatever later catalogs start with. Throws JournalError.
void keepStartingPlan(const PlanRecord& kept, Programme& programme);

/// Joins catalog and person with a journal of its own, which it makes, and its folder, if need be; it has a plan from then on.
/// Throws JournalError.
[[nodiscard]] Programme openProgramme(const DataFolder& folder, StretchCatalog catalog, const Clock& clock,
                                      Person person = {});

} // namespace unhunch

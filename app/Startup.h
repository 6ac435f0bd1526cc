#pragma once

#include "app/settings/DataFolder.h"
#include "core/catalog/StretchCatalog.h"
#include "core/person/Person.h"

#include <QString>

#include <optional>

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

/// Opens the journal (making it and its folder if need be) and joins it with the catalog and the person. A journal
/// without a plan is given the one that a new plan starts with, so that it stays what was prescribed then, whatever
/// later catalogs start with. Throws JournalError with a sentence for the person.
[[nodiscard]] Programme openProgramme(const DataFolder& folder, StretchCatalog catalog, const Clock& clock,
                                      Person person = {});

} // namespace unhunch

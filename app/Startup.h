#pragma once

#include "app/settings/DataFolder.h"
#include "core/catalog/StretchCatalog.h"
#include "core/journal/JournalError.h"
#include "core/person/Person.h"
#include "core/time/Date.h"

#include <QString>
#include <QStringList>

#include <filesystem>

namespace unhunch {

class Clock;
class JournalView;
class Programme;

/// The catalog in use, and what the person should be told about it.
struct LoadedCatalog {
    StretchCatalog catalog;
    QString warning; ///< why the person's own catalog was refused; empty when all is well
};

/// The person's own catalog where there is one and it is sound, else the built-in one.
[[nodiscard]] LoadedCatalog loadCatalog(const DataFolder& folder);

/// Makes a damaged or lost journal whole, and says what happened.
[[nodiscard]] QString repairJournal(const DataFolder& folder, Date today);

/// Runs `open`, which opens the journal. One that proves damaged or lost is made whole, once, and opened then; what happened
/// is added to `told`, for the person. Throws what `open` throws, and what salvage() does.
template <class Open>
[[nodiscard]] auto openRepaired(const DataFolder& folder, Date today, QStringList& told, Open open) {
    try {
        return open();
    } catch (const JournalError& error) {
        if (error.fault() != JournalFault::Damaged)
            throw;
    }
    told << repairJournal(folder, today);
    return open();
}

/// Where the journal lies, in its folder, which is made if need be. Throws JournalError with a sentence for the person.
[[nodiscard]] std::filesystem::path journalFile(const DataFolder& folder);

/// Joins the journal with the catalog and the person. A journal without a plan is given the one that a new plan starts with,
/// so that it stays what was prescribed then, whatever later catalogs start with. `view` must outlive the programme.
[[nodiscard]] Programme openProgramme(JournalView& view, StretchCatalog catalog, Person person);
/// The same with a journal of its own, which it makes, and its folder, if need be. Throws JournalError.
[[nodiscard]] Programme openProgramme(const DataFolder& folder, StretchCatalog catalog, const Clock& clock,
                                      Person person = {});

} // namespace unhunch

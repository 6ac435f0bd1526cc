#pragma once

#include "core/person/Person.h"

#include <QStringList>

class QSettings;

namespace unhunch {

/// Reads what the person said of themselves. A word that this Unhunch does not know is told in `warnings`, and stays
/// in the file: a newer one may have written it.
///
///     [places]
///     chair=true            likewise doorway and floor; there is always room to stand
///     [about-me]
///     cautions=knee-pain, wrist-pain
///     needs=wheelchair
///     [wishes]
///     cat-cow=leave-out     or: easier
[[nodiscard]] Person readPerson(QSettings& settings, QStringList& warnings);

/// Takes the place of what is in the file, but for words that are unknown.
void writePerson(QSettings& settings, const Person& person);

} // namespace unhunch

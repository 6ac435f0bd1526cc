#pragma once

#include "core/journal/Restore.h"
#include "core/journal/Salvage.h"

#include <QCoreApplication>
#include <QString>

namespace unhunch {

/// What is said of a journal that was damaged, lost or restored.
class SalvageWords {
    Q_DECLARE_TR_FUNCTIONS(unhunch::SalvageWords)
public:
    /// "23 November 2026": backups and sessions may be years old.
    [[nodiscard]] static QString day(Date date);
    /// "12 sessions from 1 November 2026 to 20 November 2026"; "no session".
    [[nodiscard]] static QString sessions(const SessionSpan& span);
    /// What happened, what the journal holds now and from where, and where the damaged file lies; a sentence a line.
    [[nodiscard]] static QString account(const Salvage& salvage);
    [[nodiscard]] static QString account(const Restored& restored);
};

} // namespace unhunch

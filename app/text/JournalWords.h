#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/journal/Edit.h"

#include <QCoreApplication>
#include <QString>

namespace unhunch {

/// What is said of the journal's sessions, of edits of them, and of records that the journal does not take.
class JournalWords {
    Q_DECLARE_TR_FUNCTIONS(unhunch::JournalWords)
public:
    /// "2 stretches not in the journal yet"; of `stretches` none, that something is not.
    [[nodiscard]] static QString waiting(int stretches);
    /// The same with `why`, a sentence, and that nothing is lost so far.
    [[nodiscard]] static QString waitingBecause(int stretches, const QString& why);
    /// As the journal begins to refuse.
    [[nodiscard]] static QString keptInMemory(const QString& why);
    /// Of what it will never take.
    [[nodiscard]] static QString keptAside(const QString& why);
    /// As it takes all again.
    [[nodiscard]] static QString recoveredTitle();
    [[nodiscard]] static QString recovered();
    /// As the app ends, of what is lost with it.
    [[nodiscard]] static QString lost(int stretches, const QString& why);

    /// "felt easier", "it hurt".
    [[nodiscard]] static QString feeling(Feeling feeling);
    /// "2 sets, done, in the easier form, was too much": all that a session says beside when and what.
    [[nodiscard]] static QString details(const Session& session);
    /// "Chest stretch, Thursday, 19 November at 14:05".
    [[nodiscard]] static QString name(const Session& session, const StretchCatalog& catalog, Date today);
    /// "Deleted: chest stretch …": of an edit that was made now.
    [[nodiscard]] static QString done(const Edit& edit, const StretchCatalog& catalog, Date today);
    /// Of one that was taken back.
    [[nodiscard]] static QString undone(const Edit& edit, const StretchCatalog& catalog, Date today);
    [[nodiscard]] static QString nothingToUndo();
};

} // namespace unhunch

#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/journal/Edit.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace unhunch {

/// What is said of the journal's sessions, of edits of them, and of records that the journal does not take.
class JournalWords {
    Q_DECLARE_TR_FUNCTIONS(unhunch::JournalWords)
public:
    /// "2 stretches not in the journal yet"; of `stretches` none, that something is not.
    [[nodiscard]] static QString waiting(int stretches);
    /// The same in sentences, with `why`.
    [[nodiscard]] static QString waitingBecause(int stretches, const QString& why);
    /// That the journal could not be opened yet, as a part of a sentence.
    [[nodiscard]] static QString notOpen();
    /// The same in paragraphs: what that means, `why`, which may be empty, and what waits.
    [[nodiscard]] static QString notOpenBecause(int stretches, const QString& why);
    /// As the app begins without it.
    [[nodiscard]] static QString begunWithout(const QString& why);
    /// Why the plan can be neither shown nor changed.
    [[nodiscard]] static QString planNotKnown(const QString& why);
    /// Beside what a reminder suggests.
    [[nodiscard]] static QString suggestedWithout();
    /// As the journal begins to refuse.
    [[nodiscard]] static QString keptInMemory(const QString& why);
    /// Of what it will never take.
    [[nodiscard]] static QString keptAside(const QString& why);
    /// As it takes all again.
    [[nodiscard]] static QString recoveredTitle();
    [[nodiscard]] static QString recovered();
    /// As the app ends, of what is not written, and where it was left; without a file it is lost.
    [[nodiscard]] static QString unwrittenAtTheEnd(int stretches, const QString& why,
                                                   const QStringList& files);
    /// As a start has put what was left into the journal.
    [[nodiscard]] static QString rescuedTitle();
    [[nodiscard]] static QString rescued(int stretches);

    /// "felt easier", "it hurt".
    [[nodiscard]] static QString feeling(Feeling feeling);
    /// "2 sets, done, in the easier form, was too much": all that a session says beside when and what.
    [[nodiscard]] static QString details(const Session& session);
    /// "Tension: 6 before, 3 after; 5 before", of those of a day; empty when none is.
    [[nodiscard]] static QString tension(const std::vector<Tension>& tensions);
    /// "Chest stretch, Thursday, 19 November at 14:05".
    [[nodiscard]] static QString name(const Session& session, const StretchCatalog& catalog, Date today);
    /// "Deleted: chest stretch …": of an edit that was made now.
    [[nodiscard]] static QString done(const Edit& edit, const StretchCatalog& catalog, Date today);
    /// Of one that was taken back.
    [[nodiscard]] static QString undone(const Edit& edit, const StretchCatalog& catalog, Date today);
    [[nodiscard]] static QString nothingToUndo();
};

} // namespace unhunch

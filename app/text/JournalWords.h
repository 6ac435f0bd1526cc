#pragma once

#include <QCoreApplication>
#include <QString>

namespace unhunch {

/// What is said of records that the journal does not take.
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
};

} // namespace unhunch

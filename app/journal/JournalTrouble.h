#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace unhunch {

class JournalKeeper;

/// What the person is told while the journal cannot be opened or written, and when it could be after all: a box at the beginning, a
/// line where the app shows how it stands, a quiet notice at the end.
class JournalTrouble : public QObject {
    Q_OBJECT
public:
    struct Ways {
        std::function<void(const QString& text)> warn;                       ///< a box, once
        std::function<void(const QString& title, const QString& text)> tell; ///< a notice that goes by itself
    };

    /// `keeper` must outlive it.
    JournalTrouble(const JournalKeeper& keeper, Ways ways, QObject* parent = nullptr);

    /// A few words, as a part of a sentence; empty while the journal takes what it is given.
    [[nodiscard]] QString inShort() const;
    /// What waits and why, in sentences; empty likewise.
    [[nodiscard]] QString inFull() const;
    /// As the app ends: what is not written, why, and in which files it was left for the next start, if in any; empty when all
    /// is written.
    [[nodiscard]] QString atTheEnd(const QStringList& files) const;

Q_SIGNALS:
    /// What is to be shown has changed.
    void changed();

private:
    void follow();
    void update();

    const JournalKeeper& m_keeper;
    Ways m_ways;
    QString m_shown;
};

} // namespace unhunch

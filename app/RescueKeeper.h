#pragma once

#include "app/settings/RescueFiles.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>

namespace unhunch {

class JournalKeeper;

/// Sees to it that what the journal has not taken by the time the app ends is not lost with the app: leaves it in a file, and
/// puts what earlier runs left into the journal.
class RescueKeeper : public QObject {
    Q_OBJECT
public:
    /// `journal` must outlive it.
    RescueKeeper(JournalKeeper& journal, std::vector<RescuePlace> places, QObject* parent = nullptr);

    /// Puts into the journal, which can be read, what earlier runs left; what cannot be written now stays for the next start.
    void take();
    /// As the app ends: leaves in files what is not written, tries `patience` long to write it all the same, and removes the
    /// files if that succeeds. Answers those that are left.
    [[nodiscard]] QStringList leave(std::chrono::milliseconds patience);

Q_SIGNALS:
    /// So many stretches are in the journal now; with none it is something else that was not.
    void taken(int stretches);
    /// Of a file that will never be taken: why, and where it is kept.
    void refused(const QString& why);

private:
    void take(const QStringList& files);

    JournalKeeper& m_journal;
    RescueFiles m_files;
};

} // namespace unhunch

#pragma once

#include "app/settings/DataFolder.h"
#include "core/journal/JournalContents.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace unhunch {

class SessionLog;

/// Files in which the app that ends leaves what the journal did not take, until a later start puts it there. Each is a document
/// of a journal, for its owner alone.
class RescueFiles {
public:
    explicit RescueFiles(std::vector<RescuePlace> places) : m_places(std::move(places)) {}

    /// Leaves `contents` in the first place that takes them within a moment: a disk that stalls is passed over. Answers the
    /// file's name; empty where there is nothing to leave, or no place takes it.
    [[nodiscard]] QString leave(const JournalContents& contents) const;
    /// Those that are there, also from several runs.
    [[nodiscard]] QStringList found() const;

private:
    std::vector<RescuePlace> m_places;
};

/// What became of rescue files.
struct RescuesTaken {
    int stretches = 0;     ///< that the journal has now, and had not
    bool any = false;      ///< whether it has anything that it had not
    QStringList refused{}; ///< of each that will never be taken, why, and where it was set aside
};

/// Puts into the journal what the files hold, each in one transaction, and removes them: a merge, so that a file that is taken
/// twice changes nothing. Throws JournalError where the journal cannot be written now; then what is not in it is still there.
[[nodiscard]] RescuesTaken takeRescues(const QStringList& files, SessionLog& journal);

} // namespace unhunch

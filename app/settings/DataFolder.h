#pragma once

#include <QString>

namespace unhunch {

/// Where Unhunch keeps its files. With --data-dir all of them lie in that folder (portable use); otherwise
/// the journal and catalog lie in the XDG data folder and the preferences in the XDG config folder.
struct DataFolder {
    QString journal;     ///< journal.sqlite
    QString preferences; ///< unhunch.ini
    QString catalog;     ///< catalog.json, the person's own; need not exist
    QString
        socket; ///< the running app's control socket: short, in the runtime folder, named after the folder

    /// `dataDir` empty for the standard places. Makes no folder.
    [[nodiscard]] static DataFolder at(const QString& dataDir);

    /// Makes the folders with mode 0700. Returns an empty text, or what failed and what to do.
    [[nodiscard]] QString create() const;
};

} // namespace unhunch

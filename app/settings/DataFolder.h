#pragma once

#include <QString>
#include <QStringList>

namespace unhunch {

/// Where Unhunch keeps its files. With --data-dir all of them lie in that folder (portable use); otherwise
/// the journal and catalog lie in the XDG data folder and the preferences in the XDG config folder.
struct DataFolder {
    QString journal;      ///< journal.sqlite
    QString preferences;  ///< unhunch.ini
    QString catalog;      ///< catalog.json, the person's own; need not exist
    QString ownStretches; ///< own-stretches.json; need not exist
    QString pictures;     ///< the folder of their pictures; need not exist
    QString drafts;       ///< drafts.json, own stretches that are half written; need not exist
    QString
        socket; ///< the running app's control socket: short, in the runtime folder, named after the folder

    QString chosen; ///< with --data-dir, absolute; empty for the standard places

    /// `dataDir` empty for the standard places. Makes no folder.
    [[nodiscard]] static DataFolder at(const QString& dataDir);

    /// What to start Unhunch with, so that it comes back to this folder.
    [[nodiscard]] QStringList arguments() const;

    /// Makes the folders with mode 0700. Returns an empty text, or what failed and what to do.
    [[nodiscard]] QString create() const;
};

} // namespace unhunch

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace unhunch {

/// A place for files that hold what could not be written to the journal.
struct RescuePlace {
    enum class Folder {
        Found,  ///< the journal's own: it is used if it is there, and not made anew if it has vanished
        Made,   ///< made if need be
        Private ///< likewise, and has to be nobody else's
    };
    QString beginning; ///< of the files' names, with their folder
    Folder folder = Folder::Found;
};

/// Where Unhunch keeps its files. With --data-dir all of them lie in that folder (portable use); otherwise
/// the journal and catalog lie in the XDG data folder and the preferences in the XDG config folder.
struct DataFolder {
    QString journal;      ///< journal.sqlite
    QString preferences;  ///< unhunch.ini
    QString catalog;      ///< catalog.json, the person's own; need not exist
    QString ownStretches; ///< own-stretches.json; need not exist
    QString pictures;     ///< the folder of their pictures; need not exist
    QString drafts;       ///< drafts.json, own stretches that are half written; need not exist
    QString reportNotes;  ///< report-notes.json, what the person writes into reports; need not exist
    QString
        socket; ///< the running app's control socket: short, in the runtime folder, named after the folder

    /// Where what could not be written to the journal is kept until the next start, the best place first: beside the journal,
    /// beside the preferences, among the temporary files, in the runtime folder.
    std::vector<RescuePlace> rescues{};

    QString chosen; ///< with --data-dir, absolute; empty for the standard places

    /// `dataDir` empty for the standard places. Makes no folder.
    [[nodiscard]] static DataFolder at(const QString& dataDir);

    /// What to start Unhunch with, so that it comes back to this folder.
    [[nodiscard]] QStringList arguments() const;

    /// Makes the folders with mode 0700. Returns an empty text, or what failed and what to do.
    [[nodiscard]] QString create() const;
    /// The same for the socket's folder alone, which has to be nobody else's.
    [[nodiscard]] QString createSocketFolder() const;
    /// Whether the folder of a place can be used; made if that may be and `make` says so.
    [[nodiscard]] static bool isUsable(const RescuePlace& place, bool make);
};

} // namespace unhunch

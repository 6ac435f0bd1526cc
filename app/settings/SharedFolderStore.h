#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace unhunch {

/// By what this computer shares its journal.
struct SharedFolderSettings {
    QString folder{};      ///< absolute; empty while the journal is not shared
    std::string ownFile{}; ///< the name of this computer's file in it

    friend bool operator==(const SharedFolderSettings&, const SharedFolderSettings&) = default;
};

/// What was read, and what the person should be told about it.
struct LoadedSharedFolder {
    SharedFolderSettings settings;
    QString warning; ///< a sentence; empty when all is well
};

/// Keeps that in a file beside the journal, apart from the preferences, which people carry from one computer to another. The
/// name of the own file belongs to one machine and one data folder: where the file was copied elsewhere, that computer is
/// given a name of its own, so that no file in the shared folder has two writers.
class SharedFolderStore {
public:
    /// `sharing` need not exist. `machine` is what no other machine has.
    explicit SharedFolderStore(QString sharing, QByteArray machine = thisMachine());
    /// The store of the data folder in which that journal lies.
    [[nodiscard]] static SharedFolderStore beside(const QString& journal);

    /// Never fails: a file that cannot be understood is set aside and told; then the journal is not shared.
    [[nodiscard]] LoadedSharedFolder load() const;
    /// Why the journal cannot be shared through that folder, and what to do; empty when it can.
    [[nodiscard]] QString faultOf(const QString& folder) const;
    /// Keeps the folder, empty for none, and the own file's name; an empty text, or what failed and what to do.
    [[nodiscard]] QString save(const SharedFolderSettings& settings) const;

    /// The system's id of this machine.
    [[nodiscard]] static QByteArray thisMachine();

private:
    [[nodiscard]] QString place() const;

    QString m_file;
    QByteArray m_machine;
};

} // namespace unhunch

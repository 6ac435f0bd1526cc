#pragma once

#include "core/journal/JournalContents.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace unhunch {

class SessionLog;

/// What stands in the way of a shared folder, or of this computer's file in it.
enum class FolderFault {
    None,
    Missing,    ///< there is no such folder now: a drive that was pulled out, a share that is not there
    Unreadable, ///< it may not be listed
    Unwritable, ///< it takes no file, for want of a right or of room
    TooLarge,   ///< the journal is larger than any computer would read
};

/// Why a file of a shared folder is passed over, for now. Each is looked at again once it has changed.
enum class SkipReason {
    NotWhole,   ///< half written, cut or damaged
    TooLarge,   ///< larger than a journal's document may be
    Newer,      ///< by a newer Unhunch
    NoJournal,  ///< another kind of file
    Unreadable, ///< it may not be read, is gone again, or is no ordinary file
};

/// A file of a shared folder, as it was found.
struct FoundJournal {
    std::string file;     ///< its name in the folder
    std::string computer; ///< by its name; empty where that names none
    bool isOwn = false;   ///< this computer writes it
    bool isCopy = false;  ///< made by the program that syncs, of two versions of a computer's file
    std::optional<std::chrono::sys_seconds> writtenAt{}; ///< as the folder's file system says
    std::optional<SkipReason> skipped{};                 ///< empty when it was read
    std::string details{}; ///< the place in it, and what is wrong; for whoever asks

    friend bool operator==(const FoundJournal&, const FoundJournal&) = default;
};

/// A look into a shared folder.
struct FolderReading {
    FolderFault fault = FolderFault::None;
    std::vector<FoundJournal> journals{}; ///< in order of their names; the own file as well
    /// What the files hold that were not read before as they are now, together; empty when there is none.
    std::optional<JournalContents> news{};
    /// The own file is missing, or not as this computer wrote it.
    bool isOwnStale = false;
};

/// What came of writing the own file.
struct FolderWriting {
    FolderFault fault = FolderFault::None;
    bool wrote = false;    ///< false as well where the file says the same already
    std::string details{}; ///< the system's words for the fault
};

/// A folder that several computers keep in common by whatever means (Syncthing, Nextcloud, a drive that is carried about). Each
/// writes one file there, its own, which holds its whole journal as a document; and reads all the others', with the copies that a
/// program made of them which could not decide between two versions. So no file has two writers, and none is ever waited
/// for. Remembers what it has read. One thread at a time; the journal is not touched here.
class SharedFolder {
public:
    /// `ownFile` is a name as sharedFileName() makes them.
    SharedFolder(std::filesystem::path folder, std::string ownFile);

    /// Looks at every file by a name of that kind, and reads what is new. Writes nothing. The own file is read as well where
    /// it is not what was written here last: whoever copied a whole computer has two with that file, which come together so.
    [[nodiscard]] FolderReading read();
    /// The next read() takes nothing for known.
    void forget() { m_known.clear(); }

    /// Makes the own file hold `document`: under a name that nobody reads, mode 0600, on disk, renamed. What says the same
    /// already is not touched, so that computers which hold the same fall silent.
    [[nodiscard]] FolderWriting write(const std::string& document);
    /// Takes the own file away; false when it is there still.
    [[nodiscard]] bool removeOwn();

    [[nodiscard]] const std::filesystem::path& path() const { return m_folder; }
    [[nodiscard]] std::filesystem::path ownFile() const { return m_folder / m_ownName; }

private:
    /// A file's text by its hash, and what was found in it.
    struct Known {
        std::size_t hash = 0;
        FoundJournal found;
    };

    [[nodiscard]] FoundJournal look(const std::string& name, FolderReading& reading);
    [[nodiscard]] FolderFault put(const std::string& document, std::string& details) const;

    std::filesystem::path m_folder;
    std::string m_ownName;
    std::map<std::string, Known> m_known;
};

/// What the journal became by what was read, and its document by then.
struct JournalExchange {
    JournalChanges changes;
    std::string document;
};

/// Takes the news of a reading into the journal, in one transaction, and answers what to write into the folder. Throws
/// JournalError.
[[nodiscard]] JournalExchange takeNews(SessionLog& journal, const std::optional<JournalContents>& news);

} // namespace unhunch

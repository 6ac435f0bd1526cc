#pragma once

#include "core/journal/SessionLog.h"
#include "core/journal/SharedFolder.h"
#include "core/journal/SharedName.h"
#include "tests/core/journal/JournalFixture.h"

#include <string>

namespace unhunch::test {

/// A computer with a journal of its own, and a shared folder.
class SharedComputer {
public:
    SharedComputer(const std::filesystem::path& shared, const std::string& name)
        : SharedComputer(shared, sharedFileName(name, newComputerId()), today) {}
    SharedComputer(const std::filesystem::path& shared, const std::string& ownFile, Date adopted)
        : log(m_home.path() / "journal.sqlite", adopted), folder(shared, ownFile) {}

    /// All that is done when the folder or the journal has changed; whether the own file was written.
    bool sync() {
        seen = folder.read();
        if (seen.fault != FolderFault::None)
            return false;
        exchanged = takeNews(log, seen.news);
        written = folder.write(exchanged.document);
        return written.wrote;
    }
    /// What was found in the file of that name; fails the test where there is none.
    [[nodiscard]] FoundJournal found(const std::string& file) const {
        for (const FoundJournal& each : seen.journals) {
            if (each.file == file)
                return each;
        }
        ADD_FAILURE() << file << " was not found";
        return {};
    }

private:
    TemporaryFolder m_home;

public:
    SessionLog log;
    SharedFolder folder;
    FolderReading seen;
    JournalExchange exchanged;
    FolderWriting written;
};

} // namespace unhunch::test

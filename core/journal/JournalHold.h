#pragma once

#include "core/time/Date.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace unhunch {

/// Keeps everybody else out of a journal, in whatever state it is, for as long as it lives. Its members throw
/// SQLite::Exception and std::filesystem::filesystem_error.
class JournalHold {
public:
    /// Makes an empty file (mode 0600) where there is none. Waits for those who have it open as writes do.
    explicit JournalHold(const std::filesystem::path& file);
    ~JournalHold();
    JournalHold(const JournalHold&) = delete;
    JournalHold& operator=(const JournalHold&) = delete;

    /// What SQLite's full check finds; empty when the journal is sound. A file without content is a finding.
    [[nodiscard]] std::optional<std::string> finding();

    /// Copies the file byte by byte, with its log, to a name of its own beside it; answers that, or nothing where there was no
    /// content.
    [[nodiscard]] std::filesystem::path setAside(Date today);

    /// Replaces all that is in it, in one transaction: after a crash it is as before or as `sound`.
    void replaceBy(SQLite::Database& sound);

private:
    void lock();
    void takeAnyContent(bool any);

    std::filesystem::path m_file;
    std::vector<char> m_strayLog; ///< of a file that lost its content: SQLite would remove it
    SQLite::Database m_database;
};

} // namespace unhunch

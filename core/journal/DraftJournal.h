#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace unhunch {

/// A database that is being made under a temporary name in the folder where it will be, for this person's eyes only. What is
/// not put in its place is removed, with all that SQLite leaves beside it.
class DraftJournal {
public:
    /// Makes an empty file. Throws std::filesystem::filesystem_error.
    explicit DraftJournal(const std::filesystem::path& besideThis);
    ~DraftJournal();
    DraftJournal(const DraftJournal&) = delete;
    DraftJournal& operator=(const DraftJournal&) = delete;

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    /// A connection to it. Close all before the draft is put in its place.
    [[nodiscard]] SQLite::Database connect() const;
    /// Fills it with the bytes of a file that no SQLite of this process has open, and of the log beside that one.
    void fillFrom(const std::filesystem::path& closed) const;
    /// Makes it empty again.
    void clear() const;
    /// Has its content and then its name on disk, in place of what had that name. Of the same folder.
    void putInPlaceOf(const std::filesystem::path& target) const;

private:
    std::filesystem::path m_file;
};

/// Removes what drafts in the folder of that file, which was written just now, left over when they were killed: nobody works
/// on one for a day.
void removeAbandonedDrafts(const std::filesystem::path& besideNew);

/// The file beside a database that holds its log, its rollback journal, or the shared memory of its users.
[[nodiscard]] std::filesystem::path besides(const std::filesystem::path& database, const char* suffix);

/// Copies all pages of one database to another, as they are at one moment, in one transaction of the latter. Throws
/// SQLite::Exception.
void copyPages(SQLite::Database& from, SQLite::Database& to);

} // namespace unhunch

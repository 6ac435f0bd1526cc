#pragma once

#include "core/journal/SessionLog.h"

#include <gtest/gtest.h>
#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

namespace unhunch::test {

inline constexpr Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};
inline constexpr DateRange allDays{
    Date{std::chrono::year(1), std::chrono::month(1), std::chrono::day(1)},
    Date{std::chrono::year(9999), std::chrono::month(12), std::chrono::day(31)}};

/// A day of November 2026.
[[nodiscard]] Date november(unsigned day);
[[nodiscard]] LocalDateTime at(Date date, std::chrono::seconds timeOfDay = std::chrono::hours(9));

/// A complete, guided session of a hold, with an id of its own.
[[nodiscard]] Session sessionOf(StretchId stretch, const LocalDateTime& finishedAt);
/// A reminder that is on show, with an id of its own.
[[nodiscard]] Prompt promptShown(const LocalDateTime& shownAt);

/// The whole content of a file.
[[nodiscard]] std::string bytesOf(const std::filesystem::path& file);
void writeBytes(const std::filesystem::path& file, const std::string& bytes);

/// SQL that makes the journal which that version of the format left behind, rows included: tests/core/journal/version-N.sql,
/// one for each version up to the current one.
[[nodiscard]] std::string frozenJournal(int version);

/// What lies in a folder, in no particular order.
[[nodiscard]] std::vector<std::string> namesIn(const std::filesystem::path& folder);

/// A folder that is removed with all that is in it.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Gives each test a place for a journal, and a way around it.
class JournalTest : public testing::Test {
protected:
    [[nodiscard]] SessionLog open(Date adopted = today) const { return SessionLog(file, adopted); }
    /// Runs SQL on the journal's file as another program would.
    void tamper(const std::string& sql) const;
    [[nodiscard]] SQLite::Database lookInside() const;

    TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "journal.sqlite";
};

/// What `work` says when it throws an Error; fails the test when it does not.
template <typename Error, typename Work>
[[nodiscard]] std::string refusalOf(Work work) {
    try {
        work();
    } catch (const Error& error) {
        return error.what();
    }
    ADD_FAILURE() << "nothing was refused";
    return {};
}

} // namespace unhunch::test

namespace unhunch {

/// How a failing test shows a session.
std::ostream& operator<<(std::ostream& out, const Session& session);

} // namespace unhunch

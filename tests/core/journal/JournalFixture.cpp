#include "tests/core/journal/JournalFixture.h"

#include "core/journal/Refusal.h"

#include <fstream>
#include <utility>

namespace unhunch::test {

Date november(unsigned day) {
    return Date{std::chrono::year(2026), std::chrono::November, std::chrono::day(day)};
}

LocalDateTime at(Date date, std::chrono::seconds timeOfDay) {
    return {date, timeOfDay, std::chrono::hours(1)};
}

Session sessionOf(StretchId stretch, const LocalDateTime& finishedAt) {
    return {newUuid(),
            std::move(stretch),
            finishedAt,
            Dose{Hold{}, false},
            WorkDone{3, 0, std::chrono::seconds(90)},
            Outcome::Complete,
            SessionSource::Guided};
}

Prompt promptShown(const LocalDateTime& shownAt) { return {newUuid(), shownAt, std::nullopt, std::nullopt}; }

std::string bytesOf(const std::filesystem::path& file) {
    std::string bytes(std::filesystem::file_size(file), '\0');
    std::ifstream(file, std::ios::binary).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream out(file, std::ios::binary);
    out << bytes;
}

std::string frozenJournal(int version) {
    return bytesOf(std::filesystem::path(UNHUNCH_SOURCE_DIR) / "tests/core/journal" /
                   ("version-" + std::to_string(version) + ".sql"));
}

std::vector<std::string> namesIn(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    return names;
}

TemporaryFolder::TemporaryFolder()
    : m_path(std::filesystem::temp_directory_path() / ("unhunch-journal-" + newUuid())) {
    std::filesystem::create_directory(m_path);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

void JournalTest::tamper(const std::string& sql) const { lookInside().exec(sql); }

SQLite::Database JournalTest::lookInside() const {
    return SQLite::Database(utf8(file), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
}

} // namespace unhunch::test

namespace unhunch {

std::ostream& operator<<(std::ostream& out, const Session& session) {
    return out << session.stretch << " (" << session.id << ") on " << toString(session.finishedAt.date);
}

} // namespace unhunch

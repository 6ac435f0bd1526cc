#include "core/journal/Backup.h"

#include "core/journal/BackupFile.h"
#include "core/journal/DraftJournal.h"
#include "core/journal/IntegrityCheck.h"
#include "core/journal/JournalFile.h"
#include "core/journal/Migrations.h"
#include "core/journal/Refusal.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>

namespace unhunch {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view nameEnds = ".sqlite";
constexpr std::size_t dateLength = 10;

std::string nameBegins(const fs::path& journal) { return utf8(journal.stem()) + '-'; }

/// "journal-2026-11-23" and what says on which occasion it was made.
fs::path namedAfter(const fs::path& journal, Date day, const std::string& occasion) {
    return backupFolder(journal) / (nameBegins(journal) + toString(day) + occasion + std::string(nameEnds));
}

fs::path dailyFile(const fs::path& journal, Date day) { return namedAfter(journal, day, {}); }

std::optional<Backup> backupNamed(const fs::path& file, const fs::path& journal) {
    const std::string begin = nameBegins(journal);
    const std::string name = utf8(file.filename());
    const std::string_view text = name;
    if (!text.starts_with(begin) || !text.ends_with(nameEnds) ||
        text.size() < begin.size() + dateLength + nameEnds.size())
        return std::nullopt;
    const auto date = parseDate(text.substr(begin.size(), dateLength));
    const auto rest =
        text.substr(begin.size() + dateLength, text.size() - begin.size() - dateLength - nameEnds.size());
    if (!date)
        return std::nullopt;
    if (rest.empty())
        return Backup{file, *date, Backup::Occasion::Daily};
    if (rest.starts_with(migrationMark))
        return Backup{file, *date, Backup::Occasion::Migration};
    if (rest.starts_with(restoreMark))
        return Backup{file, *date, Backup::Occasion::Restore};
    return std::nullopt;
}

/// Fills the draft with what the journal holds, as one file that is whole by itself. Answers the version of its format.
int fillWithSoundCopy(const DraftJournal& draft, SQLite::Database& journal, const fs::path& file) {
    auto copy = draft.connect();
    copyPages(journal, copy);
    requireJournal(copy, file);
    if (const auto finding = findingOf(copy, CheckDepth::Quick))
        throw damagedJournal(backupTask, file, *finding);
    // Without a log beside it, it can be read from where nothing can be written, and copied by any means.
    copy.exec("PRAGMA journal_mode = DELETE");
    return copy.execAndGet("PRAGMA user_version").getInt();
}

void removeOldest(const fs::path& journal, Date today) {
    int kept = 0;
    for (const Backup& backup : backupsOf(journal, today)) {
        std::error_code ignored; // what cannot be removed now is removed tomorrow
        if (backup.occasion == Backup::Occasion::Daily && ++kept > dailyBackupsKept)
            fs::remove(backup.file, ignored);
    }
}

/// Runs `work`; what SQLite or the file system refuses in it becomes a JournalError.
template <typename Work>
auto attempt(const fs::path& journal, Work work) {
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        throw refused(backupTask, journal, error);
    } catch (const fs::filesystem_error& error) {
        throw refused(backupTask, error.path1(), error.code());
    }
}

} // namespace

fs::path backupFolder(const fs::path& journal) { return journal.parent_path() / "backups"; }

std::vector<Backup> backupsOf(const fs::path& journal, Date today) {
    std::vector<Backup> found;
    std::error_code unreadable;
    for (const auto& entry : fs::directory_iterator(backupFolder(journal), unreadable)) {
        if (const auto backup = backupNamed(entry.path(), journal))
            found.push_back(*backup);
    }
    std::ranges::sort(found, [today](const Backup& one, const Backup& other) {
        const auto rank = [today](const Backup& backup) {
            return std::tuple(backup.day > today, -daysBetween(today, backup.day), backup.occasion,
                              backup.file);
        };
        return rank(one) < rank(other);
    });
    return found;
}

void backUp(const fs::path& journal, const fs::path& target) {
    attempt(journal, [&] {
        auto source = connectToExisting(journal, backupTask);
        const DraftJournal draft(target);
        fillWithSoundCopy(draft, source, journal);
        draft.putInPlaceOf(target);
    });
}

std::optional<fs::path> backUpDaily(const fs::path& journal, Date today) {
    const fs::path target = dailyFile(journal, today);
    std::error_code unreadable; // then the attempt says so
    if (fs::exists(target, unreadable))
        return std::nullopt;
    renewDailyBackup(journal, today);
    removeAbandonedDrafts(target);
    removeOldest(journal, today);
    return target;
}

void renewDailyBackup(const fs::path& journal, Date today) {
    attempt(journal, [&] { makePrivateFolder(backupFolder(journal)); });
    backUp(journal, dailyFile(journal, today));
}

void backUpBeforeMigration(SQLite::Database& journal, const fs::path& file, Date today) {
    attempt(file, [&] {
        makePrivateFolder(backupFolder(file));
        const DraftJournal draft(dailyFile(file, today));
        // Another process may have migrated it meanwhile; then that one has made the copy.
        const int version = fillWithSoundCopy(draft, journal, file);
        if (version < journalVersion)
            draft.putInPlaceOf(namedAfter(file, today, std::string(migrationMark) + std::to_string(version)));
    });
}

fs::path backUpBeforeRestore(const fs::path& journal, Date today) {
    attempt(journal, [&] { makePrivateFolder(backupFolder(journal)); });
    fs::path target;
    int number = 1;
    do {
        const std::string again = number == 1 ? std::string() : "-" + std::to_string(number);
        target = namedAfter(journal, today, std::string(restoreMark) + again);
        ++number;
    } while (fs::exists(target));
    backUp(journal, target);
    return target;
}

} // namespace unhunch

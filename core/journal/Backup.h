#pragma once

#include "core/journal/JournalError.h"
#include "core/time/Date.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace unhunch {

/// Copies of the journal, each one file that needs nothing beside it. All are made while the journal is in use: as it was at
/// one moment, under a temporary name (mode 0600), checked, and only then given their name, so that a file by that name
/// is whole whatever happens meanwhile. Each function opens the journal for itself and may run on any thread. They throw
/// JournalError; what was there before is then as it was.

/// So many days have a copy.
inline constexpr int dailyBackupsKept = 7;

/// A copy in the folder of backups.
struct Backup {
    /// In the order in which one is preferred to another of the same day.
    enum class Occasion { Daily, Migration, Restore };

    std::filesystem::path file;
    Date day; ///< by its name
    Occasion occasion = Occasion::Daily;

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// The folder "backups" beside the journal. Need not exist.
[[nodiscard]] std::filesystem::path backupFolder(const std::filesystem::path& journal);

/// The copies that there are, the newest first; those of days after `today`, made while a clock was wrong, come last.
/// Empty where the folder cannot be read.
[[nodiscard]] std::vector<Backup> backupsOf(const std::filesystem::path& journal, Date today);

/// Copies the journal to `target`, a file in a folder that exists; one that is there already is replaced. Refuses a
/// journal that is damaged, or is not there.
void backUp(const std::filesystem::path& journal, const std::filesystem::path& target);

/// Makes the copy of the day, backups/journal-YYYY-MM-DD.sqlite, unless it is there, and removes the oldest of more than
/// `dailyBackupsKept`; answers the copy if it made one. Costs the look at one file when there is nothing to do, so it may be
/// called at the start and after each write.
std::optional<std::filesystem::path> backUpDaily(const std::filesystem::path& journal, Date today);

} // namespace unhunch

#pragma once

#include "app/command/CommandLine.h"

#include <filesystem>
#include <iosfwd>

namespace unhunch {

/// The journal's file, the day, and where to write.
struct BackupContext {
    std::filesystem::path journal;
    Date today;
    std::ostream& out;
    std::ostream& error;
};

/// Each says in a sentence what it did, or writes one to `error` and returns ExitStatus::Failed; nothing is changed then.
/// All but the repair may be done while the app runs.

/// Copies the journal to a file that is not there yet.
[[nodiscard]] ExitStatus runBackup(const verb::Backup& verb, const BackupContext& context);

/// Makes the journal hold what the file holds; what it held is kept.
[[nodiscard]] ExitStatus runRestore(const verb::Restore& verb, const BackupContext& context);

/// Makes a damaged or lost journal whole. A sound one is left alone.
[[nodiscard]] ExitStatus runRepair(const BackupContext& context);

} // namespace unhunch

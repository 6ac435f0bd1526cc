#include "core/journal/Salvage.h"

#include "core/journal/DraftJournal.h"
#include "core/journal/IntegrityCheck.h"
#include "core/journal/JournalFile.h"
#include "core/journal/JournalHold.h"
#include "core/journal/JournalJoin.h"
#include "core/journal/Migrations.h"
#include "core/journal/Refusal.h"
#include "core/journal/RescuedContents.h"
#include "core/journal/RowRescue.h"

#include <SQLiteCpp/Exception.h>

#include <string_view>

namespace unhunch {

namespace fs = std::filesystem;

namespace {

constexpr auto task = "repair the journal";

/// Runs `work`; what SQLite or the file system refuses in it becomes a JournalError.
template <typename Work>
auto attempt(std::string_view what, const fs::path& journal, Work work) {
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        throw refused(what, journal, error);
    } catch (const fs::filesystem_error& error) {
        throw refused(what, error.path1().empty() ? journal : error.path1(), error.code());
    }
}

/// Fills the draft with that copy, brought to the current version; false when it is no good.
bool fillFromBackup(const DraftJournal& draft, const Backup& backup, Date today) {
    try {
        draft.fillFrom(backup.file);
        auto journal = draft.connect();
        requireJournal(journal, backup.file);
        migrate(journal, backup.file, today);
        return !findingOf(journal, CheckDepth::Full);
    } catch (const SQLite::Exception& error) {
        if (isDamage(error.getErrorCode()))
            return false;
        throw;
    } catch (const JournalError&) {
        return false; // of a newer Unhunch, or not ours
    }
}

/// Fills the draft with the newest good copy, or else with a new journal.
std::optional<Backup> fillFromNewest(const DraftJournal& draft, const fs::path& journal, Date today) {
    for (const Backup& backup : backupsOf(journal, today)) {
        if (fillFromBackup(draft, backup, today))
            return backup;
    }
    draft.clear();
    auto made = draft.connect();
    migrate(made, draft.file(), today);
    return std::nullopt;
}

SessionSpan rescueInto(const DraftJournal& journal, const fs::path& damaged, const fs::path& place,
                       Date today) {
    const DraftJournal rescued(place);
    auto database = rescued.connect();
    migrate(database, rescued.file(), today);
    // Nothing is known yet of when it was adopted.
    database.exec("DELETE FROM plan");
    rescueRows(damaged, database);
    return joinRescued(journal, readRescued(database, rescued.file()), today);
}

} // namespace

std::optional<std::string> quickFault(const fs::path& journal) {
    constexpr auto what = "check the journal";
    return attempt(what, journal, [&]() -> std::optional<std::string> {
        try {
            return findingOf(connectToExisting(journal, what), CheckDepth::Quick);
        } catch (const SQLite::Exception& error) {
            if (isDamage(error.getErrorCode()))
                return error.what();
            throw;
        }
    });
}

bool isLost(const fs::path& journal) {
    std::error_code unreadable;
    const bool isThere = fs::exists(journal, unreadable) && fs::file_size(journal, unreadable) > 0;
    constexpr Date anyDay{std::chrono::year(1), std::chrono::January, std::chrono::day(1)};
    return !unreadable && !isThere && !backupsOf(journal, anyDay).empty();
}

Salvage salvage(const fs::path& journal, Date today) {
    return attempt(task, journal, [&] {
        if (fs::exists(journal))
            refuseForeignUntouched(journal);
        const bool lost = isLost(journal);
        JournalHold hold(journal);
        const auto finding = hold.finding();
        if (!finding)
            throw JournalError(refusal(task, journal, "it is sound", "Nothing was changed."));
        Salvage result{lost ? "it was gone" : *finding};
        result.setAside = hold.setAside(today);

        const DraftJournal draft(journal);
        result.restored = fillFromNewest(draft, journal, today);
        if (!result.setAside.empty())
            result.rescued = rescueInto(draft, result.setAside, journal, today);
        auto whole = draft.connect();
        result.kept = sessionsIn(whole);
        hold.replaceBy(whole);
        return result;
    });
}

} // namespace unhunch

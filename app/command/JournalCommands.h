#pragma once

#include "app/command/CommandLine.h"
#include "app/command/TerminalText.h"
#include "app/plan/Programme.h"
#include "app/settings/Preferences.h"

#include <functional>
#include <iosfwd>
#include <span>

namespace unhunch {

/// How far ahead of UTC the system's time zone is, or was, at that local date and time of day.
[[nodiscard]] std::chrono::minutes localUtcOffset(Date date, std::chrono::seconds timeOfDay);

/// What the commands that read or write the journal work on and write to.
struct CommandContext {
    const StretchCatalog& catalog;
    /// Opens the journal at the first call, so that a command that needs none, or is refused, makes none.
    /// Throws JournalError.
    std::function<Programme&()> programme;
    const Preferences& preferences;
    LocalDateTime now;
    std::ostream& out;
    std::ostream& error;
    bool utf8 =
        terminalSpeaksUtf8(); ///< whether text for people may use signs beyond ASCII; JSON always is UTF-8
    std::function<std::chrono::minutes(Date, std::chrono::seconds)> utcOffsetAt = localUtcOffset;
    /// Whether the running app has more to write of that session; a change would be written over.
    std::function<bool(const Uuid&)> isUnsettled = [](const Uuid&) { return false; };
    bool hasJournal = true; ///< false where there is none yet, so that no plan differs from the catalog
};

/// Each writes its answer (text, or the JSON that docs/JSON.md describes) to `out`, or one sentence to `error`, and
/// returns the exit status. Nothing is written to the journal unless the status is Done.
/// Throws JournalError when the journal refuses.
[[nodiscard]] ExitStatus runPlan(const verb::PlanOn& verb, const CommandContext& context);
[[nodiscard]] ExitStatus runPlanChange(const verb::PlanChange& verb, const CommandContext& context);
[[nodiscard]] ExitStatus runWeek(const verb::Week& verb, const CommandContext& context);
[[nodiscard]] ExitStatus runRecord(const verb::Record& verb, const CommandContext& context);
[[nodiscard]] ExitStatus runLog(const verb::Log& verb, const CommandContext& context);
[[nodiscard]] ExitStatus runEdit(const verb::Edit& verb, const CommandContext& context);
[[nodiscard]] ExitStatus runDelete(const verb::Delete& verb, const CommandContext& context);
[[nodiscard]] ExitStatus runUndo(const verb::Undo& verb, const CommandContext& context);
[[nodiscard]] ExitStatus runExport(const verb::Export& verb, const CommandContext& context);
/// `input` is read where the file is "-".
[[nodiscard]] ExitStatus runImport(const verb::Import& verb, const CommandContext& context,
                                   std::istream& input);
/// `own` are those of the catalog's stretches that the person wrote.
[[nodiscard]] ExitStatus runCatalogList(const verb::CatalogList& verb, const CommandContext& context,
                                        std::span<const Stretch> own = {});
[[nodiscard]] ExitStatus runCatalogEntry(const verb::CatalogEntry& verb, const CommandContext& context);

/// Says whether a catalog file can be used. Needs no journal.
[[nodiscard]] ExitStatus runCatalogCheck(const verb::CatalogCheck& verb, std::ostream& out,
                                         std::ostream& error);

} // namespace unhunch

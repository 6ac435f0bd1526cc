#pragma once

#include "core/catalog/Frequency.h"
#include "core/catalog/Stretch.h"
#include "core/journal/Session.h"
#include "core/time/Date.h"
#include "core/week/Calendar.h"
#include "core/week/Plan.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <stdexcept>
#include <string>
#include <variant>

namespace unhunch {

/// Exit statuses, the same for every command.
enum class ExitStatus { Done = 0, Failed = 1, Usage = 2, NotRunning = 3 };

/// The commands, one struct each. Dates and counts are checked for form only; whether a stretch exists or a date is
/// in the future is for the one who runs the command to say.
namespace plan_change {
struct Add {
    std::string stretch{};                ///< its id or title, as it was typed
    std::optional<Frequency> frequency{}; ///< empty: as in the catalog
    std::optional<Weekdays> days{};       ///< empty: every day
};
struct Set {
    std::string stretch{};                ///< as for Add
    std::optional<Frequency> frequency{}; ///< empty: as it is
    std::optional<Weekdays> days{};       ///< empty: as they are
};
struct Remove {
    std::string stretch{}; ///< as for Add
};
struct AddPack {
    QString name{}; ///< its id or title, as it was typed
};
struct Pause {
    std::optional<Date> from{};  ///< empty: today
    std::optional<Date> until{}; ///< its last day; empty: until resumed
};
struct Resume {};
} // namespace plan_change
using PlanEdit = std::variant<plan_change::Add, plan_change::Set, plan_change::Remove, plan_change::AddPack,
                              plan_change::Pause, plan_change::Resume>;

namespace verb {
struct RunApp {
    QString plan{}; ///< a plan file to offer, by its whole path; empty for none
};
struct Help {
    QString text;
};
struct Version {};
/// start, snooze, skip, pause, resume, show, quit: for the running app, words already checked for form. The lengths of
/// snoozes and pauses are whole minutes, "tomorrow", or "until" and a time of day.
struct Control {
    QStringList words;
};
struct Status {
    bool json = false;
};
struct PlanOn {
    std::optional<Date> date{};
    bool json = false;
};
struct PlanChange {
    PlanEdit change{};
    bool json = false;
};
struct PlanImport {
    QString file{};
    bool yes = false;     ///< accept it unasked
    bool replace = false; ///< what it does not name ends
    bool json = false;
};
struct PlanExport {
    QString file{};
    QString title{}; ///< empty for the usual one
    QString from{};  ///< who hands it on; may be empty
};
struct PlanCheck {
    QString file{};
};
struct Week {
    std::optional<IsoWeek> week{};
    bool json = false;
};
struct Record {
    std::string stretch{}; ///< its id or title, as it was typed
    std::optional<Date> date{};
    std::optional<std::chrono::seconds> time{};
    std::optional<int> sets{};
    std::optional<int> repetitions{};
    bool json = false;
};
struct Log {
    std::optional<Date> from{};
    std::optional<Date> to{};
    bool held = false; ///< only the breaks that had to wait
    bool json = false;
};
/// Corrects a session; what is empty stays as it is.
struct Edit {
    QString id{}; ///< how it begins, at least
    std::optional<Date> date{};
    std::optional<std::chrono::seconds> time{};
    std::optional<StretchId> stretch{};
    std::optional<int> sets{};
    std::optional<int> repetitions{};
    std::optional<std::optional<Feeling>> felt{}; ///< empty inside: it is to say nothing of it
    bool json = false;
};
struct Delete {
    QString id{};
    bool json = false;
};
struct Undo {
    bool json = false;
};
struct Export {
    QString file{};   ///< "-" for standard output
    bool csv = false; ///< sessions as CSV, else the whole journal as JSON
};
struct Import {
    QString file{};
    bool dryRun = false;
    bool json = false;
};
/// Shares the journal with other computers.
struct Sync {
    std::optional<QString>
        folder{}; ///< from now on through this folder, as it was typed; empty: through the one that is kept
    bool off = false; ///< no more
    bool json = false;
};
/// A report for a therapist.
struct Report {
    QString file{};
    std::optional<Date> from{}; ///< empty: the first of the month of `to`
    std::optional<Date> to{};   ///< empty: today, or without `from` the end of the month that runs
    bool png = false;           ///< pictures, else a PDF
    QString name{};             ///< whose report it is; empty for none
    QString notes{};            ///< what the person wants to say beside it
};
struct CatalogList {
    bool json = false;
};
struct CatalogEntry {
    std::string stretch; ///< its id or title, as it was typed
    bool json = false;
};
struct CatalogCheck {
    QString file;
};
/// The journal as a whole, by a file that is the same everywhere; `file` as it was typed.
struct Backup {
    QString file{};
};
struct Restore {
    QString file{};
};
struct Doctor {
    bool repair = false; ///< make a damaged journal whole, instead of looking at everything
};
} // namespace verb
using Verb = std::variant<verb::RunApp, verb::Help, verb::Version, verb::Control, verb::Status, verb::PlanOn,
                          verb::PlanChange, verb::PlanImport, verb::PlanExport, verb::PlanCheck, verb::Week,
                          verb::Record, verb::Log, verb::Edit, verb::Delete, verb::Undo, verb::Export,
                          verb::Import, verb::Sync, verb::Report, verb::CatalogList, verb::CatalogEntry,
                          verb::CatalogCheck, verb::Backup, verb::Restore, verb::Doctor>;

struct CommandLine {
    QString dataDir; ///< empty for the standard places
    Verb verb;
};

/// Wrong usage: one sentence that says what and what to write instead. Exit status 2.
class UsageError : public std::runtime_error {
public:
    explicit UsageError(const QString& sentence) : std::runtime_error(sentence.toStdString()) {}
};

/// Reads the words after the program's name. Throws UsageError. Needs no QCoreApplication.
[[nodiscard]] CommandLine parseCommandLine(const QStringList& words);

} // namespace unhunch

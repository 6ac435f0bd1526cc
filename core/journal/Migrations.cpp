#include "core/journal/Migrations.h"

#include "core/journal/Refusal.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <array>
#include <cstddef>
#include <string>

namespace unhunch {

namespace {

// Each text below is history: it says what journals in use look like. To change the schema, add a step.
//
// `number` keeps the order of writing, names a row in messages, and survives VACUUM. A date or time that
// stays the same when nothing is added to it is one of the calendar and clock (without an addition, SQLite
// before 3.43 lets 31 November pass). The index serves ranges of days in order of time, and carries all that
// the rules of the week need, so that a week costs the same in a journal of any size.
constexpr auto version1 = R"sql(
CREATE TABLE session (
    number INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    stretch TEXT NOT NULL CHECK (stretch <> ''),
    local_date TEXT NOT NULL CHECK (date(local_date, '+0 days') IS local_date),
    local_time TEXT NOT NULL CHECK (time(local_time, '+0 days') IS local_time),
    utc_offset_minutes INTEGER NOT NULL CHECK (utc_offset_minutes BETWEEN -840 AND 840),
    dose_kind TEXT NOT NULL CHECK (dose_kind IN ('hold', 'repetitions')),
    dose_sets_min INTEGER NOT NULL CHECK (dose_sets_min >= 1),
    dose_sets_max INTEGER NOT NULL CHECK (dose_sets_max >= dose_sets_min),
    dose_rest_seconds INTEGER NOT NULL CHECK (dose_rest_seconds BETWEEN 0 AND 86400),
    dose_hold_seconds INTEGER CHECK (dose_hold_seconds BETWEEN 1 AND 86400),
    dose_repetitions_min INTEGER CHECK (dose_repetitions_min >= 1),
    dose_repetitions_max INTEGER CHECK (dose_repetitions_max >= dose_repetitions_min),
    dose_tempo_milliseconds INTEGER CHECK (dose_tempo_milliseconds BETWEEN 1 AND 86400000),
    dose_per_side INTEGER NOT NULL CHECK (dose_per_side IN (0, 1)),
    sets INTEGER NOT NULL CHECK (sets >= 0),
    repetitions INTEGER NOT NULL CHECK (repetitions >= 0),
    seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 86400),
    outcome TEXT NOT NULL CHECK (outcome IN ('none', 'partial', 'complete')),
    source TEXT NOT NULL CHECK (source IN ('guided', 'by-hand')),
    CONSTRAINT hold_has_its_columns CHECK ((dose_kind = 'hold') = (dose_hold_seconds IS NOT NULL)),
    CONSTRAINT repetitions_have_their_columns CHECK (
        (dose_kind = 'repetitions') = (dose_repetitions_min IS NOT NULL)
        AND (dose_kind = 'repetitions') = (dose_repetitions_max IS NOT NULL)
        AND (dose_kind = 'repetitions') = (dose_tempo_milliseconds IS NOT NULL))
) STRICT;
CREATE INDEX session_by_day ON session (local_date, local_time, stretch, outcome);

CREATE TABLE prompt (
    number INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    shown_date TEXT NOT NULL CHECK (date(shown_date, '+0 days') IS shown_date),
    shown_time TEXT NOT NULL CHECK (time(shown_time, '+0 days') IS shown_time),
    shown_offset_minutes INTEGER NOT NULL CHECK (shown_offset_minutes BETWEEN -840 AND 840),
    answer TEXT CHECK (answer IN ('started', 'snoozed', 'skipped', 'ignored', 'away')),
    answered_date TEXT CHECK (date(answered_date, '+0 days') IS answered_date),
    answered_time TEXT CHECK (time(answered_time, '+0 days') IS answered_time),
    answered_offset_minutes INTEGER CHECK (answered_offset_minutes BETWEEN -840 AND 840),
    CONSTRAINT answer_has_its_time CHECK (
        (answer IS NULL) = (answered_date IS NULL)
        AND (answer IS NULL) = (answered_time IS NULL)
        AND (answer IS NULL) = (answered_offset_minutes IS NULL))
) STRICT;
CREATE INDEX prompt_by_day ON prompt (shown_date, shown_time);

CREATE TABLE plan (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    adopted_on TEXT NOT NULL CHECK (date(adopted_on, '+0 days') IS adopted_on)
) STRICT;
)sql";

void makeVersion1(SQLite::Database& database, Date today) {
    database.exec(version1);
    database.exec("PRAGMA application_id = " + std::to_string(journalApplicationId));
    SQLite::Statement adopt(database, "INSERT INTO plan (number, adopted_on) VALUES (1, ?)");
    adopt.bind(1, toString(today));
    adopt.exec();
}

// In which form a stretch was done, and how it felt.
constexpr auto version2 = R"sql(
ALTER TABLE session ADD COLUMN easier INTEGER NOT NULL DEFAULT 0 CHECK (easier IN (0, 1));
ALTER TABLE session ADD COLUMN felt TEXT CHECK (felt IN ('easier', 'same', 'too-much', 'pain'));
)sql";

void makeVersion2(SQLite::Database& database, Date) { database.exec(version2); }

// What the plan prescribed from when to when, in its order, and the days on which it rested. `days` has a bit for
// each day of the week, Monday the lowest. No times are a frequency of every day, no dose is the catalog's.
constexpr auto planTables = R"sql(
CREATE TABLE plan_entry (
    number INTEGER PRIMARY KEY,
    stretch TEXT NOT NULL CHECK (stretch <> ''),
    times_min INTEGER CHECK (times_min BETWEEN 1 AND 7),
    times_max INTEGER CHECK (times_max BETWEEN times_min AND 7),
    days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 127),
    dose_kind TEXT CHECK (dose_kind IN ('hold', 'repetitions')),
    dose_sets_min INTEGER CHECK (dose_sets_min >= 1),
    dose_sets_max INTEGER CHECK (dose_sets_max >= dose_sets_min),
    dose_rest_seconds INTEGER CHECK (dose_rest_seconds BETWEEN 0 AND 86400),
    dose_hold_seconds INTEGER CHECK (dose_hold_seconds BETWEEN 1 AND 86400),
    dose_repetitions_min INTEGER CHECK (dose_repetitions_min >= 1),
    dose_repetitions_max INTEGER CHECK (dose_repetitions_max >= dose_repetitions_min),
    dose_tempo_milliseconds INTEGER CHECK (dose_tempo_milliseconds BETWEEN 1 AND 86400000),
    dose_per_side INTEGER CHECK (dose_per_side IN (0, 1)),
    since TEXT NOT NULL CHECK (date(since, '+0 days') IS since),
    until TEXT CHECK (date(until, '+0 days') IS until AND until >= since),
    left_out INTEGER NOT NULL CHECK (left_out IN (0, 1)),
    CONSTRAINT times_are_a_range CHECK ((times_min IS NULL) = (times_max IS NULL)),
    CONSTRAINT dose_has_its_columns CHECK (
        (dose_kind IS NULL) = (dose_sets_min IS NULL)
        AND (dose_kind IS NULL) = (dose_sets_max IS NULL)
        AND (dose_kind IS NULL) = (dose_rest_seconds IS NULL)
        AND (dose_kind IS NULL) = (dose_per_side IS NULL)),
    CONSTRAINT hold_has_its_columns CHECK ((dose_kind IS 'hold') = (dose_hold_seconds IS NOT NULL)),
    CONSTRAINT repetitions_have_their_columns CHECK (
        (dose_kind IS 'repetitions') = (dose_repetitions_min IS NOT NULL)
        AND (dose_kind IS 'repetitions') = (dose_repetitions_max IS NOT NULL)
        AND (dose_kind IS 'repetitions') = (dose_tempo_milliseconds IS NOT NULL))
) STRICT;

CREATE TABLE plan_pause (
    number INTEGER PRIMARY KEY,
    first_day TEXT NOT NULL CHECK (date(first_day, '+0 days') IS first_day),
    last_day TEXT NOT NULL CHECK (date(last_day, '+0 days') IS last_day AND last_day >= first_day)
) STRICT;
)sql";

// Breaks that waited. `gates` are words with commas between; a list that names one of them only once, in their order.
constexpr auto heldBreaks = R"sql(
CREATE TABLE held_break (
    number INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    since_date TEXT NOT NULL CHECK (date(since_date, '+0 days') IS since_date),
    since_time TEXT NOT NULL CHECK (time(since_time, '+0 days') IS since_time),
    since_offset_minutes INTEGER NOT NULL CHECK (since_offset_minutes BETWEEN -840 AND 840),
    gates TEXT NOT NULL CHECK (gates <> ''),
    ending TEXT CHECK (ending IN ('asked', 'rested', 'chosen')),
    ended_date TEXT CHECK (date(ended_date, '+0 days') IS ended_date),
    ended_time TEXT CHECK (time(ended_time, '+0 days') IS ended_time),
    ended_offset_minutes INTEGER CHECK (ended_offset_minutes BETWEEN -840 AND 840),
    CONSTRAINT ending_has_its_time CHECK (
        (ending IS NULL) = (ended_date IS NULL)
        AND (ending IS NULL) = (ended_time IS NULL)
        AND (ending IS NULL) = (ended_offset_minutes IS NULL))
) STRICT;
CREATE INDEX held_break_by_day ON held_break (since_date, since_time);
)sql";

void makeVersion3(SQLite::Database& database, Date) {
    database.exec(planTables);
    database.exec(heldBreaks);
}

// How often each record was changed, what was corrected by hand, what was deleted, how tense it felt, and the edits by hand
// that can be taken back (sessions as the journal's document writes them, the latest with the greatest number). A plan that
// is there counts as changed: what a new journal starts with gives way to it. The two indexes serve the best of each day
// and stretch, and the latest of a stretch, without a row being read or sorted.
constexpr auto version4 = R"sql(
ALTER TABLE session ADD COLUMN edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1));
ALTER TABLE session ADD COLUMN edition INTEGER NOT NULL DEFAULT 1 CHECK (edition BETWEEN 1 AND 1000000000);
ALTER TABLE prompt ADD COLUMN edition INTEGER NOT NULL DEFAULT 1 CHECK (edition BETWEEN 1 AND 1000000000);
ALTER TABLE held_break ADD COLUMN edition INTEGER NOT NULL DEFAULT 1 CHECK (edition BETWEEN 1 AND 1000000000);
ALTER TABLE plan ADD COLUMN edition INTEGER NOT NULL DEFAULT 0 CHECK (edition BETWEEN 0 AND 1000000000);
UPDATE plan SET edition = 2 WHERE EXISTS (SELECT 1 FROM plan_entry) OR EXISTS (SELECT 1 FROM plan_pause);
CREATE INDEX session_by_day_and_stretch ON session (local_date, stretch, outcome);
CREATE INDEX session_by_stretch ON session (stretch, local_date, local_time);

CREATE TABLE tension (
    number INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    noted_date TEXT NOT NULL CHECK (date(noted_date, '+0 days') IS noted_date),
    noted_time TEXT NOT NULL CHECK (time(noted_time, '+0 days') IS noted_time),
    noted_offset_minutes INTEGER NOT NULL CHECK (noted_offset_minutes BETWEEN -840 AND 840),
    felt_before INTEGER CHECK (felt_before BETWEEN 0 AND 10),
    felt_after INTEGER CHECK (felt_after BETWEEN 0 AND 10),
    edition INTEGER NOT NULL CHECK (edition BETWEEN 1 AND 1000000000),
    CONSTRAINT something_was_felt CHECK (felt_before IS NOT NULL OR felt_after IS NOT NULL)
) STRICT;
CREATE INDEX tension_by_day ON tension (noted_date, noted_time);

CREATE TABLE deletion (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('session', 'prompt', 'held-break', 'tension')),
    uuid TEXT NOT NULL CHECK (length(uuid) = 36),
    edition INTEGER NOT NULL CHECK (edition BETWEEN 1 AND 1000000000),
    CONSTRAINT deleted_once UNIQUE (kind, uuid)
) STRICT;

CREATE TABLE edit (
    number INTEGER PRIMARY KEY,
    made_date TEXT NOT NULL CHECK (date(made_date, '+0 days') IS made_date),
    made_time TEXT NOT NULL CHECK (time(made_time, '+0 days') IS made_time),
    made_offset_minutes INTEGER NOT NULL CHECK (made_offset_minutes BETWEEN -840 AND 840),
    session_before TEXT,
    session_after TEXT,
    CONSTRAINT something_was_edited CHECK (session_before IS NOT NULL OR session_after IS NOT NULL)
) STRICT;
)sql";

void makeVersion4(SQLite::Database& database, Date) { database.exec(version4); }

/// The step at index n leads from version n to n + 1.
constexpr std::array<void (*)(SQLite::Database&, Date), journalVersion> steps{&makeVersion1, &makeVersion2,
                                                                              &makeVersion3, &makeVersion4};

/// What a database says of itself.
struct Stamp {
    int applicationId = 0;
    int version = 0;
    bool blank = false; ///< it has no table yet, and no mark
};

/// Reads all of it in one statement: between two, another process may make the journal.
Stamp stampOf(const SQLite::Database& database) {
    SQLite::Statement query(database,
                            "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)"
                            " FROM pragma_application_id, pragma_user_version");
    query.executeStep();
    Stamp stamp;
    stamp.applicationId = query.getColumn(0).getInt();
    stamp.version = query.getColumn(1).getInt();
    stamp.blank = stamp.applicationId == 0 && stamp.version == 0 && query.getColumn(2).getInt64() == 0;
    return stamp;
}

/// The version of a journal, 0 for a blank database. Throws when it is neither, or newer.
int usableVersion(const SQLite::Database& database, const std::filesystem::path& file) {
    constexpr auto task = "open the journal";
    const auto stamp = stampOf(database);
    if (stamp.blank)
        return 0;
    if (stamp.applicationId != journalApplicationId || stamp.version < 1) {
        throw JournalError(refusal(task, file, "it is the database of another program",
                                   "Choose another folder, or move that file out of the way."));
    }
    if (stamp.version > journalVersion) {
        const auto reason = "a newer Unhunch wrote it (format " + std::to_string(stamp.version) +
                            "; this one knows up to " + std::to_string(journalVersion) + ")";
        throw NewerJournalError(
            refusal(task, file, reason, "It was left as it is. Update Unhunch, or choose another folder."));
    }
    return stamp.version;
}

} // namespace

void requireJournal(const SQLite::Database& database, const std::filesystem::path& file) {
    static_cast<void>(usableVersion(database, file));
}

bool isOfEarlierVersion(const SQLite::Database& database, const std::filesystem::path& file) {
    const int version = usableVersion(database, file);
    return version != 0 && version < journalVersion;
}

void migrate(SQLite::Database& database, const std::filesystem::path& file, Date today) {
    if (usableVersion(database, file) == journalVersion)
        return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // Another process may have done it, or a newer Unhunch more than that, while this one waited.
    const int before = usableVersion(database, file);
    if (before == journalVersion)
        return;
    for (int version = before; version < journalVersion; ++version)
        steps.at(static_cast<std::size_t>(version))(database, today);
    database.exec("PRAGMA user_version = " + std::to_string(journalVersion));
    transaction.commit();
}

} // namespace unhunch

#pragma once

/// The journal's statements. The columns come in the order in which Rows.h binds and reads them.
namespace unhunch::statement {

inline constexpr auto appendSession = R"sql(
INSERT INTO session (
    uuid, stretch, local_date, local_time, utc_offset_minutes,
    dose_kind, dose_sets_min, dose_sets_max, dose_rest_seconds, dose_hold_seconds,
    dose_repetitions_min, dose_repetitions_max, dose_tempo_milliseconds, dose_per_side,
    sets, repetitions, seconds, outcome, source, easier, felt)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";

/// The row of a session that is known already keeps its number, and with it its place in the order of writing.
inline constexpr auto putSession = R"sql(
INSERT INTO session (
    uuid, stretch, local_date, local_time, utc_offset_minutes,
    dose_kind, dose_sets_min, dose_sets_max, dose_rest_seconds, dose_hold_seconds,
    dose_repetitions_min, dose_repetitions_max, dose_tempo_milliseconds, dose_per_side,
    sets, repetitions, seconds, outcome, source, easier, felt)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (uuid) DO UPDATE SET
    stretch = excluded.stretch, local_date = excluded.local_date, local_time = excluded.local_time,
    utc_offset_minutes = excluded.utc_offset_minutes, dose_kind = excluded.dose_kind,
    dose_sets_min = excluded.dose_sets_min, dose_sets_max = excluded.dose_sets_max,
    dose_rest_seconds = excluded.dose_rest_seconds, dose_hold_seconds = excluded.dose_hold_seconds,
    dose_repetitions_min = excluded.dose_repetitions_min,
    dose_repetitions_max = excluded.dose_repetitions_max,
    dose_tempo_milliseconds = excluded.dose_tempo_milliseconds, dose_per_side = excluded.dose_per_side,
    sets = excluded.sets, repetitions = excluded.repetitions, seconds = excluded.seconds,
    outcome = excluded.outcome, source = excluded.source, easier = excluded.easier, felt = excluded.felt
)sql";

inline constexpr auto sessionsBetween = R"sql(
SELECT number, uuid, stretch, local_date, local_time, utc_offset_minutes,
    dose_kind, dose_sets_min, dose_sets_max, dose_rest_seconds, dose_hold_seconds,
    dose_repetitions_min, dose_repetitions_max, dose_tempo_milliseconds, dose_per_side,
    sets, repetitions, seconds, outcome, source, easier, felt
FROM session WHERE local_date BETWEEN ? AND ? ORDER BY local_date, local_time, number
)sql";

/// Read backwards in the index of days: what was done within weeks is found at once.
inline constexpr auto latestSession = R"sql(
SELECT number, uuid, stretch, local_date, local_time, utc_offset_minutes,
    dose_kind, dose_sets_min, dose_sets_max, dose_rest_seconds, dose_hold_seconds,
    dose_repetitions_min, dose_repetitions_max, dose_tempo_milliseconds, dose_per_side,
    sets, repetitions, seconds, outcome, source, easier, felt
FROM session WHERE stretch = ? ORDER BY local_date DESC, local_time DESC, number DESC LIMIT 1
)sql";

inline constexpr auto completionsBetween = R"sql(
SELECT number, stretch, local_date, outcome
FROM session WHERE local_date BETWEEN ? AND ? ORDER BY local_date, local_time
)sql";

inline constexpr auto appendPrompt = R"sql(
INSERT INTO prompt (
    uuid, shown_date, shown_time, shown_offset_minutes,
    answer, answered_date, answered_time, answered_offset_minutes)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
)sql";

inline constexpr auto answerPrompt = R"sql(
UPDATE prompt SET answer = ?, answered_date = ?, answered_time = ?, answered_offset_minutes = ? WHERE uuid = ?
)sql";

inline constexpr auto promptsBetween = R"sql(
SELECT number, uuid, shown_date, shown_time, shown_offset_minutes,
    answer, answered_date, answered_time, answered_offset_minutes
FROM prompt WHERE shown_date BETWEEN ? AND ? ORDER BY shown_date, shown_time, number
)sql";

inline constexpr auto planEntries = R"sql(
SELECT number, stretch, times_min, times_max, days,
    dose_kind, dose_sets_min, dose_sets_max, dose_rest_seconds, dose_hold_seconds,
    dose_repetitions_min, dose_repetitions_max, dose_tempo_milliseconds, dose_per_side,
    since, until, left_out
FROM plan_entry ORDER BY number
)sql";

inline constexpr auto clearPlanEntries = "DELETE FROM plan_entry";

inline constexpr auto appendPlanEntry = R"sql(
INSERT INTO plan_entry (
    stretch, times_min, times_max, days,
    dose_kind, dose_sets_min, dose_sets_max, dose_rest_seconds, dose_hold_seconds,
    dose_repetitions_min, dose_repetitions_max, dose_tempo_milliseconds, dose_per_side,
    since, until, left_out)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";

inline constexpr auto planPauses =
    "SELECT number, first_day, last_day FROM plan_pause ORDER BY first_day, number";

inline constexpr auto clearPlanPauses = "DELETE FROM plan_pause";

inline constexpr auto appendPlanPause = "INSERT INTO plan_pause (first_day, last_day) VALUES (?, ?)";

/// The row of a break that waits already is brought up to date.
inline constexpr auto putHeldBreak = R"sql(
INSERT INTO held_break (
    uuid, since_date, since_time, since_offset_minutes, gates,
    ending, ended_date, ended_time, ended_offset_minutes)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (uuid) DO UPDATE SET
    since_date = excluded.since_date, since_time = excluded.since_time,
    since_offset_minutes = excluded.since_offset_minutes, gates = excluded.gates, ending = excluded.ending,
    ended_date = excluded.ended_date, ended_time = excluded.ended_time,
    ended_offset_minutes = excluded.ended_offset_minutes
)sql";

inline constexpr auto heldBreaksBetween = R"sql(
SELECT number, uuid, since_date, since_time, since_offset_minutes, gates,
    ending, ended_date, ended_time, ended_offset_minutes
FROM held_break WHERE since_date BETWEEN ? AND ? ORDER BY since_date, since_time, number
)sql";

inline constexpr auto planAdopted = "SELECT number, adopted_on FROM plan";

inline constexpr auto firstSession = R"sql(
SELECT number, local_date FROM session ORDER BY local_date, local_time LIMIT 1
)sql";

} // namespace unhunch::statement

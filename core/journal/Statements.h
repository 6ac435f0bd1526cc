#pragma once

/// The journal's statements. The columns come in the order in which Rows.h binds and reads them.
namespace unhunch::statement {

/// Keeps a record as it is given, new or in place of the one of its id. A row that is there keeps its number, and with it
/// its place in the order of writing.
inline constexpr auto keepSession = R"sql(
INSERT INTO session (
    uuid, stretch, local_date, local_time, utc_offset_minutes,
    dose_kind, dose_sets_min, dose_sets_max, dose_rest_seconds, dose_hold_seconds,
    dose_repetitions_min, dose_repetitions_max, dose_tempo_milliseconds, dose_per_side,
    sets, repetitions, seconds, outcome, source, easier, felt, edited, edition)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (uuid) DO UPDATE SET
    stretch = excluded.stretch, local_date = excluded.local_date, local_time = excluded.local_time,
    utc_offset_minutes = excluded.utc_offset_minutes, dose_kind = excluded.dose_kind,
    dose_sets_min = excluded.dose_sets_min, dose_sets_max = excluded.dose_sets_max,
    dose_rest_seconds = excluded.dose_rest_seconds, dose_hold_seconds = excluded.dose_hold_seconds,
    dose_repetitions_min = excluded.dose_repetitions_min,
    dose_repetitions_max = excluded.dose_repetitions_max,
    dose_tempo_milliseconds = excluded.dose_tempo_milliseconds, dose_per_side = excluded.dose_per_side,
    sets = excluded.sets, repetitions = excluded.repetitions, seconds = excluded.seconds,
    outcome = excluded.outcome, source = excluded.source, easier = excluded.easier, felt = excluded.felt,
    edited = excluded.edited, edition = excluded.edition
)sql";

/// Records of ids from one to another, in their order, with their editions; no more than so many (-1: all).
inline constexpr auto sessionsOfIds = R"sql(
SELECT number, uuid, stretch, local_date, local_time, utc_offset_minutes,
    dose_kind, dose_sets_min, dose_sets_max, dose_rest_seconds, dose_hold_seconds,
    dose_repetitions_min, dose_repetitions_max, dose_tempo_milliseconds, dose_per_side,
    sets, repetitions, seconds, outcome, source, easier, felt, edited, edition
FROM session WHERE uuid BETWEEN ? AND ? ORDER BY uuid LIMIT ?
)sql";

inline constexpr auto eraseSession = "DELETE FROM session WHERE uuid = ?";

inline constexpr auto sessionsBetween = R"sql(
SELECT number, uuid, stretch, local_date, local_time, utc_offset_minutes,
    dose_kind, dose_sets_min, dose_sets_max, dose_rest_seconds, dose_hold_seconds,
    dose_repetitions_min, dose_repetitions_max, dose_tempo_milliseconds, dose_per_side,
    sets, repetitions, seconds, outcome, source, easier, felt, edited
FROM session WHERE local_date BETWEEN ? AND ? ORDER BY local_date, local_time, number
)sql";

/// The last entry of the index of stretches.
inline constexpr auto latestSession = R"sql(
SELECT number, uuid, stretch, local_date, local_time, utc_offset_minutes,
    dose_kind, dose_sets_min, dose_sets_max, dose_rest_seconds, dose_hold_seconds,
    dose_repetitions_min, dose_repetitions_max, dose_tempo_milliseconds, dose_per_side,
    sets, repetitions, seconds, outcome, source, easier, felt, edited
FROM session WHERE stretch = ? ORDER BY local_date DESC, local_time DESC, number DESC LIMIT 1
)sql";

/// Leaps from one stretch to the next in an index, so that a journal of any length costs the same. The row's number, which
/// readers skip, is none here.
inline constexpr auto stretchesDone = R"sql(
WITH RECURSIVE done(stretch) AS (
    SELECT min(stretch) FROM session
    UNION ALL
    SELECT (SELECT min(stretch) FROM session WHERE stretch > done.stretch) FROM done WHERE stretch IS NOT NULL)
SELECT NULL, stretch FROM done WHERE stretch IS NOT NULL
)sql";

inline constexpr auto completionsBetween = R"sql(
SELECT number, stretch, local_date, outcome
FROM session WHERE local_date BETWEEN ? AND ? ORDER BY local_date, local_time
)sql";

/// The index groups them already, so that each is read once and nothing is sorted. The number names a row in errors.
inline constexpr auto dailyOutcomes = R"sql(
SELECT number, stretch, local_date,
    CASE max(CASE outcome WHEN 'complete' THEN 2 WHEN 'partial' THEN 1 ELSE 0 END)
        WHEN 2 THEN 'complete' WHEN 1 THEN 'partial' ELSE 'none' END AS outcome
FROM session WHERE local_date BETWEEN ? AND ? GROUP BY local_date, stretch ORDER BY local_date, stretch
)sql";

inline constexpr auto keepPrompt = R"sql(
INSERT INTO prompt (
    uuid, shown_date, shown_time, shown_offset_minutes,
    answer, answered_date, answered_time, answered_offset_minutes, edition)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (uuid) DO UPDATE SET
    shown_date = excluded.shown_date, shown_time = excluded.shown_time,
    shown_offset_minutes = excluded.shown_offset_minutes, answer = excluded.answer,
    answered_date = excluded.answered_date, answered_time = excluded.answered_time,
    answered_offset_minutes = excluded.answered_offset_minutes, edition = excluded.edition
)sql";

inline constexpr auto promptsOfIds = R"sql(
SELECT number, uuid, shown_date, shown_time, shown_offset_minutes,
    answer, answered_date, answered_time, answered_offset_minutes, edition
FROM prompt WHERE uuid BETWEEN ? AND ? ORDER BY uuid LIMIT ?
)sql";

inline constexpr auto erasePrompt = "DELETE FROM prompt WHERE uuid = ?";

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
    "SELECT number, first_day, last_day FROM plan_pause ORDER BY first_day, last_day, number";

inline constexpr auto clearPlanPauses = "DELETE FROM plan_pause";

inline constexpr auto appendPlanPause = "INSERT INTO plan_pause (first_day, last_day) VALUES (?, ?)";

inline constexpr auto keepHeldBreak = R"sql(
INSERT INTO held_break (
    uuid, since_date, since_time, since_offset_minutes, gates,
    ending, ended_date, ended_time, ended_offset_minutes, edition)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (uuid) DO UPDATE SET
    since_date = excluded.since_date, since_time = excluded.since_time,
    since_offset_minutes = excluded.since_offset_minutes, gates = excluded.gates, ending = excluded.ending,
    ended_date = excluded.ended_date, ended_time = excluded.ended_time,
    ended_offset_minutes = excluded.ended_offset_minutes, edition = excluded.edition
)sql";

inline constexpr auto heldBreaksOfIds = R"sql(
SELECT number, uuid, since_date, since_time, since_offset_minutes, gates,
    ending, ended_date, ended_time, ended_offset_minutes, edition
FROM held_break WHERE uuid BETWEEN ? AND ? ORDER BY uuid LIMIT ?
)sql";

inline constexpr auto eraseHeldBreak = "DELETE FROM held_break WHERE uuid = ?";

inline constexpr auto heldBreaksBetween = R"sql(
SELECT number, uuid, since_date, since_time, since_offset_minutes, gates,
    ending, ended_date, ended_time, ended_offset_minutes
FROM held_break WHERE since_date BETWEEN ? AND ? ORDER BY since_date, since_time, number
)sql";

inline constexpr auto keepTension = R"sql(
INSERT INTO tension (
    uuid, noted_date, noted_time, noted_offset_minutes, felt_before, felt_after, edition)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (uuid) DO UPDATE SET
    noted_date = excluded.noted_date, noted_time = excluded.noted_time,
    noted_offset_minutes = excluded.noted_offset_minutes, felt_before = excluded.felt_before,
    felt_after = excluded.felt_after, edition = excluded.edition
)sql";

inline constexpr auto tensionsOfIds = R"sql(
SELECT number, uuid, noted_date, noted_time, noted_offset_minutes, felt_before, felt_after, edition
FROM tension WHERE uuid BETWEEN ? AND ? ORDER BY uuid LIMIT ?
)sql";

inline constexpr auto eraseTension = "DELETE FROM tension WHERE uuid = ?";

inline constexpr auto tensionsBetween = R"sql(
SELECT number, uuid, noted_date, noted_time, noted_offset_minutes, felt_before, felt_after
FROM tension WHERE noted_date BETWEEN ? AND ? ORDER BY noted_date, noted_time, number
)sql";

inline constexpr auto planAdopted = "SELECT number, adopted_on, edition FROM plan";

inline constexpr auto keepPlan = R"sql(
INSERT INTO plan (number, adopted_on, edition) VALUES (1, ?, ?)
ON CONFLICT (number) DO UPDATE SET adopted_on = excluded.adopted_on, edition = excluded.edition
)sql";

inline constexpr auto deletionsAll = "SELECT number, kind, uuid, edition FROM deletion";

inline constexpr auto deletionOf = "SELECT number, edition FROM deletion WHERE kind = ? AND uuid = ?";

inline constexpr auto keepDeletion = R"sql(
INSERT INTO deletion (kind, uuid, edition) VALUES (?, ?, ?)
ON CONFLICT (kind, uuid) DO UPDATE SET edition = excluded.edition
)sql";

inline constexpr auto eraseDeletion = "DELETE FROM deletion WHERE kind = ? AND uuid = ?";

inline constexpr auto appendEdit = R"sql(
INSERT INTO edit (made_date, made_time, made_offset_minutes, session_before, session_after)
VALUES (?, ?, ?, ?, ?)
)sql";

inline constexpr auto editsLatestFirst = R"sql(
SELECT number, made_date, made_time, made_offset_minutes, session_before, session_after
FROM edit ORDER BY number DESC
)sql";

inline constexpr auto eraseEditsFrom = "DELETE FROM edit WHERE number >= ?";

inline constexpr auto eraseEditsBeyond =
    "DELETE FROM edit WHERE number <= (SELECT number FROM edit ORDER BY number DESC LIMIT 1 OFFSET ?)";

inline constexpr auto firstSession = R"sql(
SELECT number, local_date FROM session ORDER BY local_date, local_time LIMIT 1
)sql";

} // namespace unhunch::statement

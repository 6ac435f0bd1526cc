#pragma once

/// The journal's statements. The columns come in the order in which Rows.h binds and reads them.
namespace unhunch::statement {

inline constexpr auto appendSession = R"sql(
INSERT INTO session (
    uuid, stretch, local_date, local_time, utc_offset_minutes,
    dose_kind, dose_sets_min, dose_sets_max, dose_rest_seconds, dose_hold_seconds,
    dose_repetitions_min, dose_repetitions_max, dose_tempo_milliseconds, dose_per_side,
    sets, repetitions, seconds, outcome, source)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";

inline constexpr auto sessionsBetween = R"sql(
SELECT number, uuid, stretch, local_date, local_time, utc_offset_minutes,
    dose_kind, dose_sets_min, dose_sets_max, dose_rest_seconds, dose_hold_seconds,
    dose_repetitions_min, dose_repetitions_max, dose_tempo_milliseconds, dose_per_side,
    sets, repetitions, seconds, outcome, source
FROM session WHERE local_date BETWEEN ? AND ? ORDER BY local_date, local_time, number
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

inline constexpr auto planAdopted = "SELECT number, adopted_on FROM plan";

inline constexpr auto firstSession = R"sql(
SELECT number, local_date FROM session ORDER BY local_date, local_time LIMIT 1
)sql";

} // namespace unhunch::statement

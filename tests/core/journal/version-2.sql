-- The journal as version 2 of its format left it, when it had begun as version 1. History: never change it.
PRAGMA journal_mode = WAL;
BEGIN;
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
ALTER TABLE session ADD COLUMN easier INTEGER NOT NULL DEFAULT 0 CHECK (easier IN (0, 1));
ALTER TABLE session ADD COLUMN felt TEXT CHECK (felt IN ('easier', 'same', 'too-much', 'pain'));
INSERT INTO session VALUES (1, '0f8fad5b-d9cb-469f-a165-70867728950e', 'chest-stretch',
    '2026-11-03', '14:05:09', 60, 'hold', 3, 4, 10, 30, NULL, NULL, NULL, 1, 2, 0, 71, 'partial', 'guided',
    0, NULL);
INSERT INTO session VALUES (2, '7c9e6679-7425-40de-944b-e07fc1f90ae7', 'shoulder-rolls',
    '2026-11-04', '00:00:00', -210,
    'repetitions', 1, 2, 15, NULL, 10, 15, 3500, 0, 1, 12, 48, 'complete', 'by-hand', 1, 'too-much');
INSERT INTO prompt VALUES (1, '550e8400-e29b-41d4-a716-446655440000', '2026-11-04', '09:00:00', 60,
    NULL, NULL, NULL, NULL);
INSERT INTO prompt VALUES (2, '6ba7b810-9dad-41d1-80b4-00c04fd430c8', '2026-11-04', '10:00:00', 60,
    'away', '2026-11-04', '10:00:12', 60);
INSERT INTO plan VALUES (1, '2026-11-02');
PRAGMA application_id = 1433299054;
PRAGMA user_version = 2;
COMMIT;

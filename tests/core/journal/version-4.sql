-- The journal as version 4 of its format left it, when it had begun as version 1. History: never change it.
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
ALTER TABLE session ADD COLUMN edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1));
ALTER TABLE session ADD COLUMN edition INTEGER NOT NULL DEFAULT 1 CHECK (edition BETWEEN 1 AND 1000000000);
ALTER TABLE prompt ADD COLUMN edition INTEGER NOT NULL DEFAULT 1 CHECK (edition BETWEEN 1 AND 1000000000);
ALTER TABLE held_break ADD COLUMN edition INTEGER NOT NULL DEFAULT 1 CHECK (edition BETWEEN 1 AND 1000000000);
ALTER TABLE plan ADD COLUMN edition INTEGER NOT NULL DEFAULT 0 CHECK (edition BETWEEN 0 AND 1000000000);
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
INSERT INTO session VALUES (1, '0f8fad5b-d9cb-469f-a165-70867728950e', 'chest-stretch',
    '2026-11-03', '14:05:09', 60, 'hold', 3, 4, 10, 30, NULL, NULL, NULL, 1, 2, 0, 71, 'partial', 'guided',
    0, NULL, 1, 2);
INSERT INTO session VALUES (2, '7c9e6679-7425-40de-944b-e07fc1f90ae7', 'shoulder-rolls',
    '2026-11-04', '00:00:00', -210,
    'repetitions', 1, 2, 15, NULL, 10, 15, 3500, 0, 1, 12, 48, 'complete', 'by-hand', 1, 'too-much', 0, 1);
INSERT INTO prompt VALUES (1, '550e8400-e29b-41d4-a716-446655440000', '2026-11-04', '09:00:00', 60,
    NULL, NULL, NULL, NULL, 1);
INSERT INTO prompt VALUES (2, '6ba7b810-9dad-41d1-80b4-00c04fd430c8', '2026-11-04', '10:00:00', 60,
    'away', '2026-11-04', '10:00:12', 60, 2);
INSERT INTO plan VALUES (1, '2026-11-02', 3);
INSERT INTO plan_entry VALUES (1, 'cat-cow', NULL, NULL, 31, 'repetitions', 1, 2, 15, NULL, 5, 8, 3500, 0,
    '2026-11-02', '2026-11-03', 0);
INSERT INTO plan_entry VALUES (2, 'chest-stretch', 3, 4, 127, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    '2026-11-02', NULL, 1);
INSERT INTO plan_pause VALUES (1, '2026-12-24', '2026-12-31');
INSERT INTO held_break VALUES (1, '16fd2706-8baf-433b-82eb-8c7fada847da', '2026-11-04', '11:00:00', 60,
    'microphone,camera', 'asked', '2026-11-04', '11:20:00', 60, 2);
INSERT INTO tension VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', '2026-11-04', '11:30:00', 60, 7, 4, 2);
INSERT INTO deletion VALUES (1, 'session', '9b2e1f0a-3c4d-4e5f-8a6b-7c8d9e0f1a2b', 2);
INSERT INTO edit VALUES (1, '2026-11-03', '15:00:00', 60,
    '{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","edition":1,"stretch":"chest-stretch","finished_at":"2026-11-03T14:05:09+01:00","prescribed":{"hold_seconds":30,"sets":[3,4],"rest_seconds":10,"per_side":true},"done":{"sets":3,"repetitions":0,"seconds":90},"outcome":"complete","source":"guided"}',
    '{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","edition":1,"stretch":"chest-stretch","finished_at":"2026-11-03T14:05:09+01:00","prescribed":{"hold_seconds":30,"sets":[3,4],"rest_seconds":10,"per_side":true},"done":{"sets":2,"repetitions":0,"seconds":71},"outcome":"partial","source":"guided","edited":true}');
INSERT INTO edit VALUES (2, '2026-11-04', '12:00:00', 60,
    '{"id":"9b2e1f0a-3c4d-4e5f-8a6b-7c8d9e0f1a2b","edition":1,"stretch":"chest-stretch","finished_at":"2026-11-04T08:00:00+01:00","prescribed":{"hold_seconds":30,"sets":[3,4],"rest_seconds":10,"per_side":true},"done":{"sets":3,"repetitions":0,"seconds":90},"outcome":"complete","source":"guided"}', NULL);
PRAGMA application_id = 1433299054;
PRAGMA user_version = 4;
COMMIT;

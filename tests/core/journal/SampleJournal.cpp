#include "tests/core/journal/SampleJournal.h"

#include "core/journal/JournalDocument.h"

namespace unhunch::test {

nlohmann::json fullJournal() {
    return nlohmann::json::parse(R"json({
"$schema": "https://example.org/journal.schema.json",
"format": "unhunch-journal", "version": 1,
"plan": {"edition": 2, "adopted_on": "2026-11-02",
    "history": [
        {"stretch": "cat-cow", "frequency": "daily", "days": ["monday", "friday"],
         "dose": {"hold_seconds": 20, "sets": [2, 3], "rest_seconds": 10, "per_side": false},
         "since": "2026-11-02", "until": "2026-11-03", "left_out": true},
        {"stretch": "chest-stretch", "frequency": {"times_per_week": [3, 4]}, "since": "2026-11-02"}],
    "pauses": [{"first": "2026-12-24", "last": "2026-12-31"}, {"first": "2027-01-04", "last": "2027-01-04"}]},
"sessions": [
    {"id": "0f8fad5b-d9cb-469f-a165-70867728950e", "edition": 3, "stretch": "chest-stretch",
     "finished_at": "2026-11-03T14:05:09+01:00",
     "prescribed": {"hold_seconds": 30, "sets": [3, 4], "rest_seconds": 10, "per_side": true},
     "done": {"sets": 2, "repetitions": 0, "seconds": 71}, "outcome": "partial", "source": "guided",
     "easier": true, "felt": "pain", "edited": true},
    {"id": "7c9e6679-7425-40de-944b-e07fc1f90ae7", "edition": 1, "stretch": "shoulder-rolls",
     "finished_at": "2026-11-04T00:00:00-03:30",
     "prescribed": {"repetitions": [10, 15], "tempo_seconds": 3.5, "sets": [1, 2], "rest_seconds": 15,
                    "per_side": false},
     "done": {"sets": 1, "repetitions": 12, "seconds": 48}, "outcome": "complete", "source": "by-hand"}],
"prompts": [
    {"id": "550e8400-e29b-41d4-a716-446655440000", "edition": 1, "shown_at": "2026-11-04T09:00:00+01:00",
     "answer": "away", "answered_at": "2026-11-04T09:00:12+01:00"}],
"held_breaks": [
    {"id": "16fd2706-8baf-433b-82eb-8c7fada847da", "edition": 1, "since": "2026-11-04T11:00:00+01:00",
     "gates": ["microphone", "camera"], "end": "asked", "ended_at": "2026-11-04T11:20:00+01:00"}],
"tensions": [
    {"id": "886313e1-3b8a-5372-9b90-0c9aee199e5d", "edition": 2, "noted_at": "2026-11-04T11:30:00+01:00",
     "before": 7, "after": 4}],
"deletions": [
    {"kind": "held-break", "id": "16fd2706-8baf-433b-82eb-8c7fada847db", "edition": 2},
    {"kind": "held-break", "id": "26fd2706-8baf-433b-82eb-8c7fada847db", "edition": 2}]
})json");
}

CatalogError journalRefusalOf(const nlohmann::json& document) {
    try {
        static_cast<void>(readJournalDocument(document.dump(), "sample.json"));
    } catch (const CatalogError& error) {
        return error;
    }
    ADD_FAILURE() << "nothing was refused";
    return {"", "", ""};
}

} // namespace unhunch::test

#include "core/catalog/StretchWriter.h"
#include "core/journal/RecordJson.h"
#include "core/journal/StoredWord.h"
#include "core/plan/WeekdayWords.h"

namespace unhunch {

namespace {

using Json = nlohmann::ordered_json;

/// What every record begins with.
Json beginning(const Uuid& id, Edition edition) { return {{"id", id}, {"edition", edition}}; }

template <class Word>
void writeEnd(Json& json, const char* name, const std::optional<Word>& word, const char* when,
              const std::optional<LocalDateTime>& at) {
    if (word)
        json[name] = storedWord(*word);
    if (at)
        json[when] = toString(*at);
}

Json lineJson(const PlanEntry& entry) {
    Json json{{"stretch", entry.chosen.stretch}, {"frequency", toCatalogJson(entry.chosen.frequency)}};
    if (entry.chosen.days != everyDay)
        json["days"] = weekdayWords(entry.chosen.days);
    if (entry.chosen.dose)
        json["dose"] = toCatalogJson(*entry.chosen.dose);
    json["since"] = toString(entry.since);
    if (entry.until)
        json["until"] = toString(*entry.until);
    if (entry.leftOut)
        json["left_out"] = true;
    return json;
}

} // namespace

Json toJournalJson(const Kept<Session>& kept) {
    const Session& session = kept.record;
    Json json = beginning(session.id, kept.edition);
    json["stretch"] = session.stretch;
    json["finished_at"] = toString(session.finishedAt);
    json["prescribed"] = toCatalogJson(session.prescribed);
    json["done"] = {{"sets", session.done.sets},
                    {"repetitions", session.done.repetitions},
                    {"seconds", session.done.held.count()}};
    json["outcome"] = storedWord(session.outcome);
    json["source"] = storedWord(session.source);
    if (session.easier)
        json["easier"] = true;
    if (session.felt)
        json["felt"] = storedWord(*session.felt);
    if (session.edited)
        json["edited"] = true;
    return json;
}

Json toJournalJson(const Kept<Prompt>& kept) {
    Json json = beginning(kept.record.id, kept.edition);
    json["shown_at"] = toString(kept.record.shownAt);
    writeEnd(json, "answer", kept.record.answer, "answered_at", kept.record.answeredAt);
    return json;
}

Json toJournalJson(const Kept<HeldBreak>& kept) {
    Json json = beginning(kept.record.id, kept.edition);
    json["since"] = toString(kept.record.since);
    json["gates"] = Json::array();
    for (const Gate gate : kept.record.gates)
        json["gates"].push_back(storedWord(gate));
    writeEnd(json, "end", kept.record.end, "ended_at", kept.record.endedAt);
    return json;
}

Json toJournalJson(const Kept<Tension>& kept) {
    Json json = beginning(kept.record.id, kept.edition);
    json["noted_at"] = toString(kept.record.notedAt);
    if (kept.record.before)
        json["before"] = *kept.record.before;
    if (kept.record.after)
        json["after"] = *kept.record.after;
    return json;
}

Json toJournalJson(const Deletion& deletion) {
    return {{"kind", storedWord(deletion.kind)}, {"id", deletion.id}, {"edition", deletion.edition}};
}

Json toJournalJson(const KeptPlan& plan) {
    Json json{{"edition", plan.edition}};
    if (plan.adoptedOn)
        json["adopted_on"] = toString(*plan.adoptedOn);
    json["history"] = Json::array();
    for (const PlanEntry& entry : plan.record.history)
        json["history"].push_back(lineJson(entry));
    json["pauses"] = Json::array();
    for (const DateRange& pause : plan.record.paused)
        json["pauses"].push_back({{"first", toString(pause.first)}, {"last", toString(pause.last)}});
    return json;
}

std::string lineOf(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

} // namespace unhunch

#include "core/catalog/DoseReader.h"
#include "core/catalog/PlainText.h"
#include "core/catalog/TextLimits.h"
#include "core/journal/RecordJson.h"
#include "core/journal/StoredWord.h"
#include "core/plan/WeekdayWords.h"
#include "core/time/MomentText.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace unhunch {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

// What the journal's own tables allow: wider than a plan may prescribe, since history is read as it was.
constexpr CountRange editionBounds{.min = 1, .max = largestEdition};
constexpr CountRange planEditionBounds{.min = 0, .max = largestEdition};
constexpr int most = std::numeric_limits<int>::max();
constexpr CountRange fromNone{.min = 0, .max = most};
constexpr CountRange fromOne{.min = 1, .max = most};
constexpr CountRange withinADay{.min = 0, .max = 86'400};
constexpr CountRange holdBounds{.min = 1, .max = 86'400};
constexpr CountRange levelBounds{.min = 0, .max = mostTension};
constexpr CountRange gateCount{.min = 1, .max = 20};

/// Lower-case hexadecimal digits in groups of 8, 4, 4, 4 and 12, as newUuid() makes them.
bool isUuid(const std::string& text) {
    constexpr std::string_view pattern = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return std::ranges::equal(text, pattern, [](char character, char place) {
        return place == '-'
                   ? character == '-'
                   : (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
    });
}

Uuid readUuid(const JsonNode& node) {
    Uuid id = node.text(longestName);
    if (!isUuid(id))
        node.expected("an id such as \"0f8fad5b-d9cb-469f-a165-70867728950e\"");
    return id;
}

Date readDate(const JsonNode& node) {
    const auto date = parseDate(node.text(longestName));
    if (!date)
        node.expected("a day such as \"2026-11-23\"");
    return *date;
}

LocalDateTime readMoment(const JsonNode& node) {
    const auto moment = parseLocalDateTime(node.text(longestName));
    if (!moment)
        node.expected("a local time with its distance from UTC, such as \"2026-11-23T14:05:00+01:00\"");
    return *moment;
}

template <class Value>
Value readWord(const JsonNode& node) {
    const std::string word = node.text(longestName);
    if (const auto value = fromStoredWord<Value>(word))
        return *value;
    std::vector<std::string_view> words;
    for (int number = 0; !storedWord(static_cast<Value>(number)).empty(); ++number)
        words.push_back(storedWord(static_cast<Value>(number)));
    node.expected("one of " + listed(words));
}

bool readFlag(const JsonNode& node, std::string_view field) {
    const auto flag = node.find(field);
    return flag && flag->boolean();
}

Dose readKeptDose(const JsonNode& node) {
    Dose dose;
    if (node.has("hold_seconds")) {
        node.requireFields({"hold_seconds", "sets", "rest_seconds", "per_side"});
        dose.work = Hold{.duration = seconds(node.at("hold_seconds").integer(holdBounds)),
                         .sets = node.at("sets").range(fromOne),
                         .rest = seconds(node.at("rest_seconds").integer(withinADay))};
    } else {
        node.requireFields({"repetitions", "tempo_seconds", "sets", "rest_seconds", "per_side"});
        dose.work =
            Repetitions{.repetitions = node.at("repetitions").range(fromOne),
                        .sets = node.at("sets").range(fromOne),
                        .tempo = node.at("tempo_seconds").seconds(milliseconds(1), seconds(withinADay.max)),
                        .rest = seconds(node.at("rest_seconds").integer(withinADay))};
    }
    dose.perSide = node.at("per_side").boolean();
    return dose;
}

WorkDone readDone(const JsonNode& node) {
    node.requireFields({"sets", "repetitions", "seconds"});
    return {.sets = node.at("sets").integer(fromNone),
            .repetitions = node.at("repetitions").integer(fromNone),
            .held = seconds(node.at("seconds").integer(withinADay))};
}

Edition readEdition(const JsonNode& node) { return node.at("edition").integer(editionBounds); }

/// What came of something, and when: both or neither.
template <class Word>
void readEnd(const JsonNode& node, std::string_view name, std::optional<Word>& word, std::string_view when,
             std::optional<LocalDateTime>& at) {
    if (!node.has(name) && !node.has(when))
        return;
    word = readWord<Word>(node.at(name));
    at = readMoment(node.at(when));
}

PlanEntry readLine(const JsonNode& node) {
    node.requireFields({"stretch", "frequency", "since"}, {"days", "dose", "until", "left_out"});
    PlanEntry entry{
        .chosen = {.stretch = readId(node.at("stretch")), .frequency = readFrequency(node.at("frequency"))},
        .since = readDate(node.at("since"))};
    if (const auto days = node.find("days"))
        entry.chosen.days = readWeekdays(*days);
    if (const auto dose = node.find("dose"))
        entry.chosen.dose = readKeptDose(*dose);
    if (const auto until = node.find("until")) {
        entry.until = readDate(*until);
        if (*entry.until < entry.since)
            until->refuse("this comes before the line's first day");
    }
    entry.leftOut = readFlag(node, "left_out");
    return entry;
}

DateRange readPause(const JsonNode& node) {
    node.requireFields({"first", "last"});
    const DateRange days{readDate(node.at("first")), readDate(node.at("last"))};
    if (days.last < days.first)
        node.at("last").refuse("this comes before the pause's first day");
    return days;
}

} // namespace

Kept<Session> readKeptSession(const JsonNode& node) {
    node.requireFields({"id", "edition", "stretch", "finished_at", "prescribed", "done", "outcome", "source"},
                       {"easier", "felt", "edited"});
    Session session{.id = readUuid(node.at("id")),
                    .stretch = readId(node.at("stretch")),
                    .finishedAt = readMoment(node.at("finished_at")),
                    .prescribed = readKeptDose(node.at("prescribed")),
                    .done = readDone(node.at("done")),
                    .outcome = readWord<Outcome>(node.at("outcome")),
                    .source = readWord<SessionSource>(node.at("source")),
                    .easier = readFlag(node, "easier"),
                    .edited = readFlag(node, "edited")};
    if (const auto felt = node.find("felt"))
        session.felt = readWord<Feeling>(*felt);
    return {std::move(session), readEdition(node)};
}

Kept<Prompt> readKeptPrompt(const JsonNode& node) {
    node.requireFields({"id", "edition", "shown_at"}, {"answer", "answered_at"});
    Prompt prompt{.id = readUuid(node.at("id")),
                  .shownAt = readMoment(node.at("shown_at")),
                  .answeredAt = {},
                  .answer = {}};
    readEnd(node, "answer", prompt.answer, "answered_at", prompt.answeredAt);
    return {std::move(prompt), readEdition(node)};
}

Kept<HeldBreak> readKeptHeldBreak(const JsonNode& node) {
    node.requireFields({"id", "edition", "since", "gates"}, {"end", "ended_at"});
    HeldBreak held{.id = readUuid(node.at("id")),
                   .since = readMoment(node.at("since")),
                   .gates = {},
                   .endedAt = {},
                   .end = {}};
    for (const JsonNode& gate : node.at("gates").items(gateCount)) {
        const auto known = readWord<Gate>(gate);
        if (held.gates.contains(known))
            gate.refuse("this is named twice");
        held.gates.insert(known);
    }
    readEnd(node, "end", held.end, "ended_at", held.endedAt);
    return {std::move(held), readEdition(node)};
}

Kept<Tension> readKeptTension(const JsonNode& node) {
    node.requireFields({"id", "edition", "noted_at"}, {"before", "after"});
    Tension tension{.id = readUuid(node.at("id")), .notedAt = readMoment(node.at("noted_at"))};
    if (const auto before = node.find("before"))
        tension.before = before->integer(levelBounds);
    if (const auto after = node.find("after"))
        tension.after = after->integer(levelBounds);
    if (!tension.before && !tension.after)
        node.refuse("it says neither \"before\" nor \"after\"");
    return {std::move(tension), readEdition(node)};
}

Deletion readDeletion(const JsonNode& node) {
    node.requireFields({"kind", "id", "edition"});
    return {.kind = readWord<RecordKind>(node.at("kind")),
            .id = readUuid(node.at("id")),
            .edition = readEdition(node)};
}

KeptPlan readKeptPlan(const JsonNode& node) {
    node.requireFields({"edition", "history", "pauses"}, {"adopted_on"});
    KeptPlan plan{.record = {}, .edition = node.at("edition").integer(planEditionBounds)};
    if (const auto adopted = node.find("adopted_on"))
        plan.adoptedOn = readDate(*adopted);
    for (const JsonNode& line : node.at("history").items(fromNone))
        plan.record.history.push_back(readLine(line));
    for (const JsonNode& pause : node.at("pauses").items(fromNone))
        plan.record.paused.push_back(readPause(pause));
    if (plan.edition == 0 && plan.record != PlanRecord{})
        node.at("edition").refuse("a plan that says something has at least the edition 1");
    // As the journal keeps them.
    std::ranges::sort(plan.record.paused, {},
                      [](const DateRange& pause) { return std::tuple(pause.first, pause.last); });
    return plan;
}

} // namespace unhunch

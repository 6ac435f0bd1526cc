#include "core/journal/JournalDocument.h"

#include "core/catalog/StrictJson.h"
#include "core/catalog/TextLimits.h"
#include "core/journal/RecordJson.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace unhunch {

namespace {

constexpr CountRange anyCount{.min = 0, .max = std::numeric_limits<int>::max()};

LocalDateTime momentOf(const Session& session) { return session.finishedAt; }
LocalDateTime momentOf(const Prompt& prompt) { return prompt.shownAt; }
LocalDateTime momentOf(const HeldBreak& held) { return held.since; }
LocalDateTime momentOf(const Tension& tension) { return tension.notedAt; }

/// Records in order of time: a document grows at the ends of its lists, and people find their way in it.
template <class Record>
std::vector<const Kept<Record>*> byTime(const std::vector<Kept<Record>>& records) {
    std::vector<const Kept<Record>*> ordered;
    ordered.reserve(records.size());
    for (const Kept<Record>& kept : records)
        ordered.push_back(&kept);
    std::ranges::sort(ordered, {}, [](const Kept<Record>* kept) {
        const LocalDateTime moment = momentOf(kept->record);
        return std::tuple(moment.date, moment.timeOfDay, std::string_view(kept->record.id));
    });
    return ordered;
}

/// A field that holds a list, a line for each item.
template <class Items, class ToLine>
void appendList(std::string& text, std::string_view field, const Items& items, ToLine toLine) {
    text.append(",\n\"").append(field).append("\": [");
    const char* separator = "\n";
    for (const auto& item : items) {
        text += separator;
        text += toLine(item);
        separator = ",\n";
    }
    text += ']';
}

template <class Record>
void appendRecords(std::string& text, std::string_view field, const std::vector<Kept<Record>>& records) {
    appendList(text, field, byTime(records),
               [](const Kept<Record>* kept) { return lineOf(toJournalJson(*kept)); });
}

/// Reads a list of records in any order. An id comes once in it.
template <class Record>
std::vector<Kept<Record>> readRecords(const JsonNode& document, std::string_view field,
                                      Kept<Record> (*read)(const JsonNode&)) {
    std::vector<Kept<Record>> records;
    std::set<Uuid> ids;
    for (const JsonNode& node : document.at(field).items(anyCount)) {
        records.push_back(read(node));
        if (!ids.insert(records.back().record.id).second)
            node.at("id").refuse("another record of this list has this id; every id must differ");
    }
    std::ranges::sort(records, {}, [](const Kept<Record>& kept) -> const Uuid& { return kept.record.id; });
    return records;
}

template <class Record>
bool holds(const std::vector<Kept<Record>>& records, const Uuid& id) {
    return std::ranges::binary_search(records, id, {},
                                      [](const Kept<Record>& kept) -> const Uuid& { return kept.record.id; });
}

bool isKept(const JournalContents& contents, RecordKind kind, const Uuid& id) {
    switch (kind) {
    case RecordKind::Session: return holds(contents.sessions, id);
    case RecordKind::Prompt: return holds(contents.prompts, id);
    case RecordKind::HeldBreak: return holds(contents.heldBreaks, id);
    case RecordKind::Tension: return holds(contents.tensions, id);
    }
    return false;
}

std::vector<Deletion> readDeletions(const JsonNode& document, const JournalContents& contents) {
    std::vector<Deletion> deletions;
    std::set<std::pair<RecordKind, Uuid>> known;
    for (const JsonNode& node : document.at("deletions").items(anyCount)) {
        deletions.push_back(readDeletion(node));
        const auto& [kind, id, edition] = deletions.back();
        if (!known.emplace(kind, id).second)
            node.at("id").refuse("another deletion of this kind has this id; every id must differ");
        if (isKept(contents, kind, id))
            node.at("id").refuse("a record of this id is there as well; it is either kept or deleted");
    }
    std::ranges::sort(deletions, {}, [](const Deletion& deletion) {
        return std::tuple(deletion.kind, std::string_view(deletion.id));
    });
    return deletions;
}

} // namespace

std::string journalDocument(const JournalContents& contents) {
    std::string text = R"({"format": ")" + std::string(journalKind.format) + R"(", "version": 1,)";
    text += "\n\"plan\": " + lineOf(toJournalJson(contents.plan));
    appendRecords(text, "sessions", contents.sessions);
    appendRecords(text, "prompts", contents.prompts);
    appendRecords(text, "held_breaks", contents.heldBreaks);
    appendRecords(text, "tensions", contents.tensions);
    appendList(text, "deletions", contents.deletions,
               [](const Deletion& deletion) { return lineOf(toJournalJson(deletion)); });
    return text + "}\n";
}

JournalContents readJournalDocument(std::string_view text, const std::string& name) {
    requireSize(text, journalKind, name);
    const nlohmann::json json = parseStrictJson(text, name);
    const JsonNode document(json, name);
    requireFormat(document, journalKind);
    document.requireFields(
        {"format", "version", "plan", "sessions", "prompts", "held_breaks", "tensions", "deletions"},
        {"$schema"});
    if (const auto schema = document.find("$schema"))
        static_cast<void>(schema->text(longestUrl));
    JournalContents contents{.sessions = readRecords(document, "sessions", &readKeptSession),
                             .prompts = readRecords(document, "prompts", &readKeptPrompt),
                             .heldBreaks = readRecords(document, "held_breaks", &readKeptHeldBreak),
                             .tensions = readRecords(document, "tensions", &readKeptTension),
                             .deletions = {},
                             .plan = readKeptPlan(document.at("plan"))};
    contents.deletions = readDeletions(document, contents);
    return contents;
}

JournalContents readJournalFile(const std::filesystem::path& file) {
    return readJournalDocument(readDocument(file, journalKind), nameOf(file));
}

} // namespace unhunch

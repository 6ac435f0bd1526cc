#include "core/journal/RescuedContents.h"

#include "core/catalog/CatalogError.h"
#include "core/catalog/StrictJson.h"
#include "core/journal/EditRow.h"
#include "core/journal/JournalError.h"
#include "core/journal/Merge.h"
#include "core/journal/PlanRows.h"
#include "core/journal/RecordJson.h"
#include "core/journal/RecordTable.h"
#include "core/journal/Rows.h"
#include "core/journal/Statements.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace unhunch {

namespace {

/// Reads what the journal's document says of a value.
template <class Value>
using DocumentReader = Value (*)(const JsonNode& node);

/// Whether the value comes out of the journal's document as it went in.
template <class Value>
bool survivesDocument(const Value& value, DocumentReader<Value> readJson) {
    try {
        const std::string name = "journal";
        const nlohmann::json json = parseStrictJson(lineOf(toJournalJson(value)), name);
        return readJson(JsonNode(json, name)) == value;
    } catch (const CatalogError&) {
        return false;
    }
}

/// The rows of a statement, each read by `read`.
class RescuedRows {
public:
    RescuedRows(const SQLite::Database& sound, const std::filesystem::path& file)
        : m_sound(sound), m_file(file) {}

    /// Without those that make no sense; `allRead` says whether there were any.
    template <class Read>
    auto those(const char* sql, std::string_view table, Read read, bool* allRead = nullptr) const {
        SQLite::Statement statement(m_sound, sql);
        if (statement.getBindParameterCount() == 3)
            bindAllIds(statement);
        std::vector<decltype(read(std::declval<RowReader&>()))> found;
        while (statement.executeStep()) {
            try {
                RowReader row(statement, table, m_file);
                found.push_back(read(row));
            } catch (const JournalError&) {
                if (allRead)
                    *allRead = false;
            }
        }
        return found;
    }

    template <class Record>
    std::vector<Kept<Record>> records(const char* ofIds, std::string_view table, Record (*read)(RowReader&),
                                      DocumentReader<Kept<Record>> readJson) const {
        auto all = those(ofIds, table, [read](RowReader& row) {
            Kept<Record> kept{read(row), 1};
            kept.edition = row.number(1);
            return kept;
        });
        std::erase_if(all,
                      [readJson](const Kept<Record>& kept) { return !survivesDocument(kept, readJson); });
        return all;
    }

private:
    static void bindAllIds(SQLite::Statement& ofIds) {
        RowWriter parameters(ofIds);
        parameters.text("");
        parameters.text(RecordTable<Session>::afterAllIds);
        parameters.number(-1);
    }

    const SQLite::Database& m_sound;
    const std::filesystem::path& m_file;
};

std::vector<Deletion> deletionsOf(const RescuedRows& rows) {
    auto deletions =
        rows.those(statement::deletionsAll, "deletion", static_cast<Deletion (*)(RowReader&)>(&readDeletion));
    std::erase_if(deletions, [](const Deletion& deletion) {
        return !survivesDocument(deletion, static_cast<DocumentReader<Deletion>>(&readDeletion));
    });
    std::ranges::sort(deletions, {}, [](const Deletion& each) { return std::tie(each.kind, each.id); });
    return deletions;
}

KeptPlan planOf(const RescuedRows& rows) {
    KeptPlan plan;
    const auto heads = rows.those(statement::planAdopted, "plan", [](RowReader& row) {
        KeptPlan head{.record = {}, .edition = 0, .adoptedOn = row.date()};
        head.edition = row.number(0);
        return head;
    });
    if (!heads.empty())
        plan = heads.front();
    bool isWhole = true;
    plan.record = {rows.those(statement::planEntries, "plan_entry", &readPlanEntry, &isWhole),
                   rows.those(statement::planPauses, "plan_pause", &readPause, &isWhole)};
    KeptPlan written = plan;
    written.edition = std::max(plan.edition, 1); // one that is not known is none that the document allows
    if (!isWhole || !survivesDocument(written, &readKeptPlan))
        return {.record = {}, .edition = 0, .adoptedOn = plan.adoptedOn};
    return plan;
}

} // namespace

RescuedContents readRescued(const SQLite::Database& sound, const std::filesystem::path& file) {
    const RescuedRows rows(sound, file);
    JournalContents kept;
    kept.sessions =
        rows.records<Session>(statement::sessionsOfIds, "session", &readSession, &readKeptSession);
    kept.prompts = rows.records<Prompt>(statement::promptsOfIds, "prompt", &readPrompt, &readKeptPrompt);
    kept.heldBreaks =
        rows.records<HeldBreak>(statement::heldBreaksOfIds, "held_break", &readHeldBreak, &readKeptHeldBreak);
    kept.tensions =
        rows.records<Tension>(statement::tensionsOfIds, "tension", &readTension, &readKeptTension);
    kept.plan = planOf(rows);
    JournalContents deleted;
    deleted.deletions = deletionsOf(rows);

    RescuedContents rescued{merge(kept, deleted), rows.those(statement::editsLatestFirst, "edit", &readEdit)};
    std::ranges::reverse(rescued.edits);
    return rescued;
}

} // namespace unhunch

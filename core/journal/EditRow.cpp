#include "core/journal/EditRow.h"

#include "core/catalog/CatalogError.h"
#include "core/catalog/StrictJson.h"
#include "core/journal/RecordJson.h"

namespace unhunch {

namespace {

/// A session in the history of edits; its edition there says nothing.
void writeSide(RowWriter& row, const std::optional<Session>& session) {
    if (session)
        row.text(lineOf(toJournalJson(Kept<Session>{*session, 1})));
    else
        row.nothing();
}

std::optional<Session> readSide(RowReader& row) {
    if (row.nextIsEmpty()) {
        row.skip();
        return std::nullopt;
    }
    const std::string text = row.text();
    try {
        const std::string name = "edit";
        const nlohmann::json json = parseStrictJson(text, name);
        return readKeptSession(JsonNode(json, name)).record;
    } catch (const CatalogError&) {
        row.refuse();
    }
}

} // namespace

void writeRow(RowWriter& row, const Edit& edit) {
    row.moment(edit.madeAt);
    writeSide(row, edit.before);
    writeSide(row, edit.after);
}

Edit readEdit(RowReader& row) {
    Edit edit{row.moment(), std::nullopt, std::nullopt};
    edit.before = readSide(row);
    edit.after = readSide(row);
    if (!edit.before && !edit.after)
        row.refuse();
    return edit;
}

} // namespace unhunch

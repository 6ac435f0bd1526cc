#include "app/command/ChangesAnswer.h"

#include "app/command/CommandAnswer.h"
#include "app/command/TerminalText.h"

#include <nlohmann/json.hpp>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

QString countsText(const RecordChanges& changes) {
    QStringList counts;
    if (changes.added > 0)
        counts << CommandText::tr("%n new", "records", changes.added);
    if (changes.changed > 0)
        counts << CommandText::tr("%n changed", "records", changes.changed);
    if (changes.removed > 0)
        counts << CommandText::tr("%n deleted", "records", changes.removed);
    return counts.join(u", "_s);
}

Json toJson(const RecordChanges& changes) {
    return {{"added", changes.added}, {"changed", changes.changed}, {"removed", changes.removed}};
}

} // namespace

QString changesText(const JournalChanges& changes) {
    QList<QStringList> rows;
    const auto add = [&rows](const QString& name, const RecordChanges& kind) {
        if (kind != RecordChanges{})
            rows << QStringList{u"  "_s + name, countsText(kind)};
    };
    add(CommandText::tr("stretches done"), changes.sessions);
    add(CommandText::tr("reminders"), changes.prompts);
    add(CommandText::tr("breaks that had to wait"), changes.heldBreaks);
    add(CommandText::tr("tension before and after"), changes.tensions);
    if (changes.plan)
        rows << QStringList{u"  "_s + CommandText::tr("your plan"), CommandText::tr("changed")};
    if (changes.adopted)
        rows << QStringList{u"  "_s + CommandText::tr("the day your plan began"), CommandText::tr("earlier")};
    return aligned(rows);
}

Json changesJson(const JournalChanges& changes, bool taken) {
    return {{"taken", taken},
            {"sessions", toJson(changes.sessions)},
            {"reminders", toJson(changes.prompts)},
            {"held_breaks", toJson(changes.heldBreaks)},
            {"tensions", toJson(changes.tensions)},
            {"plan", changes.plan},
            {"began", changes.adopted}};
}

} // namespace unhunch

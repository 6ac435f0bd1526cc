#include "app/command/CommandAnswer.h"
#include "app/command/CommandJson.h"
#include "app/text/HeldBreakWords.h"
#include "app/text/JournalWords.h"
#include "app/text/Words.h"
#include "core/time/WallTime.h"

#include <nlohmann/json.hpp>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

constexpr int daysShown = 7;

QString sourceText(const Session& session) {
    const auto marked = [&session](const QString& source) {
        return session.edited ? CommandText::tr("%1, edited", "source").arg(source) : source;
    };
    switch (session.source) {
    case SessionSource::Guided: return marked(CommandText::tr("guided"));
    case SessionSource::ByHand: return marked(CommandText::tr("by hand"));
    }
    return {};
}

/// "done, in the easier form, was too much".
QString outcomeText(const Session& session) {
    QStringList parts{Words::outcome(session.outcome)};
    if (session.easier)
        parts << CommandText::tr("in the easier form");
    if (session.felt)
        parts << JournalWords::feeling(*session.felt);
    return parts.join(CommandText::tr(", ", "between how it was done and how it felt"));
}

/// Enough of an id to name a session by.
constexpr qsizetype lettersOfAnId = 8;

QStringList row(const Session& session, const StretchCatalog& catalog) {
    return {QString::fromStdString(session.id).left(lettersOfAnId),
            isoText(session.finishedAt.date),
            Words::clockTime(session.finishedAt),
            Words::title(session.stretch, catalog),
            Words::workDone(session.prescribed, session.done),
            outcomeText(session),
            sourceText(session)};
}

QStringList row(const HeldBreak& held) {
    return {QString(),
            isoText(held.since.date),
            Words::clockTime(held.since),
            CommandText::tr("Break held back"),
            HeldBreakWords::gates(held.gates),
            HeldBreakWords::end(held)};
}

/// What happened on some days, each oldest first.
struct Happenings {
    std::vector<Session> sessions;
    std::vector<HeldBreak> held;
};

/// All of it by the time that the wall showed.
QList<QStringList> rows(const Happenings& happenings, const StretchCatalog& catalog) {
    QList<QStringList> rows;
    auto held = happenings.held.begin();
    const auto addHeldBefore = [&](WallTime moment) {
        for (; held != happenings.held.end() && wallTime(held->since) < moment; ++held)
            rows << row(*held);
    };
    for (const Session& session : happenings.sessions) {
        addHeldBefore(wallTime(session.finishedAt));
        rows << row(session, catalog);
    }
    addHeldBefore(WallTime::max());
    return rows;
}

QString nothing(bool held) {
    return held ? CommandText::tr("No break had to wait from %1 to %2.")
                : CommandText::tr("Nothing is logged from %1 to %2.");
}

template <class Entry>
void answerArray(const CommandContext& context, const std::vector<Entry>& entries) {
    auto json = nlohmann::ordered_json::array();
    for (const Entry& entry : entries)
        json.push_back(toJson(entry));
    answerJson(context, json);
}

} // namespace

ExitStatus runLog(const verb::Log& verb, const CommandContext& context) {
    const Date last = verb.to.value_or(context.now.date);
    const DateRange dates{verb.from.value_or(addDays(last, 1 - daysShown)), last};
    if (dates.first > dates.last)
        return refuse(context,
                      CommandText::tr("%1 comes after %2; give --from a day that is not later than --to.")
                          .arg(isoText(dates.first), isoText(dates.last)));
    const SessionLog& journal = context.programme().journal();
    Happenings happenings;
    if (!verb.held)
        happenings.sessions = journal.sessions(dates);
    if (verb.held || !verb.json)
        happenings.held = journal.heldBreaks(dates);
    if (!verb.json) {
        QList<QStringList> lines = rows(happenings, context.catalog);
        // Only sessions have ids.
        if (happenings.sessions.empty()) {
            for (QStringList& line : lines)
                line.removeFirst();
        }
        answerText(context, lines.isEmpty()
                                ? nothing(verb.held).arg(isoText(dates.first), isoText(dates.last)) + u'\n'
                                : aligned(lines));
    } else if (verb.held) {
        answerArray(context, happenings.held);
    } else {
        answerArray(context, happenings.sessions);
    }
    return ExitStatus::Done;
}

} // namespace unhunch

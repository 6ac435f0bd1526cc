#include "app/command/CommandAnswer.h"
#include "app/command/CommandJson.h"
#include "app/text/Words.h"

#include <nlohmann/json.hpp>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

constexpr int daysShown = 7;

QString sourceText(SessionSource source) {
    switch (source) {
    case SessionSource::Guided: return CommandText::tr("guided");
    case SessionSource::ByHand: return CommandText::tr("by hand");
    }
    return {};
}

QString outcomeText(const Session& session) {
    const QString outcome = Words::outcome(session.outcome);
    return session.felt == Feeling::Pain ? CommandText::tr("%1, it hurt", "outcome").arg(outcome) : outcome;
}

QStringList row(const Session& session, const StretchCatalog& catalog) {
    return {isoText(session.finishedAt.date),
            Words::clockTime(session.finishedAt),
            Words::title(session.stretch, catalog),
            Words::workDone(session.prescribed, session.done),
            outcomeText(session),
            sourceText(session.source)};
}

QString asText(const std::vector<Session>& sessions, const DateRange& dates, const StretchCatalog& catalog) {
    if (sessions.empty())
        return CommandText::tr("Nothing is logged from %1 to %2.")
                   .arg(isoText(dates.first), isoText(dates.last)) +
               u'\n';
    QList<QStringList> rows;
    for (const Session& session : sessions)
        rows << row(session, catalog);
    return aligned(rows);
}

} // namespace

ExitStatus runLog(const verb::Log& verb, const CommandContext& context) {
    const Date last = verb.to.value_or(context.now.date);
    const DateRange dates{verb.from.value_or(addDays(last, 1 - daysShown)), last};
    if (dates.first > dates.last)
        return refuse(context,
                      CommandText::tr("%1 comes after %2; give --from a day that is not later than --to.")
                          .arg(isoText(dates.first), isoText(dates.last)));
    const std::vector<Session> sessions = context.programme().journal().sessions(dates);
    if (verb.json) {
        auto json = nlohmann::ordered_json::array();
        for (const Session& session : sessions)
            json.push_back(toJson(session));
        answerJson(context, json);
    } else {
        answerText(context, asText(sessions, dates, context.catalog));
    }
    return ExitStatus::Done;
}

} // namespace unhunch

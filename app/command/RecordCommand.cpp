#include "app/command/CatalogNames.h"
#include "app/command/CommandAnswer.h"
#include "app/command/CommandJson.h"
#include "app/command/RecordedWork.h"
#include "app/text/Words.h"

#include <QDateTime>

#include <nlohmann/json.hpp>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

Session sessionOf(const verb::Record& verb, const LocalDateTime& finishedAt, const Stretch& stretch) {
    const bool counted = verb.sets || verb.repetitions;
    const WorkDone done = counted ? countedWork(stretch.dose, QString::fromStdString(stretch.title),
                                                verb.sets, verb.repetitions)
                                  : fullWork(stretch.dose);
    return {.id = newUuid(),
            .stretch = stretch.id,
            .finishedAt = finishedAt,
            .prescribed = stretch.dose,
            .done = done,
            .outcome = outcomeOf(stretch.dose, done),
            .source = SessionSource::ByHand};
}

QString asText(const Session& session, const StretchCatalog& catalog, Date today) {
    const QString text =
        CommandText::tr("Recorded: %1, %2 at %3, %4.", "stretch, day, time, outcome")
            .arg(Words::title(session.stretch, catalog), Words::day(session.finishedAt.date, today),
                 Words::clockTime(session.finishedAt), Words::outcome(session.outcome));
    if (session.outcome == Outcome::Complete)
        return text + u'\n';
    return text + u' ' +
           CommandText::tr("The dose is %1; less is shown, but not counted.")
               .arg(Words::dose(session.prescribed)) +
           u'\n';
}

} // namespace

std::chrono::minutes localUtcOffset(Date date, seconds timeOfDay) {
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(timeOfDay.count()));
    QDateTime moment(toQDate(date), time);
    // In the hour that is left out when summer time begins, a clock that nobody has set goes on as the day before.
    if (!moment.isValid())
        moment = QDateTime(toQDate(addDays(date, -1)), time);
    return std::chrono::round<std::chrono::minutes>(seconds{moment.offsetFromUtc()});
}

ExitStatus runRecord(const verb::Record& verb, const CommandContext& context) {
    try {
        const Stretch& stretch = stretchNamed(verb.stretch, context.catalog);
        const LocalDateTime finishedAt =
            pastMoment(verb.date.value_or(context.now.date), verb.time, std::chrono::hours{12}, context);
        // A count is judged by the dose of that day's plan, which the journal knows. Where there is none, what is
        // refused makes none.
        if (!context.hasJournal)
            static_cast<void>(sessionOf(verb, finishedAt, stretch));
        Programme& programme = context.programme();
        const StretchCatalog prescribed = programme.prescribed(finishedAt.date);
        const Session session = sessionOf(verb, finishedAt, *prescribed.find(stretch.id));
        programme.journal().addByHand(session, context.now);
        if (verb.json)
            answerJson(context, namingJson(session));
        else
            answerText(context, asText(session, context.catalog, context.now.date));
        return ExitStatus::Done;
    } catch (const UsageError& error) {
        return refuse(context, QString::fromUtf8(error.what()));
    }
}

} // namespace unhunch

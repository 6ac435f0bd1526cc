#include "app/command/CommandAnswer.h"
#include "app/command/CommandJson.h"
#include "app/text/Words.h"
#include "core/Overloaded.h"

#include <QDateTime>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

constexpr int mostSets = 50;
constexpr int mostRepetitions = 500;
constexpr std::chrono::years longestAgo{10};

const Stretch& stretchOf(const verb::Record& verb, const StretchCatalog& catalog) {
    if (const Stretch* stretch = catalog.find(verb.stretch))
        return *stretch;
    QStringList nearest;
    for (const StretchId& id : catalog.nearest(verb.stretch))
        nearest << QString::fromStdString(id);
    const QString hint =
        nearest.isEmpty() ? QString() : CommandText::tr(" (did you mean %1?)").arg(nearest.join(u", "_s));
    throw UsageError(CommandText::tr("There is no stretch '%1'%2; 'unhunch catalog' lists them.")
                         .arg(QString::fromStdString(verb.stretch), hint));
}

LocalDateTime momentOf(const verb::Record& verb, const CommandContext& context) {
    const LocalDateTime& now = context.now;
    const Date date = verb.date.value_or(now.date);
    if (date > now.date)
        throw UsageError(CommandText::tr("%1 is in the future; record what is done.").arg(isoText(date)));
    if (std::chrono::sys_days{date + longestAgo} < std::chrono::sys_days{now.date})
        throw UsageError(
            CommandText::tr("%1 is more than ten years ago; check the year.").arg(isoText(date)));
    const bool isToday = date == now.date;
    if (isToday && !verb.time)
        return now;
    const seconds time = verb.time.value_or(std::chrono::hours{12});
    if (isToday && time > now.timeOfDay)
        throw UsageError(CommandText::tr("That time of today is still to come; record what is done."));
    return {date, time, context.utcOffsetAt(date, time)};
}

int checkedCount(int count, int most, const QString& option) {
    if (count < 1 || count > most)
        throw UsageError(CommandText::tr("%1 must be from 1 to %2, not %3.")
                             .arg(option, QString::number(most), QString::number(count)));
    return count;
}

WorkDone holdsDone(const Hold& hold, int sets) {
    return {.sets = sets, .repetitions = 0, .held = hold.duration * sets};
}

WorkDone repetitionsDone(const Repetitions& work, int repetitions) {
    return {.sets = std::min(repetitions / work.repetitions.min, work.sets.max),
            .repetitions = repetitions,
            .held = std::chrono::ceil<seconds>(work.tempo * repetitions)};
}

WorkDone countedWork(const verb::Record& verb, const Stretch& stretch) {
    const QString title = QString::fromStdString(stretch.title);
    const auto checkedSets = [&] { return checkedCount(*verb.sets, mostSets, u"--sets"_s); };
    return std::visit(
        Overloaded{[&](const Hold& hold) {
                       if (!verb.sets)
                           throw UsageError(
                               CommandText::tr("%1 is held, not repeated; give --sets instead.").arg(title));
                       return holdsDone(hold, checkedSets());
                   },
                   [&](const Repetitions& work) {
                       if (verb.repetitions)
                           return repetitionsDone(
                               work, checkedCount(*verb.repetitions, mostRepetitions, u"--repetitions"_s));
                       if (work.sets.max == 1)
                           throw UsageError(
                               CommandText::tr("%1 is one set; give --repetitions instead.").arg(title));
                       const int sets = checkedSets();
                       WorkDone done = repetitionsDone(work, sets * work.repetitions.min);
                       done.sets = sets;
                       return done;
                   }},
        stretch.dose.work);
}

Session sessionOf(const verb::Record& verb, const CommandContext& context, const StretchCatalog& catalog) {
    const Stretch& stretch = stretchOf(verb, catalog);
    const LocalDateTime finishedAt = momentOf(verb, context);
    const bool counted = verb.sets || verb.repetitions;
    const WorkDone done = counted ? countedWork(verb, stretch) : fullWork(stretch.dose);
    return {.id = newUuid(),
            .stretch = stretch.id,
            .finishedAt = finishedAt,
            .prescribed = stretch.dose,
            .done = done,
            .outcome = outcomeOf(stretch.dose, done),
            .source = SessionSource::ByHand};
}

QString asText(const Session& session, const StretchCatalog& catalog) {
    const QString text = CommandText::tr("Recorded: %1, %2 at %3, %4.", "stretch, day, time, outcome")
                             .arg(Words::title(session.stretch, catalog), Words::day(session.finishedAt.date),
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
        // First a whole session: what is refused opens no journal, which knows the doses of that day's plan.
        const Date day = sessionOf(verb, context, context.catalog).finishedAt.date;
        Programme& programme = context.programme();
        const Session session = sessionOf(verb, context, programme.prescribed(day));
        programme.journal().append(session);
        if (verb.json)
            answerJson(context, namingJson(session));
        else
            answerText(context, asText(session, context.catalog));
        return ExitStatus::Done;
    } catch (const UsageError& error) {
        return refuse(context, QString::fromUtf8(error.what()));
    }
}

} // namespace unhunch

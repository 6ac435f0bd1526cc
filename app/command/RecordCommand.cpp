#include "app/command/CatalogNames.h"
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

/// Nobody does more in one go; a slip of the keys does.
constexpr int mostDoses = 3;
constexpr std::chrono::years longestAgo{10};

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

/// The count, if it is one that a person may have done of that dose.
int checkedCount(int count, int advised, const QString& option, const Stretch& stretch) {
    const int most = mostDoses * advised;
    if (count >= 1 && count <= most)
        return count;
    throw UsageError(
        CommandText::tr("%1 must be from 1 to %2 for %3, which is three times its dose (%4), not %5.",
                        "option, most, stretch, dose, what was given")
            .arg(option, QString::number(most), Words::inSentence(QString::fromStdString(stretch.title)),
                 Words::dose(stretch.dose), QString::number(count)));
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
    const auto checkedSets = [&](int advised) {
        return checkedCount(*verb.sets, advised, u"--sets"_s, stretch);
    };
    return std::visit(
        Overloaded{[&](const Hold& hold) {
                       if (!verb.sets)
                           throw UsageError(
                               CommandText::tr("%1 is held, not repeated; give --sets instead.").arg(title));
                       return holdsDone(hold, checkedSets(hold.sets.max));
                   },
                   [&](const Repetitions& work) {
                       if (verb.repetitions)
                           return repetitionsDone(work, checkedCount(*verb.repetitions,
                                                                     work.repetitions.max * work.sets.max,
                                                                     u"--repetitions"_s, stretch));
                       if (work.sets.max == 1)
                           throw UsageError(
                               CommandText::tr("%1 is one set; give --repetitions instead.").arg(title));
                       const int sets = checkedSets(work.sets.max);
                       WorkDone done = repetitionsDone(work, sets * work.repetitions.min);
                       done.sets = sets;
                       return done;
                   }},
        stretch.dose.work);
}

Session sessionOf(const verb::Record& verb, const LocalDateTime& finishedAt, const Stretch& stretch) {
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
        const LocalDateTime finishedAt = momentOf(verb, context);
        // A count is judged by the dose of that day's plan, which the journal knows. Where there is none, what is
        // refused makes none.
        if (!context.hasJournal)
            static_cast<void>(sessionOf(verb, finishedAt, stretch));
        Programme& programme = context.programme();
        const StretchCatalog prescribed = programme.prescribed(finishedAt.date);
        const Session session = sessionOf(verb, finishedAt, *prescribed.find(stretch.id));
        programme.journal().append(session);
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

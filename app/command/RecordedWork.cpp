#include "app/command/RecordedWork.h"

#include "app/command/CommandAnswer.h"
#include "app/text/Words.h"
#include "core/journal/HandRecord.h"
#include "core/Overloaded.h"

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

/// The count, if it is one that a person may have done of that dose.
int checkedCount(int count, int most, const QString& option, const QString& title, const Dose& dose) {
    if (count >= 1 && count <= most)
        return count;
    throw UsageError(
        CommandText::tr("%1 must be from 1 to %2 for %3, which is three times its dose (%4), not %5.",
                        "option, most, stretch, dose, what was given")
            .arg(option, QString::number(most), Words::inSentence(title), Words::dose(dose),
                 QString::number(count)));
}

} // namespace

LocalDateTime pastMoment(Date date, std::optional<seconds> time, seconds otherwise,
                         const CommandContext& context) {
    const LocalDateTime& now = context.now;
    // Without a time, any of a day that is not to come will do.
    if (const auto fault = momentFault(date, time, now)) {
        switch (*fault) {
        case MomentFault::DayToCome:
            throw UsageError(CommandText::tr("%1 is in the future; record what is done.").arg(isoText(date)));
        case MomentFault::TooLongAgo:
            throw UsageError(
                CommandText::tr("%1 is more than ten years ago; check the year.").arg(isoText(date)));
        case MomentFault::TimeToCome:
            throw UsageError(CommandText::tr("That time of today is still to come; record what is done."));
        }
    }
    const bool isToday = date == now.date;
    if (isToday && !time)
        return now;
    const seconds moment = time.value_or(otherwise);
    return {date, moment, context.utcOffsetAt(date, moment)};
}

WorkDone countedWork(const Dose& dose, const QString& title, std::optional<int> sets,
                     std::optional<int> repetitions) {
    const auto checkedSets = [&](int advised) {
        return checkedCount(*sets, mostDoses * advised, u"--sets"_s, title, dose);
    };
    return std::visit(
        Overloaded{[&](const Hold& hold) {
                       if (!sets)
                           throw UsageError(
                               CommandText::tr("%1 is held, not repeated; give --sets instead.").arg(title));
                       return workOf(dose, checkedSets(hold.sets.max));
                   },
                   [&](const Repetitions& work) {
                       if (repetitions)
                           return workOf(dose, checkedCount(*repetitions, mostCount(dose), u"--repetitions"_s,
                                                            title, dose));
                       if (work.sets.max == 1)
                           throw UsageError(
                               CommandText::tr("%1 is one set; give --repetitions instead.").arg(title));
                       const int count = checkedSets(work.sets.max);
                       WorkDone done = workOf(dose, count * work.repetitions.min);
                       done.sets = count;
                       return done;
                   }},
        dose.work);
}

} // namespace unhunch

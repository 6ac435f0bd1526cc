#include "app/command/RecordedWork.h"

#include "app/command/CommandAnswer.h"
#include "app/text/Words.h"
#include "core/Overloaded.h"

#include <algorithm>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

/// Nobody does more in one go; a slip of the keys does.
constexpr int mostDoses = 3;
constexpr std::chrono::years longestAgo{10};

/// The count, if it is one that a person may have done of that dose.
int checkedCount(int count, int advised, const QString& option, const QString& title, const Dose& dose) {
    const int most = mostDoses * advised;
    if (count >= 1 && count <= most)
        return count;
    throw UsageError(
        CommandText::tr("%1 must be from 1 to %2 for %3, which is three times its dose (%4), not %5.",
                        "option, most, stretch, dose, what was given")
            .arg(option, QString::number(most), Words::inSentence(title), Words::dose(dose),
                 QString::number(count)));
}

WorkDone holdsDone(const Hold& hold, int sets) {
    return {.sets = sets, .repetitions = 0, .held = hold.duration * sets};
}

WorkDone repetitionsDone(const Repetitions& work, int repetitions) {
    return {.sets = std::min(repetitions / work.repetitions.min, work.sets.max),
            .repetitions = repetitions,
            .held = std::chrono::ceil<seconds>(work.tempo * repetitions)};
}

} // namespace

LocalDateTime pastMoment(Date date, std::optional<seconds> time, seconds otherwise,
                         const CommandContext& context) {
    const LocalDateTime& now = context.now;
    if (date > now.date)
        throw UsageError(CommandText::tr("%1 is in the future; record what is done.").arg(isoText(date)));
    if (std::chrono::sys_days{date + longestAgo} < std::chrono::sys_days{now.date})
        throw UsageError(
            CommandText::tr("%1 is more than ten years ago; check the year.").arg(isoText(date)));
    const bool isToday = date == now.date;
    if (isToday && !time)
        return now;
    const seconds moment = time.value_or(otherwise);
    if (isToday && moment > now.timeOfDay)
        throw UsageError(CommandText::tr("That time of today is still to come; record what is done."));
    return {date, moment, context.utcOffsetAt(date, moment)};
}

WorkDone countedWork(const Dose& dose, const QString& title, std::optional<int> sets,
                     std::optional<int> repetitions) {
    const auto checkedSets = [&](int advised) {
        return checkedCount(*sets, advised, u"--sets"_s, title, dose);
    };
    return std::visit(
        Overloaded{[&](const Hold& hold) {
                       if (!sets)
                           throw UsageError(
                               CommandText::tr("%1 is held, not repeated; give --sets instead.").arg(title));
                       return holdsDone(hold, checkedSets(hold.sets.max));
                   },
                   [&](const Repetitions& work) {
                       if (repetitions)
                           return repetitionsDone(work, checkedCount(*repetitions,
                                                                     work.repetitions.max * work.sets.max,
                                                                     u"--repetitions"_s, title, dose));
                       if (work.sets.max == 1)
                           throw UsageError(
                               CommandText::tr("%1 is one set; give --repetitions instead.").arg(title));
                       const int count = checkedSets(work.sets.max);
                       WorkDone done = repetitionsDone(work, count * work.repetitions.min);
                       done.sets = count;
                       return done;
                   }},
        dose.work);
}

} // namespace unhunch

#include "app/command/CommandAnswer.h"
#include "app/command/CommandJson.h"
#include "app/command/PlanAnswer.h"
#include "app/text/PlanWords.h"
#include "app/text/Words.h"

#include <QLocale>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

/// The plan, what of it is owed, and what the next break would be, on one day.
struct PlanOfDay {
    Date date;
    IsoWeek week;
    std::vector<PlanLine> lines;
    std::vector<StretchId> unknown; ///< that the plan has and the catalog does not
    std::vector<DateRange> pauses;
    std::vector<Owed> owed;
    std::map<StretchId, OwedLater> owedLater;
    Routine next;

    [[nodiscard]] bool isPaused() const {
        return std::ranges::any_of(pauses, [this](const DateRange& pause) { return pause.contains(date); });
    }
};

nlohmann::ordered_json asJson(const PlanOfDay& plan, const StretchCatalog& catalog) {
    auto owed = nlohmann::ordered_json::array();
    for (const Owed& one : plan.owed)
        owed.push_back(toJson(one));
    return {{"date", toString(plan.date)},
            {"week", toString(plan.week)},
            {"owed", std::move(owed)},
            {"next", plan.next.stretches()},
            {"next_seconds", plan.next.duration.count()},
            {"plan", toJson(plan.lines, catalog)},
            {"paused", toJson(plan.pauses)}};
}

QString remark(const Owed& owed) {
    if (owed.doneToday)
        return CommandText::tr("done today");
    return owed.resting ? CommandText::tr("resting today") : QString();
}

/// Why that day's break does not ask for a stretch of the plan, and would not if it had not been done.
QString whyNot(const PlanOfDay& plan, const PlanLine& line) {
    if (line.fitting.kind == Fitting::Kind::LeftOut)
        return CommandText::tr("left out");
    return plan.isPaused() ? CommandText::tr("paused") : CommandText::tr("nothing more this week");
}

QStringList row(const PlanOfDay& plan, const PlanLine& line, const Stretch& stretch) {
    QStringList row{QString::fromStdString(stretch.title), PlanWords::frequency(line.chosen, stretch)};
    const auto owed = std::ranges::find(plan.owed, stretch.id, &Owed::stretch);
    if (owed != plan.owed.end())
        return row << QString::number(owed->daysOwed) << QString::number(owed->daysLeft) << remark(*owed);
    const auto later = plan.owedLater.find(stretch.id);
    if (later == plan.owedLater.end())
        return row << u"–"_s << u"–"_s << whyNot(plan, line);
    const QString first = QLocale().dayName(toQDate(later->second.first).dayOfWeek());
    return row << QString::number(later->second.daysOwed) << QString::number(later->second.daysLeft)
               << CommandText::tr("next on %1", "day of the week").arg(first);
}

/// A line where nothing is asked for on that day, and no line of the plan's remarks says so.
QString emptyDay(const PlanOfDay& plan) {
    if (!plan.owed.empty() || plan.isPaused())
        return {};
    return u'\n' +
           (plan.owedLater.empty() ? CommandText::tr("Nothing is owed this week.")
                                   : CommandText::tr("Nothing is owed on this day.")) +
           u'\n';
}

/// Of a plan that came from another computer without the stretches that were written there.
QString unknownHere(const std::vector<StretchId>& unknown, const StretchCatalog& catalog) {
    return unknown.empty()
               ? QString()
               : u'\n' +
                     CommandText::tr(
                         "The plan also has %1, which nobody knows here, so that no break asks for it: "
                         "import the plan file in which it comes (unhunch plan import).")
                         .arg(Words::titles(unknown, catalog)) +
                     u'\n';
}

QString nextBreak(const Routine& next, const StretchCatalog& catalog) {
    return next.items.empty() ? CommandText::tr("Next break: nothing is due; stand up and walk a little.")
                              : CommandText::tr("Next break: %1").arg(Words::routine(next, catalog));
}

/// The plan's lines, what is owed first and in order of urgency.
std::vector<PlanLine> byUrgency(const PlanOfDay& plan) {
    std::vector<PlanLine> sorted = plan.lines;
    const auto urgency = [&](const PlanLine& line) {
        return std::ranges::find(plan.owed, line.chosen.stretch, &Owed::stretch);
    };
    std::ranges::stable_sort(sorted, {}, urgency);
    return sorted;
}

QString asText(const PlanOfDay& plan, const StretchCatalog& catalog) {
    QString text = CommandText::tr("%1, week %2", "day, week's name")
                       .arg(Words::dayAndYear(plan.date), QString::fromStdString(toString(plan.week))) +
                   u"\n\n"_s;
    if (plan.lines.empty())
        return text + CommandText::tr("There was no plan yet.") + u'\n';
    QList<QStringList> rows{{QString(), CommandText::tr("How often"), CommandText::tr("Days owed"),
                             CommandText::tr("Days left")}};
    for (const PlanLine& line : byUrgency(plan))
        rows << row(plan, line, *catalog.find(line.chosen.stretch));
    text += aligned(rows) + emptyDay(plan);
    const QString remarks = planRemarks(plan.lines, plan.pauses, catalog, plan.date);
    if (!remarks.isEmpty())
        text += u'\n' + remarks;
    text += unknownHere(plan.unknown, catalog);
    return text + u'\n' + nextBreak(plan.next, catalog) + u'\n';
}

std::vector<StretchId> unknownOn(const Programme& programme, Date date) {
    std::vector<StretchId> unknown;
    for (const ChosenStretch& each : programme.chosenOn(date)) {
        if (!programme.catalog().find(each.stretch))
            unknown.push_back(each.stretch);
    }
    return unknown;
}

} // namespace

ExitStatus runPlan(const verb::PlanOn& verb, const CommandContext& context) {
    const Programme& programme = context.programme();
    const Date date = verb.date.value_or(context.now.date);
    const BreakBudget budget{context.preferences.breakLength, context.preferences.person.places};
    const PlanOfDay plan{date,
                         programme.calendar().weekOf(date),
                         planLines(programme, date),
                         unknownOn(programme, date),
                         pausesFrom(programme, date),
                         programme.owedOn(date),
                         programme.owedAfter(date),
                         programme.nextOn(date, budget)};
    if (verb.json)
        answerJson(context, asJson(plan, programme.catalog()));
    else
        answerText(context, asText(plan, programme.catalog()));
    return ExitStatus::Done;
}

} // namespace unhunch

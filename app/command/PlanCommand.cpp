#include "app/command/CommandAnswer.h"
#include "app/command/CommandJson.h"
#include "app/command/PlanAnswer.h"
#include "app/text/PlanWords.h"
#include "app/text/Words.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

/// The plan, what of it is owed, and what the next break would be, on one day.
struct PlanOfDay {
    Date date;
    IsoWeek week;
    std::vector<PlanLine> lines;
    std::vector<DateRange> pauses;
    std::vector<Owed> owed;
    Routine next;
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
                       .arg(Words::day(plan.date), QString::fromStdString(toString(plan.week))) +
                   u"\n\n"_s;
    QList<QStringList> rows{{QString(), CommandText::tr("How often"), CommandText::tr("Days owed"),
                             CommandText::tr("Days left")}};
    for (const PlanLine& line : byUrgency(plan)) {
        const Stretch& stretch = *catalog.find(line.chosen.stretch);
        const auto owed = std::ranges::find(plan.owed, stretch.id, &Owed::stretch);
        QStringList row{QString::fromStdString(stretch.title), PlanWords::frequency(line.chosen, stretch)};
        if (owed != plan.owed.end())
            row << QString::number(owed->daysOwed) << QString::number(owed->daysLeft) << remark(*owed);
        rows << row;
    }
    text += aligned(rows);
    if (plan.owed.empty())
        text += u'\n' + CommandText::tr("Nothing is owed this week.") + u'\n';
    const QString remarks = planRemarks(plan.lines, plan.pauses, catalog, plan.date);
    if (!remarks.isEmpty())
        text += u'\n' + remarks;
    return text + u'\n' + CommandText::tr("Next break: %1").arg(Words::routine(plan.next, catalog)) + u'\n';
}

} // namespace

ExitStatus runPlan(const verb::PlanOn& verb, const CommandContext& context) {
    const Programme& programme = context.programme();
    const Date date = verb.date.value_or(context.now.date);
    const BreakBudget budget{context.preferences.breakLength, context.preferences.person.places};
    const PlanOfDay plan{date,
                         programme.calendar().weekOf(date),
                         planLines(programme, date),
                         pausesFrom(programme, date),
                         programme.owedOn(date),
                         programme.nextOn(date, budget)};
    if (verb.json)
        answerJson(context, asJson(plan, programme.catalog()));
    else
        answerText(context, asText(plan, programme.catalog()));
    return ExitStatus::Done;
}

} // namespace unhunch

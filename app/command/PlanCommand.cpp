#include "app/command/CommandAnswer.h"
#include "app/command/CommandJson.h"
#include "app/text/Words.h"

#include <nlohmann/json.hpp>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

/// What is owed and what the next break would be, on one day.
struct PlanOfDay {
    Date date;
    IsoWeek week;
    std::vector<Owed> owed;
    Routine next;
};

nlohmann::ordered_json asJson(const PlanOfDay& plan) {
    auto owed = nlohmann::ordered_json::array();
    for (const Owed& one : plan.owed)
        owed.push_back(toJson(one));
    return {{"date", toString(plan.date)},
            {"week", toString(plan.week)},
            {"owed", std::move(owed)},
            {"next", plan.next.stretches()},
            {"next_seconds", plan.next.duration.count()}};
}

QString remark(const Owed& owed) {
    if (owed.doneToday)
        return CommandText::tr("done today");
    return owed.resting ? CommandText::tr("resting today") : QString();
}

QString asText(const PlanOfDay& plan, const StretchCatalog& catalog) {
    QString text = CommandText::tr("%1, week %2", "day, week's name")
                       .arg(Words::day(plan.date), QString::fromStdString(toString(plan.week))) +
                   u"\n\n"_s;
    if (plan.owed.empty()) {
        text += CommandText::tr("Nothing is owed this week.") + u'\n';
    } else {
        QList<QStringList> rows{{QString(), CommandText::tr("Days owed"), CommandText::tr("Days left")}};
        for (const Owed& owed : plan.owed)
            rows << QStringList{Words::title(owed.stretch, catalog), QString::number(owed.daysOwed),
                                QString::number(owed.daysLeft), remark(owed)};
        text += aligned(rows);
    }
    return text + u'\n' + CommandText::tr("Next break: %1").arg(Words::routine(plan.next, catalog)) + u'\n';
}

} // namespace

ExitStatus runPlan(const verb::PlanOn& verb, const CommandContext& context) {
    const Programme& programme = context.programme();
    const Date date = verb.date.value_or(context.now.date);
    const BreakBudget budget{context.preferences.breakLength, context.preferences.person.places};
    const PlanOfDay plan{date, programme.calendar().weekOf(date), programme.owedOn(date),
                         programme.nextOn(date, budget)};
    if (verb.json)
        answerJson(context, asJson(plan));
    else
        answerText(context, asText(plan, programme.catalog()));
    return ExitStatus::Done;
}

} // namespace unhunch

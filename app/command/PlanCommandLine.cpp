#include "app/command/PlanCommandLine.h"

#include "app/command/NearestWord.h"

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

/// What each change of the plan takes: whether a name, and which options.
struct PlanChangeSyntax {
    QString name;
    QString wanted{}; ///< what must follow, with an example; empty when nothing may
    QStringList options{};
};

const QList<PlanChangeSyntax>& planChanges() {
    static const QList<PlanChangeSyntax> changes{
        {u"add"_s, u"the stretch, for example: unhunch plan add desk-plank"_s, {u"--days"_s, u"--times"_s}},
        {u"set"_s,
         u"the stretch and what to change, for example: unhunch plan set cat-cow --days mon-fri"_s,
         {u"--days"_s, u"--times"_s}},
        {u"remove"_s, u"the stretch, for example: unhunch plan remove cat-cow"_s, {}},
        {u"pack"_s, u"the pack, for example: unhunch plan pack posture"_s, {}},
        {u"pause"_s, {}, {u"--from"_s, u"--until"_s}},
        {u"resume"_s, {}, {}}};
    return changes;
}

/// What each command of plan files takes.
const QList<PlanChangeSyntax>& planFileCommands() {
    static const QList<PlanChangeSyntax> commands{
        {u"import"_s, u"unhunch plan import weber.unhunch-plan"_s, {u"--yes"_s, u"--replace"_s, u"--json"_s}},
        {u"export"_s, u"unhunch plan export my.unhunch-plan"_s, {u"--title"_s, u"--by"_s}},
        {u"check"_s, u"unhunch plan check weber.unhunch-plan"_s, {}}};
    return commands;
}

const PlanChangeSyntax& knownPlanChange(const QString& word) {
    QStringList known;
    for (const PlanChangeSyntax& change : planChanges()) {
        if (change.name == word)
            return change;
        known << change.name;
    }
    for (const PlanChangeSyntax& command : planFileCommands())
        known << command.name;
    const QString nearest = nearestWord(word, known);
    const QString hint = nearest.isEmpty() ? QString() : u" (did you mean '%1'?)"_s.arg(nearest);
    throw UsageError(u"'%1' will not do for plan%2, which takes %3; see: unhunch help plan"_s.arg(
        word, hint, known.join(u", "_s)));
}

void requirePlanOptions(const QString& change, const QStringList& allowed, const GivenWords& given) {
    for (const OptionSyntax& option : verbSyntax(u"plan"_s)->options) {
        if (given.has(option.name) && !allowed.contains(option.name))
            throw UsageError(u"'%1' has no option '%2'; see: unhunch help plan"_s.arg(change, option.name));
    }
}

PlanEdit planChangeOf(const QString& name, const QString& what, const GivenWords& given) {
    const auto frequency = given.frequency(u"--times"_s);
    const auto days = given.weekdays(u"--days"_s);
    const StretchId stretch = what.toStdString();
    if (name == u"add")
        return plan_change::Add{stretch, frequency, days};
    if (name == u"set") {
        if (!frequency && !days)
            throw UsageError(
                u"Say what to change, for example: unhunch plan set %1 --days mon-fri --times 3-4"_s.arg(
                    what));
        return plan_change::Set{stretch, frequency, days};
    }
    if (name == u"remove")
        return plan_change::Remove{stretch};
    if (name == u"pack")
        return plan_change::AddPack{what};
    if (name == u"resume")
        return plan_change::Resume{};
    const plan_change::Pause pause{given.date(u"--from"_s), given.date(u"--until"_s)};
    if (pause.from && pause.until && *pause.until < *pause.from)
        throw UsageError(u"A pause cannot end before it begins; give --until a later day than --from."_s);
    return pause;
}

Verb readPlanFile(const PlanChangeSyntax& command, const GivenWords& given) {
    const QString file = given.plain().value(1);
    if (file.isEmpty())
        throw UsageError(u"Name the plan file, for example: %1"_s.arg(command.wanted));
    requirePlanOptions(u"plan "_s + command.name, command.options, given);
    if (command.name == u"import")
        return verb::PlanImport{file, given.has(u"--yes"_s), given.has(u"--replace"_s),
                                given.has(u"--json"_s)};
    if (command.name == u"export")
        return verb::PlanExport{file, given.text(u"--title"_s), given.text(u"--by"_s)};
    return verb::PlanCheck{file};
}

} // namespace

Verb readPlan(const GivenWords& given) {
    for (const PlanChangeSyntax& command : planFileCommands()) {
        if (given.plain().value(0) == command.name)
            return readPlanFile(command, given);
    }
    const bool json = given.has(u"--json"_s);
    if (given.plain().isEmpty()) {
        requirePlanOptions(u"plan"_s, {u"--on"_s, u"--json"_s}, given);
        return verb::PlanOn{given.date(u"--on"_s), json};
    }
    const PlanChangeSyntax& change = knownPlanChange(given.plain().first());
    const QString what = given.plain().value(1);
    requirePlanOptions(u"plan "_s + change.name, change.options + QStringList{u"--json"_s}, given);
    if (!change.wanted.isEmpty() && what.isEmpty())
        throw UsageError(u"Name %1"_s.arg(change.wanted));
    if (change.wanted.isEmpty() && !what.isEmpty())
        throw UsageError(
            u"'%1' is a word too many for 'plan %2'; see: unhunch help plan"_s.arg(what, change.name));
    return verb::PlanChange{planChangeOf(change.name, what, given), json};
}

} // namespace unhunch

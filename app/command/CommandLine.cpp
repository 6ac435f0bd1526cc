#include "app/command/CommandLine.h"

#include "app/command/CommandHelp.h"
#include "app/command/GivenWords.h"
#include "app/command/NearestWord.h"
#include "app/command/PauseLength.h"
#include "app/command/VerbSyntax.h"

#include <QFileInfo>
#include <QTime>

#include <map>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

/// What every command takes, before or after its verb, and the words that are left.
struct CommonWords {
    std::optional<QString> dataDir;
    bool help = false;
    bool version = false;
    QStringList rest;
};

void setDataDir(CommonWords& common, const QString& dir) {
    if (dir.isEmpty())
        throw UsageError(u"--data-dir needs a folder, for example --data-dir ~/unhunch."_s);
    if (common.dataDir)
        throw UsageError(u"--data-dir is given twice; give it once."_s);
    common.dataDir = dir;
}

CommonWords takeCommonWords(const QStringList& words) {
    const QString dataDir = u"--data-dir"_s;
    CommonWords common;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (word == u"--") {
            common.rest << words.mid(i);
            break;
        }
        if (word == dataDir) {
            ++i;
            setDataDir(common, i < words.size() && !words[i].startsWith(u"--") ? words[i] : QString());
        } else if (word.startsWith(dataDir + u'=')) {
            setDataDir(common, word.mid(dataDir.size() + 1));
        } else if (word == u"--help" || word == u"-h") {
            common.help = true;
        } else if (word == u"--version" || word == u"-v") {
            common.version = true;
        } else {
            common.rest << word;
        }
    }
    return common;
}

/// What the desktop starts the program with when a plan file is opened.
bool isPlanFile(const QString& word) { return word.endsWith(u".unhunch-plan"); }

const VerbSyntax& knownVerb(const QString& name) {
    if (const VerbSyntax* verb = verbSyntax(name))
        return *verb;
    if (name.startsWith(u'-'))
        throw UsageError(u"Unhunch has no option '%1'; 'unhunch help' lists what there is."_s.arg(name));
    QStringList known;
    for (const VerbSyntax& verb : verbSyntaxes())
        known << verb.name;
    const QString nearest = nearestWord(name, known);
    const QString hint = nearest.isEmpty() ? QString() : u" (did you mean '%1'?)"_s.arg(nearest);
    throw UsageError(u"There is no command '%1'%2; 'unhunch help' lists the commands."_s.arg(name, hint));
}

Verb readControl(const QString& verb, const GivenWords& given) {
    return verb::Control{QStringList{verb} + given.plain()};
}

Verb readStart(const GivenWords& given) {
    if (given.plain().contains(QString()))
        throw UsageError(u"A stretch's name is empty; 'unhunch catalog' lists the stretches."_s);
    return readControl(u"start"_s, given);
}

Verb readSnooze(const GivenWords& given) {
    const QStringList lengths{u"5"_s, u"10"_s, u"15"_s};
    if (!given.plain().isEmpty() && !lengths.contains(given.plain().first()))
        throw UsageError(
            u"'%1' will not do for snooze, which takes 5, 10 or 15 minutes, for example: unhunch snooze 10"_s
                .arg(given.plain().first()));
    return readControl(u"snooze"_s, given);
}

Verb readPause(const GivenWords& given) {
    if (const auto until = given.timeOfDay(u"--until"_s)) {
        if (!given.plain().isEmpty())
            throw UsageError(u"Give either a time to pause for or --until, not both."_s);
        const QTime time = QTime(0, 0).addSecs(static_cast<int>(until->count()));
        return verb::Control{{u"pause"_s, u"until"_s, time.toString(u"HH:mm"_s)}};
    }
    if (given.plain().isEmpty())
        return readControl(u"pause"_s, given);
    const auto length = parsePauseLength(given.plain().first());
    if (!length)
        throw UsageError(
            u"'%1' will not do for pause, which takes a time up to a day, for example: unhunch pause 1h30m; "
            u"30m, 2h, 90 (minutes) and tomorrow are understood too."_s.arg(given.plain().first()));
    const auto* minutes = std::get_if<std::chrono::minutes>(&*length);
    return verb::Control{{u"pause"_s, minutes ? QString::number(minutes->count()) : u"tomorrow"_s}};
}

Verb readShow(const GivenWords& given) {
    const QStringList windows{u"week"_s, u"plan"_s, u"preferences"_s, u"learn"_s};
    if (given.plain().isEmpty())
        throw UsageError(
            u"Say which window to show: unhunch show week, unhunch show plan, unhunch show preferences or unhunch show learn"_s);
    if (!windows.contains(given.plain().first()))
        throw UsageError(
            u"There is no window '%1' to show; write: unhunch show week, unhunch show plan, unhunch show preferences or unhunch show learn"_s
                .arg(given.plain().first()));
    return readControl(u"show"_s, given);
}

Verb readLearn(const GivenWords& given) {
    return verb::Control{QStringList{u"show"_s, u"learn"_s} + given.plain()};
}

Verb readStatus(const GivenWords& given) { return verb::Status{given.has(u"--json"_s)}; }

/// What each change of the plan takes: whether a name, and which options.
struct PlanChangeSyntax {
    QString name;
    QString wanted{}; ///< what must follow, with an example; empty when nothing may
    QStringList options{};
};

const QList<PlanChangeSyntax>& planChanges() {
    static const QList<PlanChangeSyntax> changes{
        {u"add"_s, u"the stretch, for example: unhunch plan add plank"_s, {u"--days"_s, u"--times"_s}},
        {u"set"_s,
         u"the stretch and what to change, for example: unhunch plan set cat-cow --days mon-fri"_s,
         {u"--days"_s, u"--times"_s}},
        {u"remove"_s, u"the stretch, for example: unhunch plan remove plank"_s, {}},
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

Verb readWeek(const GivenWords& given) {
    verb::Week week{{}, given.has(u"--json"_s)};
    if (!given.plain().isEmpty()) {
        week.week = parseIsoWeek(given.plain().first().toStdString());
        if (!week.week)
            throw UsageError(
                u"'%1' is no week; write its year and number, for example: unhunch week 2026-W47"_s.arg(
                    given.plain().first()));
    }
    return week;
}

Verb readRecord(const GivenWords& given) {
    if (given.plain().value(0).isEmpty())
        throw UsageError(u"Name the stretch that you did, for example: unhunch record chest-stretch"_s);
    if (given.has(u"--sets"_s) && given.has(u"--repetitions"_s))
        throw UsageError(u"Give either --sets or --repetitions, not both."_s);
    return verb::Record{.stretch = given.plain().first().toStdString(),
                        .date = given.date(u"--on"_s),
                        .time = given.timeOfDay(u"--at"_s),
                        .sets = given.number(u"--sets"_s),
                        .repetitions = given.number(u"--repetitions"_s),
                        .json = given.has(u"--json"_s)};
}

Verb readLog(const GivenWords& given) {
    return verb::Log{given.date(u"--from"_s), given.date(u"--to"_s), given.has(u"--held"_s),
                     given.has(u"--json"_s)};
}

Verb readCatalog(const GivenWords& given) {
    const QStringList& words = given.plain();
    if (words.isEmpty())
        return verb::CatalogList{given.has(u"--json"_s)};
    if (words.first() != u"check") {
        if (words.size() > 1)
            throw UsageError(u"'%1 %2' will not do for catalog; write: unhunch catalog STRETCH, or: "
                             "unhunch catalog check FILE"_s.arg(words[0], words[1]));
        return verb::CatalogEntry{words.first().toStdString(), given.has(u"--json"_s)};
    }
    if (words.value(1).isEmpty())
        throw UsageError(u"Name the file to check, for example: unhunch catalog check my-catalog.json"_s);
    if (given.has(u"--json"_s))
        throw UsageError(u"'catalog check' has no option '--json'; write: unhunch catalog check FILE"_s);
    return verb::CatalogCheck{words[1]};
}

Verb readHelp(const GivenWords& given) {
    return verb::Help{given.plain().isEmpty() ? overviewHelp() : helpFor(knownVerb(given.plain().first()))};
}

Verb readVerb(const QString& name, const GivenWords& given) {
    static const std::map<QString, Verb (*)(const GivenWords&)> readers{
        {u"start"_s, readStart},
        {u"snooze"_s, readSnooze},
        {u"skip"_s, [](const GivenWords& words) { return readControl(u"skip"_s, words); }},
        {u"pause"_s, readPause},
        {u"resume"_s, [](const GivenWords& words) { return readControl(u"resume"_s, words); }},
        {u"show"_s, readShow},
        {u"learn"_s, readLearn},
        {u"status"_s, readStatus},
        {u"quit"_s, [](const GivenWords& words) { return readControl(u"quit"_s, words); }},
        {u"plan"_s, readPlan},
        {u"week"_s, readWeek},
        {u"record"_s, readRecord},
        {u"log"_s, readLog},
        {u"catalog"_s, readCatalog},
        {u"doctor"_s, [](const GivenWords&) -> Verb { return verb::Doctor{}; }},
        {u"help"_s, readHelp},
    };
    return readers.at(name)(given);
}

} // namespace

CommandLine parseCommandLine(const QStringList& words) {
    CommonWords common = takeCommonWords(words);
    const QString dataDir = common.dataDir.value_or(QString());
    if (common.rest.value(0) == u"--")
        common.rest.removeFirst();
    if (common.rest.isEmpty()) {
        if (common.help)
            return {dataDir, verb::Help{overviewHelp()}};
        if (common.version)
            return {dataDir, verb::Version{}};
        return {dataDir, verb::RunApp{}};
    }
    if (!common.help && !common.version && common.rest.size() == 1 && isPlanFile(common.rest.first()))
        return {dataDir, verb::RunApp{QFileInfo(common.rest.first()).absoluteFilePath()}};
    const VerbSyntax& verb = knownVerb(common.rest.takeFirst());
    if (common.help)
        return {dataDir, verb::Help{helpFor(verb)}};
    if (common.version)
        return {dataDir, verb::Version{}};
    return {dataDir, readVerb(verb.name, GivenWords(verb, common.rest))};
}

} // namespace unhunch

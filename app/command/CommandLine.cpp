#include "app/command/CommandLine.h"

#include "app/command/CommandHelp.h"
#include "app/command/GivenWords.h"
#include "app/command/JournalVerbs.h"
#include "app/command/NearestWord.h"
#include "app/command/PauseLength.h"
#include "app/command/PlanCommandLine.h"
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
    const Verb control = readControl(u"start"_s, given);
    if (!given.has(u"--anyway"_s))
        return control;
    return verb::Control{std::get<verb::Control>(control).words + QStringList{u"--anyway"_s}};
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

Verb readCatalog(const GivenWords& given) {
    const QStringList& words = given.plain();
    if (words.isEmpty())
        return verb::CatalogList{given.has(u"--json"_s)};
    if (words.first() != u"check") {
        if (words.size() > 1)
            throw UsageError(
                u"'%1 %2' will not do for catalog; put a name of several words in quotes, like "
                "'Chest stretch', or write: unhunch catalog check FILE"_s.arg(words[0], words[1]));
        return verb::CatalogEntry{words.first().toStdString(), given.has(u"--json"_s)};
    }
    if (words.value(1).isEmpty())
        throw UsageError(u"Name the file to check, for example: unhunch catalog check my-catalog.json"_s);
    if (given.has(u"--json"_s))
        throw UsageError(u"'catalog check' has no option '--json'; write: unhunch catalog check FILE"_s);
    return verb::CatalogCheck{words[1]};
}

QString readFile(const GivenWords& given, const QString& example) {
    if (given.plain().value(0).isEmpty())
        throw UsageError(u"Name the file, for example: %1"_s.arg(example));
    return given.plain().first();
}

Verb readBackup(const GivenWords& given) {
    return verb::Backup{readFile(given, u"unhunch backup ~/unhunch-backup.sqlite"_s)};
}

Verb readRestore(const GivenWords& given) {
    return verb::Restore{readFile(given, u"unhunch restore ~/unhunch-backup.sqlite"_s)};
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
        {u"edit"_s, readEdit},
        {u"delete"_s, readDelete},
        {u"undo"_s, readUndo},
        {u"export"_s, readExport},
        {u"import"_s, readImport},
        {u"sync"_s, readSync},
        {u"report"_s, readReport},
        {u"catalog"_s, readCatalog},
        {u"backup"_s, readBackup},
        {u"restore"_s, readRestore},
        {u"doctor"_s, [](const GivenWords& words) -> Verb { return verb::Doctor{words.has(u"--repair"_s)}; }},
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

#include "app/command/JournalVerbs.h"

#include <algorithm>
#include <map>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

void refuseBothCounts(const GivenWords& given) {
    if (given.has(u"--sets"_s) && given.has(u"--repetitions"_s))
        throw UsageError(u"Give either --sets or --repetitions, not both."_s);
}

/// The beginning of a session's id. `verb` is for the example.
QString readId(const GivenWords& given, const QString& verb) {
    constexpr qsizetype shortest = 4;
    const QString id = given.plain().value(0);
    if (id.isEmpty())
        throw UsageError(
            u"Name the session by its id, for example: unhunch %1; 'unhunch log' tells the ids."_s.arg(verb));
    const bool isIdLike = std::ranges::all_of(id, [](QChar sign) {
        return sign == u'-' || sign.isDigit() || (sign.toLower() >= u'a' && sign.toLower() <= u'f');
    });
    if (!isIdLike || id.size() < shortest)
        throw UsageError(
            u"'%1' is no id of a session, which begins like 0f8fad5b; 'unhunch log' tells the ids."_s.arg(
                id));
    return id;
}

/// How it felt; an empty value inside means that it is to say nothing.
std::optional<std::optional<Feeling>> readFelt(const GivenWords& given) {
    static const std::map<QString, std::optional<Feeling>> words{{u"easier"_s, Feeling::Easier},
                                                                 {u"same"_s, Feeling::Same},
                                                                 {u"too-much"_s, Feeling::TooMuch},
                                                                 {u"pain"_s, Feeling::Pain},
                                                                 {u"none"_s, std::nullopt}};
    if (!given.has(u"--felt"_s))
        return std::nullopt;
    const auto word = words.find(given.text(u"--felt"_s));
    if (word == words.end())
        throw UsageError(
            u"'%1' will not do for --felt, which takes easier, same, too-much, pain or none."_s.arg(
                given.text(u"--felt"_s)));
    return word->second;
}

QString readFile(const GivenWords& given, const QString& example) {
    const QString file = given.plain().value(0);
    if (file.isEmpty())
        throw UsageError(u"Name the file, for example: unhunch %1"_s.arg(example));
    return file;
}

/// The days of "2026-11"; empty when the option is not given.
std::optional<DateRange> readMonth(const GivenWords& given) {
    if (!given.has(u"--month"_s))
        return std::nullopt;
    const QString text = given.text(u"--month"_s);
    const auto first = parseDate((text + u"-01"_s).toStdString());
    if (!first)
        throw UsageError(
            u"'%1' will not do for --month, which takes a year and a month, for example --month 2026-11."_s
                .arg(text));
    return DateRange{*first, Date{first->year() / first->month() / std::chrono::last}};
}

/// Whether pictures are wanted: as the option says, else as the file is called.
bool readPng(const GivenWords& given, const QString& file) {
    if (!given.has(u"--format"_s))
        return file.endsWith(u".png"_s, Qt::CaseInsensitive);
    const QString format = given.text(u"--format"_s);
    if (format != u"pdf" && format != u"png")
        throw UsageError(u"'%1' will not do for --format, which takes pdf or png."_s.arg(format));
    return format == u"png";
}

} // namespace

Verb readRecord(const GivenWords& given) {
    if (given.plain().value(0).isEmpty())
        throw UsageError(u"Name the stretch that you did, for example: unhunch record chest-stretch"_s);
    refuseBothCounts(given);
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

Verb readEdit(const GivenWords& given) {
    verb::Edit verb{.id = readId(given, u"edit 0f8fad5b --sets 2"_s),
                    .date = given.date(u"--on"_s),
                    .time = given.timeOfDay(u"--at"_s),
                    .stretch = {},
                    .sets = given.number(u"--sets"_s),
                    .repetitions = given.number(u"--repetitions"_s),
                    .felt = readFelt(given),
                    .json = given.has(u"--json"_s)};
    refuseBothCounts(given);
    if (given.has(u"--stretch"_s))
        verb.stretch = given.text(u"--stretch"_s).toStdString();
    if (!verb.date && !verb.time && !verb.stretch && !verb.sets && !verb.repetitions && !verb.felt)
        throw UsageError(u"Say what to correct, for example: unhunch edit %1 --on 2026-11-23"_s.arg(verb.id));
    return verb;
}

Verb readDelete(const GivenWords& given) {
    return verb::Delete{readId(given, u"delete 0f8fad5b"_s), given.has(u"--json"_s)};
}

Verb readUndo(const GivenWords& given) { return verb::Undo{given.has(u"--json"_s)}; }

Verb readExport(const GivenWords& given) {
    return verb::Export{readFile(given, u"export my-journal.json"_s), given.has(u"--csv"_s)};
}

Verb readImport(const GivenWords& given) {
    return verb::Import{readFile(given, u"import my-journal.json"_s), given.has(u"--dry-run"_s),
                        given.has(u"--json"_s)};
}

Verb readSync(const GivenWords& given) {
    verb::Sync verb{.folder = {}, .off = given.has(u"--off"_s), .json = given.has(u"--json"_s)};
    if (given.has(u"--folder"_s))
        verb.folder = given.text(u"--folder"_s);
    if (verb.folder && verb.folder->isEmpty())
        throw UsageError(u"--folder needs a folder, for example: unhunch sync --folder ~/Sync/unhunch"_s);
    if (verb.folder && verb.off)
        throw UsageError(u"Give either --folder or --off, not both."_s);
    return verb;
}

Verb readReport(const GivenWords& given) {
    const QString file = readFile(given, u"report --month 2026-11 report.pdf"_s);
    const std::optional<DateRange> month = readMonth(given);
    verb::Report verb{.file = file,
                      .from = given.date(u"--from"_s),
                      .to = given.date(u"--to"_s),
                      .png = readPng(given, file),
                      .name = given.text(u"--name"_s),
                      .notes = given.text(u"--notes"_s)};
    if (month && (verb.from || verb.to))
        throw UsageError(u"Give either --month or --from and --to, not both."_s);
    if (month) {
        verb.from = month->first;
        verb.to = month->last;
    }
    return verb;
}

} // namespace unhunch

#include "app/command/OptionSyntaxes.h"
#include "app/command/VerbTables.h"

namespace unhunch {

using namespace Qt::StringLiterals;
using enum VerbSyntax::Group;

QList<VerbSyntax> verbsOfTheJournal() {
    return {
        {.group = Journal,
         .name = u"plan"_s,
         .usage =
             u"plan [--on DATE] [--json]\n"
             u"  unhunch plan add|set STRETCH [--days DAYS] [--times N] | remove STRETCH | pack NAME\n"
             u"  unhunch plan pause [--from DATE] [--until DATE] | resume\n"
             u"  unhunch plan import FILE [--yes] [--replace] | export FILE [--title TITLE] [--by NAME] | check FILE"_s,
         .summary = u"your plan, what is owed, and what the next break would be; or change it"_s,
         .notes = u"For a day to come: what would be owed if nothing more were done until then.\n\n"
                  u"A change holds from today on; past weeks stay as they were prescribed. STRETCH and NAME "
                  u"are an id or\n"
                  u"a title of 'unhunch catalog', like chest-stretch or 'Chest stretch':\n"
                  u"  add STRETCH     put it into the plan, as often as the catalog says, or as --times and "
                  u"--days\n"
                  u"  set STRETCH     have it as often as --times says, on the days of --days\n"
                  u"  remove STRETCH  take it out; what you did stays in the journal\n"
                  u"  pack NAME       put all the stretches of a pack into the plan\n"
                  u"  pause           be asked for nothing: for a holiday or illness\n"
                  u"  resume          end the pause\n\n"
                  u"A plan can be handed on as a file:\n"
                  u"  import FILE     show what it would change, and take it into the plan\n"
                  u"  export FILE     write the plan to a file\n"
                  u"  check FILE      say whether a plan file is sound"_s,
         .mostWords = 2,
         .options = {dateOption(u"--on"_s, u"as it stands on that day; today without it"_s),
                     {.name = u"--days"_s,
                      .value = u"DAYS"_s,
                      .wanted = u"days of the week, for example --days mon-fri, or --days mon,wed,fri"_s,
                      .meaning = u"with add, set: the days on which it may be asked for; daily for all"_s},
                     {.name = u"--times"_s,
                      .value = u"N"_s,
                      .wanted = u"1 to 7 days a week, for example --times 3-4, or --times daily"_s,
                      .meaning = u"with add, set: how many times a week: 3, 3-4, or daily"_s},
                     dateOption(u"--from"_s, u"with pause: its first day; today without it"_s),
                     dateOption(u"--until"_s, u"with pause: its last day; without it, until 'plan resume'"_s),
                     flag(u"--yes"_s, u"with import: take it without asking"_s),
                     flag(u"--replace"_s, u"with import: what the file does not name ends"_s),
                     option(u"--title"_s, u"TITLE"_s, u"a title"_s, u"'Upper back'"_s,
                            u"with export: what the plan is called"_s),
                     option(u"--by"_s, u"NAME"_s, u"a name"_s, u"'Ada Weber'"_s,
                            u"with export: who it is from"_s),
                     json()},
         .takesName = true},
        {.group = Journal,
         .name = u"week"_s,
         .usage = u"week [WEEK] [--json]"_s,
         .summary = u"done against prescribed"_s,
         .notes = u"WEEK is written 2026-W47; without it, the week that runs."_s,
         .mostWords = 1,
         .options = {json()}},
        {.group = Journal,
         .name = u"record"_s,
         .usage = u"record STRETCH [--on DATE] [--at HH:MM] [--sets N | --repetitions N] [--json]"_s,
         .summary = u"note a stretch that you did on your own"_s,
         .notes =
             u"STRETCH is an id or a title of 'unhunch catalog'. Without a count, the whole dose was "
             u"done. "
             u"Less than\n"
             u"the dose is shown, but not counted; what was done at several times is recorded as often."_s,
         .mostWords = 1,
         .options = {dateOption(u"--on"_s, u"the day it was done; today without it"_s),
                     option(u"--at"_s, u"HH:MM"_s, u"a time of day"_s, u"14:05"_s,
                            u"when; without it now, or 12:00 on an earlier day"_s),
                     countOption(u"--sets"_s, u"sets done"_s),
                     countOption(u"--repetitions"_s, u"repetitions done, over all sets"_s), json()},
         .takesName = true},
        {.group = Journal,
         .name = u"log"_s,
         .usage = u"log [--from DATE] [--to DATE] [--held] [--json]"_s,
         .summary = u"the stretches done and the breaks that had to wait, oldest first"_s,
         .notes = u"Each stretch has an id before it, for 'unhunch edit' and 'unhunch delete'.\n"
                  u"The JSON has the stretches alone, or with --held the breaks that had to wait."_s,
         .options = {dateOption(u"--from"_s, u"first day; without it, six days before the last"_s),
                     dateOption(u"--to"_s, u"last day; today without it"_s),
                     flag(u"--held"_s, u"only the breaks that had to wait, and for what"_s), json()}},
        {.group = Journal,
         .name = u"edit"_s,
         .usage = u"edit ID [--on DATE] [--at HH:MM] [--stretch STRETCH] [--sets N | --repetitions N]\n"
                  u"               [--felt WORD] [--json]"_s,
         .summary = u"correct a stretch in the log"_s,
         .notes = u"ID is what 'unhunch log' writes before it. What is not named stays as it is."_s,
         .mostWords = 1,
         .options = {dateOption(u"--on"_s, u"the day it was done"_s),
                     option(u"--at"_s, u"HH:MM"_s, u"a time of day"_s, u"14:05"_s, u"when"_s),
                     option(u"--stretch"_s, u"STRETCH"_s, u"a stretch"_s, u"cat-cow"_s,
                            u"what it was; the whole dose of it, without a count"_s),
                     countOption(u"--sets"_s, u"sets done"_s),
                     countOption(u"--repetitions"_s, u"repetitions done, over all sets"_s),
                     {.name = u"--felt"_s,
                      .value = u"WORD"_s,
                      .wanted = u"how it felt: easier, same, too-much, pain or none"_s,
                      .meaning = u"easier, same, too-much or pain; none for nothing said"_s},
                     json()}},
        {.group = Journal,
         .name = u"delete"_s,
         .usage = u"delete ID [--json]"_s,
         .summary = u"take a stretch out of the log"_s,
         .notes = u"ID is what 'unhunch log' writes before it."_s,
         .mostWords = 1,
         .options = {json()}},
        {.group = Journal,
         .name = u"undo"_s,
         .usage = u"undo [--json]"_s,
         .summary = u"take back what was recorded, edited or deleted last"_s,
         .notes = u"Again and again, for the last hundred of them."_s,
         .options = {json()}},
        {.group = Journal,
         .name = u"export"_s,
         .usage = u"export [--csv] FILE | -"_s,
         .summary = u"write the whole journal to a file"_s,
         .notes =
             u"As JSON, which 'unhunch import' reads; with --csv the stretches done, for a spreadsheet.\n"
             u"With - it goes to standard output."_s,
         .mostWords = 1,
         .options = {flag(u"--csv"_s, u"the stretches done, as CSV"_s)}},
        {.group = Journal,
         .name = u"import"_s,
         .usage = u"import FILE | - [--dry-run] [--json]"_s,
         .summary = u"take an exported journal into yours"_s,
         .notes = u"What you have stays; of a record that both have, the copy changed more often holds.\n"
                  u"With - it is read from standard input."_s,
         .mostWords = 1,
         .options = {flag(u"--dry-run"_s, u"only say what would change"_s), json()}},
        {.group = Journal,
         .name = u"sync"_s,
         .usage = u"sync [--folder DIR | --off] [--json]"_s,
         .summary = u"share the journal with your other computers, through a folder"_s,
         .notes =
             u"Each computer writes one file into the folder, its own, and reads the others'. The running "
             u"app does so\nby itself. Whoever can read the folder can read what you did and how it felt."_s,
         .options = {{.name = u"--folder"_s,
                      .value = u"DIR"_s,
                      .wanted = u"a folder, for example --folder ~/Sync/unhunch"_s,
                      .meaning = u"from now on, through this folder"_s},
                     {.name = u"--off"_s,
                      .meaning = u"no more; the file of this computer stays in the folder"_s},
                     json()}},
        {.group = Journal,
         .name = u"report"_s,
         .usage = u"report [--month MONTH | --from DATE --to DATE] [--format pdf|png]\n"
                  u"                 [--name NAME] [--notes TEXT] FILE"_s,
         .summary = u"a report for a therapist, a page for each month"_s,
         .notes = u"Without a month or days, of the month that runs. The format is that of FILE's ending, "
                  u"else PDF.\n"
                  u"Several months as PNG are several files: report-1.png, report-2.png and so on."_s,
         .mostWords = 1,
         .options = {option(u"--month"_s, u"MONTH"_s, u"a year and a month"_s, u"2026-11"_s,
                            u"the month, like 2026-11"_s),
                     dateOption(u"--from"_s, u"first day; without it, the first of the last day's month"_s),
                     dateOption(u"--to"_s, u"last day; without it, today"_s),
                     option(u"--format"_s, u"WORD"_s, u"pdf or png"_s, u"png"_s, u"pdf or png"_s),
                     option(u"--name"_s, u"NAME"_s, u"a name"_s, u"'Ada Weber'"_s,
                            u"whose report it is; without it, it bears no name"_s),
                     option(u"--notes"_s, u"TEXT"_s, u"a text"_s, u"'Better since May.'"_s,
                            u"what you want to add"_s)}},
        {.group = Journal,
         .name = u"catalog"_s,
         .usage = u"catalog [STRETCH] [--json] | catalog check FILE"_s,
         .summary = u"the stretches by pack, one in full, or whether a catalog file is sound"_s,
         .notes = u"STRETCH is an id or a title, like chest-stretch or 'Chest stretch'."_s,
         .mostWords = 2,
         .options = {json()},
         .takesName = true},
        {.group = Journal,
         .name = u"backup"_s,
         .usage = u"backup FILE"_s,
         .summary = u"copy the journal, also while Unhunch runs"_s,
         .notes =
             u"Unhunch keeps copies of the last seven days by itself, in the folder 'backups' beside the journal."_s,
         .mostWords = 1},
        {.group = Journal,
         .name = u"restore"_s,
         .usage = u"restore FILE"_s,
         .summary = u"put a copy in the journal's place, also while Unhunch runs"_s,
         .notes = u"FILE is checked first. What the journal held is kept among the backups."_s,
         .mostWords = 1},
    };
}

} // namespace unhunch

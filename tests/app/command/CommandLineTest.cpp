#include "app/command/CommandLine.h"

#include "app/command/VerbSyntax.h"
#include "tests/app/command/ParsedLine.h"

#include <QDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace unhunch::test {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::day;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::November;
using std::chrono::year;
using testing::AllOf;
using testing::HasSubstr;

constexpr Date aDate = year{2026} / November / day{23};

QStringList control(const QString& line) { return read<verb::Control>(line).words; }

TEST(CommandLine, withoutWordsTheAppRuns) {
    EXPECT_TRUE(std::holds_alternative<verb::RunApp>(parse({}).verb));
    EXPECT_EQ(parse({}).dataDir, QString());
}

TEST(CommandLine, aPlanFileAloneIsOpenedByTheApp) {
    EXPECT_EQ(read<verb::RunApp>(u"/home/ada/weber.unhunch-plan"_s).plan, u"/home/ada/weber.unhunch-plan"_s);
    EXPECT_EQ(read<verb::RunApp>(u"weber.unhunch-plan"_s).plan,
              QDir::current().filePath(u"weber.unhunch-plan"_s));
    EXPECT_EQ(parse(u"--data-dir /a weber.unhunch-plan"_s).dataDir, u"/a"_s);
    EXPECT_THAT(refusal(u"weber.json"_s), HasSubstr("There is no command"));
}

TEST(CommandLine, theDataDirIsTakenBeforeAndAfterTheVerb) {
    EXPECT_EQ(parse(u"--data-dir /a"_s).dataDir, u"/a"_s);
    EXPECT_EQ(parse(u"--data-dir=/a week"_s).dataDir, u"/a"_s);
    EXPECT_EQ(parse(u"week --json --data-dir /a"_s).dataDir, u"/a"_s);
    EXPECT_EQ(parse(u"record cat-cow --data-dir=/a=b --json"_s).dataDir, u"/a=b"_s);
    EXPECT_EQ(parseCommandLine({u"--data-dir"_s, u"/with blank"_s}).dataDir, u"/with blank"_s);
}

TEST(CommandLine, aDataDirIsNeededAndOnlyOne) {
    EXPECT_THAT(refusal(u"week --data-dir"_s), HasSubstr("--data-dir needs a folder"));
    EXPECT_THAT(refusal(u"--data-dir --json"_s), HasSubstr("--data-dir needs a folder"));
    EXPECT_THAT(refusal(u"--data-dir= week"_s), HasSubstr("--data-dir needs a folder"));
    EXPECT_THAT(refusal(u"--data-dir /a week --data-dir /b"_s), HasSubstr("--data-dir is given twice"));
}

TEST(CommandLine, helpIsTheOverviewOrTheVerbsPage) {
    const QString overview = read<verb::Help>(u"help"_s).text;
    EXPECT_EQ(read<verb::Help>(u"--help"_s).text, overview);
    EXPECT_EQ(read<verb::Help>(u"-h"_s).text, overview);
    const QString record = read<verb::Help>(u"help record"_s).text;
    EXPECT_NE(record, overview);
    EXPECT_EQ(read<verb::Help>(u"record --help"_s).text, record);
    EXPECT_EQ(read<verb::Help>(u"--help record --sets nonsense"_s).text, record);
}

TEST(CommandLine, theVersionIsAskedWithOrWithoutAVerb) {
    (void)read<verb::Version>(u"--version"_s);
    (void)read<verb::Version>(u"-v"_s);
    (void)read<verb::Version>(u"week --version"_s);
    (void)read<verb::Version>(u"--data-dir /a --version"_s);
}

TEST(CommandLine, everyVerbOfTheHelpIsRead) {
    for (const VerbSyntax& verb : verbSyntaxes()) {
        static const std::map<QString, QString> arguments{
            {u"record"_s, u" cat-cow"_s},         {u"show"_s, u" week"_s},
            {u"edit"_s, u" 0f8fad5b --sets 2"_s}, {u"delete"_s, u" 0f8fad5b"_s},
            {u"export"_s, u" out.json"_s},        {u"import"_s, u" in.json"_s},
            {u"report"_s, u" r.pdf"_s},           {u"backup"_s, u" copy.sqlite"_s},
            {u"restore"_s, u" copy.sqlite"_s}};
        const auto argument = arguments.find(verb.name);
        EXPECT_NO_THROW((void)parse(verb.name + (argument == arguments.end() ? QString() : argument->second)))
            << verb.name.toStdString();
    }
}

TEST(CommandLine, theJournalIsCopiedAndRestoredByFile) {
    EXPECT_EQ(read<verb::Backup>(u"backup copy.sqlite"_s).file, u"copy.sqlite"_s);
    EXPECT_EQ(read<verb::Restore>(u"restore copy.sqlite"_s).file, u"copy.sqlite"_s);
    EXPECT_THAT(refusal({u"backup"_s}), HasSubstr("Name the file"));
    EXPECT_THAT(refusal({u"restore"_s, QString()}), HasSubstr("Name the file"));
    EXPECT_FALSE(read<verb::Doctor>(u"doctor"_s).repair);
    EXPECT_TRUE(read<verb::Doctor>(u"doctor --repair"_s).repair);
}

TEST(CommandLine, theRunningAppGetsItsWords) {
    EXPECT_EQ(control(u"start"_s), QStringList{u"start"_s});
    EXPECT_EQ(control(u"start cat-cow arm-circles"_s),
              (QStringList{u"start"_s, u"cat-cow"_s, u"arm-circles"_s}));
    EXPECT_EQ(control(u"start --anyway cat-cow"_s), (QStringList{u"start"_s, u"cat-cow"_s, u"--anyway"_s}));
    EXPECT_EQ(control(u"snooze"_s), QStringList{u"snooze"_s});
    EXPECT_EQ(control(u"snooze 15"_s), (QStringList{u"snooze"_s, u"15"_s}));
    EXPECT_EQ(control(u"skip"_s), QStringList{u"skip"_s});
    EXPECT_EQ(control(u"resume"_s), QStringList{u"resume"_s});
    EXPECT_EQ(control(u"show week"_s), (QStringList{u"show"_s, u"week"_s}));
    EXPECT_EQ(control(u"show plan"_s), (QStringList{u"show"_s, u"plan"_s}));
    EXPECT_EQ(control(u"show preferences"_s), (QStringList{u"show"_s, u"preferences"_s}));
    EXPECT_EQ(control(u"learn"_s), (QStringList{u"show"_s, u"learn"_s}));
    EXPECT_EQ(control(u"learn sitting"_s), (QStringList{u"show"_s, u"learn"_s, u"sitting"_s}));
    EXPECT_EQ(control(u"quit"_s), QStringList{u"quit"_s});
}

TEST(CommandLine, aPauseReachesTheAppInMinutes) {
    EXPECT_EQ(control(u"pause"_s), QStringList{u"pause"_s});
    EXPECT_EQ(control(u"pause 1h30m"_s), (QStringList{u"pause"_s, u"90"_s}));
    EXPECT_EQ(control(u"pause 2h"_s), (QStringList{u"pause"_s, u"120"_s}));
    EXPECT_EQ(control(u"pause tomorrow"_s), (QStringList{u"pause"_s, u"tomorrow"_s}));
    EXPECT_EQ(control(u"pause --until 17:30"_s), (QStringList{u"pause"_s, u"until"_s, u"17:30"_s}));
    EXPECT_EQ(control(u"pause --until=09:05"_s), (QStringList{u"pause"_s, u"until"_s, u"09:05"_s}));
}

TEST(CommandLine, aSnoozeIsOneOfThree) {
    for (const char* words : {"snooze 7", "snooze 0", "snooze -5", "snooze 010", "snooze five"})
        EXPECT_THAT(refusal(QString::fromLatin1(words)), HasSubstr("5, 10 or 15 minutes"));
    EXPECT_THAT(refusal(u"snooze 5 10"_s), HasSubstr("'10' is a word too many"));
}

TEST(CommandLine, aPauseOfAnotherFormIsRefusedWithTheForms) {
    for (const char* words : {"pause -5", "pause 25h", "pause later", "pause 0"})
        EXPECT_THAT(refusal(QString::fromLatin1(words)), HasSubstr("30m, 2h, 90 (minutes) and tomorrow"));
}

TEST(CommandLine, aPauseHasOneEndOnly) {
    EXPECT_THAT(refusal(u"pause 2h --until 17:30"_s), HasSubstr("not both"));
    for (const char* words : {"pause --until 25:00", "pause --until noon", "pause --until"})
        EXPECT_THAT(refusal(QString::fromLatin1(words)), HasSubstr("for example --until 17:30"));
}

TEST(CommandLine, aWindowToShowHasToBeNamed) {
    EXPECT_THAT(refusal(u"show"_s), HasSubstr("unhunch show week"));
    EXPECT_THAT(refusal(u"show moon"_s), AllOf(HasSubstr("'moon'"), HasSubstr("unhunch show preferences")));
}

TEST(CommandLine, aStretchToStartIsNotEmpty) {
    EXPECT_THAT(refusal(QStringList{u"start"_s, QString()}), HasSubstr("empty"));
}

TEST(CommandLine, statusAndDoctorTakeNoWords) {
    EXPECT_FALSE(read<verb::Status>(u"status"_s).json);
    EXPECT_TRUE(read<verb::Status>(u"status --json"_s).json);
    (void)read<verb::Doctor>(u"doctor"_s);
    EXPECT_THAT(refusal(u"status now"_s), HasSubstr("'now' is a word too many"));
    EXPECT_THAT(refusal(u"doctor --json"_s), HasSubstr("'doctor' has no option '--json'"));
}

TEST(CommandLine, brokenDatesAreRefusedWithAGoodOne) {
    for (const char* text :
         {"2026-13-01", "2026-02-29", "23.11.2026", "2026-1-1", "tomorrow", "2026-11-23T10:00", "-1"})
        EXPECT_THAT(refusal({u"plan"_s, u"--on"_s, QString::fromLatin1(text)}),
                    AllOf(HasSubstr(text), HasSubstr("for example --on 2026-11-23")));
    EXPECT_THAT(refusal({u"plan"_s, u"--on="_s}), HasSubstr("for example --on 2026-11-23"));
}

TEST(CommandLine, anOptionWithoutItsValueIsRefused) {
    EXPECT_THAT(refusal(u"plan --on"_s), HasSubstr("--on needs a date"));
    EXPECT_THAT(refusal(u"plan --on --json"_s), HasSubstr("--on needs a date"));
    EXPECT_THAT(refusal(u"record cat-cow --at"_s), HasSubstr("--at needs a time of day"));
    EXPECT_THAT(refusal(u"record cat-cow --sets"_s), HasSubstr("--sets needs a whole number"));
}

TEST(CommandLine, anOptionIsGivenOnceAndASwitchWithoutAValue) {
    EXPECT_THAT(refusal(u"plan --on 2026-11-23 --on 2026-11-24"_s), HasSubstr("--on is given twice"));
    EXPECT_THAT(refusal(u"plan --json=yes"_s), HasSubstr("--json takes no value"));
}

TEST(CommandLine, aWeekIsWrittenByYearAndNumber) {
    EXPECT_EQ(read<verb::Week>(u"week"_s).week, std::nullopt);
    EXPECT_EQ(read<verb::Week>(u"week 2026-W47 --json"_s).week, (IsoWeek{2026, 47}));
    for (const char* text : {"2026-W54", "2026-W00", "47", "2026-47", "w47"})
        EXPECT_THAT(refusal({u"week"_s, QString::fromLatin1(text)}),
                    AllOf(HasSubstr(text), HasSubstr("2026-W47")));
    EXPECT_THAT(refusal(u"week 2026-W47 2026-W48"_s), HasSubstr("'2026-W48' is a word too many"));
}

TEST(CommandLine, aRecordIsReadWithAllItsOptions) {
    const auto record =
        read<verb::Record>(u"record --on 2026-11-23 chest-stretch --at 14:05 --sets=3 --json"_s);
    EXPECT_EQ(record.stretch, "chest-stretch");
    EXPECT_EQ(record.date, aDate);
    EXPECT_EQ(record.time, hours{14} + minutes{5});
    EXPECT_EQ(record.sets, 3);
    EXPECT_EQ(record.repetitions, std::nullopt);
    EXPECT_TRUE(record.json);
    EXPECT_EQ(read<verb::Record>(u"record cat-cow --repetitions 12"_s).repetitions, 12);
}

TEST(CommandLine, countsAreReadForFormOnly) {
    EXPECT_EQ(read<verb::Record>(u"record cat-cow --repetitions -3"_s).repetitions, -3);
    for (const char* text : {"three", "3.5", "1e3", "0x10", "99999999999", "3sets"})
        EXPECT_THAT(refusal({u"record"_s, u"cat-cow"_s, u"--sets"_s, QString::fromLatin1(text)}),
                    AllOf(HasSubstr(text), HasSubstr("a whole number")));
}

TEST(CommandLine, brokenTimesAreRefusedWithAGoodOne) {
    for (const char* text : {"24:00", "9:00", "14.05", "noon", "14:60"})
        EXPECT_THAT(refusal({u"record"_s, u"cat-cow"_s, u"--at"_s, QString::fromLatin1(text)}),
                    AllOf(HasSubstr(text), HasSubstr("for example --at 14:05")));
}

TEST(CommandLine, aRecordNamesOneStretchAndOneCount) {
    EXPECT_THAT(refusal(u"record"_s), HasSubstr("unhunch record chest-stretch"));
    EXPECT_THAT(refusal(QStringList{u"record"_s, QString()}), HasSubstr("unhunch record chest-stretch"));
    EXPECT_THAT(refusal(u"record cat-cow arm-circles"_s), HasSubstr("'arm-circles' is a word too many"));
    EXPECT_THAT(refusal(u"record cat-cow --sets 1 --repetitions 10"_s), HasSubstr("not both"));
}

TEST(CommandLine, aLogHasBothBoundsOrNone) {
    EXPECT_EQ(read<verb::Log>(u"log"_s).from, std::nullopt);
    const auto log = read<verb::Log>(u"log --from 2026-11-23 --to 2026-11-23 --json"_s);
    EXPECT_EQ(log.from, aDate);
    EXPECT_EQ(log.to, aDate);
    EXPECT_TRUE(log.json);
    EXPECT_FALSE(log.held);
    EXPECT_TRUE(read<verb::Log>(u"log --held"_s).held);
}

TEST(CommandLine, anEditNamesASessionAndWhatToCorrect) {
    const auto edit = read<verb::Edit>(
        u"edit 0f8fad5b --on 2026-11-23 --at 14:05 --stretch cat-cow --repetitions 9 --felt too-much --json"_s);
    EXPECT_EQ(edit.id, u"0f8fad5b"_s);
    EXPECT_EQ(edit.date, aDate);
    EXPECT_EQ(edit.time, hours{14} + minutes{5});
    EXPECT_EQ(edit.stretch, "cat-cow");
    EXPECT_EQ(edit.repetitions, 9);
    EXPECT_EQ(edit.felt, std::optional(std::optional(Feeling::TooMuch)));
    EXPECT_TRUE(edit.json);
    const auto unsaid = read<verb::Edit>(u"edit 0F8F --felt none"_s);
    ASSERT_TRUE(unsaid.felt);
    EXPECT_EQ(*unsaid.felt, std::nullopt);
    EXPECT_EQ(unsaid.date, std::nullopt);
    EXPECT_EQ(read<verb::Edit>(u"edit 0f8fad5b --sets 2"_s).felt, std::nullopt);
}

TEST(CommandLine, anEditThatSaysTooLittleOrTooMuchIsRefused) {
    EXPECT_THAT(refusal(u"edit"_s), HasSubstr("unhunch log"));
    EXPECT_THAT(refusal(u"edit 0f8fad5b"_s), HasSubstr("Say what to correct"));
    EXPECT_THAT(refusal(u"edit 0f8fad5b --sets 1 --repetitions 10"_s), HasSubstr("not both"));
    EXPECT_THAT(refusal(u"edit 0f8fad5b --felt great"_s), AllOf(HasSubstr("great"), HasSubstr("too-much")));
    EXPECT_THAT(refusal(u"edit cat-cow --sets 1"_s), AllOf(HasSubstr("cat-cow"), HasSubstr("no id")));
    EXPECT_THAT(refusal(u"delete 0f8"_s), HasSubstr("'0f8' is no id"));
    EXPECT_THAT(refusal(u"delete %%%%%%%%"_s), HasSubstr("no id"));
    EXPECT_THAT(refusal(u"undo 0f8fad5b"_s), HasSubstr("a word too many"));
}

TEST(CommandLine, sessionsAreDeletedAndEditsTakenBack) {
    EXPECT_EQ(read<verb::Delete>(u"delete 0f8fad5b-d9cb"_s).id, u"0f8fad5b-d9cb"_s);
    EXPECT_TRUE(read<verb::Delete>(u"delete 0f8fad5b --json"_s).json);
    EXPECT_FALSE(read<verb::Undo>(u"undo"_s).json);
    EXPECT_TRUE(read<verb::Undo>(u"undo --json"_s).json);
}

TEST(CommandLine, aJournalIsExportedToAFileAndImportedFromOne) {
    EXPECT_EQ(read<verb::Export>(u"export out.json"_s).file, u"out.json"_s);
    EXPECT_FALSE(read<verb::Export>(u"export out.json"_s).csv);
    EXPECT_EQ(read<verb::Export>(u"export --csv -"_s).file, u"-"_s);
    EXPECT_TRUE(read<verb::Export>(u"export --csv -"_s).csv);
    const auto import = read<verb::Import>(u"import in.json --dry-run --json"_s);
    EXPECT_EQ(import.file, u"in.json"_s);
    EXPECT_TRUE(import.dryRun && import.json);
    EXPECT_FALSE(read<verb::Import>(u"import in.json"_s).dryRun);
    EXPECT_THAT(refusal(u"export"_s), HasSubstr("unhunch export my-journal.json"));
    EXPECT_THAT(refusal(u"import --dry-run"_s), HasSubstr("unhunch import my-journal.json"));
}

TEST(CommandLine, theCatalogIsListedOneStretchToldOrAFileChecked) {
    EXPECT_FALSE(read<verb::CatalogList>(u"catalog"_s).json);
    EXPECT_TRUE(read<verb::CatalogList>(u"catalog --json"_s).json);
    EXPECT_EQ(read<verb::CatalogEntry>(u"catalog cat-cow"_s).stretch, "cat-cow");
    EXPECT_FALSE(read<verb::CatalogEntry>(u"catalog cat-cow"_s).json);
    EXPECT_TRUE(read<verb::CatalogEntry>(u"catalog --json cat-cow"_s).json);
    EXPECT_EQ(read<verb::CatalogCheck>(u"catalog check mine.json"_s).file, u"mine.json"_s);
    EXPECT_EQ(read<verb::CatalogCheck>(u"catalog check -- --odd.json"_s).file, u"--odd.json"_s);
    EXPECT_THAT(refusal(u"catalog check"_s), HasSubstr("Name the file"));
    EXPECT_THAT(refusal(u"catalog chekc a.json"_s), HasSubstr("unhunch catalog check FILE"));
    EXPECT_THAT(refusal(u"catalog check a.json --json"_s), HasSubstr("no option '--json'"));
    EXPECT_THAT(refusal(u"catalog check a.json b.json"_s), HasSubstr("'b.json' is a word too many"));
}

TEST(CommandLine, anUnknownVerbIsRefusedWithTheNearest) {
    EXPECT_THAT(refusal(u"recrod cat-cow"_s),
                AllOf(HasSubstr("'recrod'"), HasSubstr("did you mean 'record'?")));
    EXPECT_THAT(refusal(u"weke"_s), HasSubstr("did you mean 'week'?"));
    EXPECT_THAT(refusal(u"stauts --json"_s), HasSubstr("did you mean 'status'?"));
    EXPECT_THAT(refusal(u"snoooze"_s), HasSubstr("did you mean 'snooze'?"));
    EXPECT_THAT(refusal(u"catalogue"_s), HasSubstr("did you mean 'catalog'?"));
    EXPECT_THAT(refusal(u"help recrod"_s), HasSubstr("did you mean 'record'?"));
}

TEST(CommandLine, aVerbLikeNoneIsRefusedWithoutAGuess) {
    EXPECT_THAT(refusal(u"frobnicate"_s),
                AllOf(HasSubstr("'unhunch help'"), testing::Not(HasSubstr("mean"))));
    EXPECT_THAT(refusal(QStringList{QString(100'000, u'x')}), testing::Not(HasSubstr("mean")));
}

TEST(CommandLine, anUnknownOptionIsRefusedWithTheNearestAndTheUsage) {
    EXPECT_THAT(refusal(u"week --jsno"_s),
                AllOf(HasSubstr("'week' has no option '--jsno'"), HasSubstr("did you mean --json?"),
                      HasSubstr("unhunch week [WEEK] [--json]")));
    EXPECT_THAT(refusal(u"--bogus"_s), HasSubstr("no option '--bogus'"));
    EXPECT_THAT(refusal(u"week -j"_s), HasSubstr("'week' has no option '-j'"));
}

TEST(CommandLine, everyRefusalIsOneSentenceOnOneLine) {
    for (const char* words : {"week x", "recrod", "record", "plan --on", "catalog check", "snooze 7",
                              "pause x", "show x", "log --form 2026-11-23", "--data-dir", "--bogus"})
        EXPECT_EQ(refusal(QString::fromLatin1(words)).find('\n'), std::string::npos) << words;
}

} // namespace

} // namespace unhunch::test

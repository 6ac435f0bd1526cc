#include "app/command/PlanCommandLine.h"

#include "app/command/CatalogNames.h"
#include "app/Startup.h"
#include "core/week/PlanHistory.h"
#include "tests/app/command/ParsedLine.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <algorithm>

namespace unhunch::test {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::day;
using std::chrono::November;
using std::chrono::year;
using testing::HasSubstr;

constexpr Date aDate = year{2026} / November / day{23};

TEST(PlanCommandLine, aChangeOfThePlanIsReadWithItsOptions) {
    const auto change = [](const QString& words) { return read<verb::PlanChange>(words).change; };
    const auto add = std::get<plan_change::Add>(change(u"plan add plank --times 3-4 --days mon-fri"_s));
    EXPECT_EQ(add.stretch, "plank");
    EXPECT_EQ(add.frequency, Frequency(TimesPerWeek{3, 4}));
    EXPECT_EQ(add.days, (Weekdays{true, true, true, true, true, false, false}));
    EXPECT_EQ(std::get<plan_change::Set>(change(u"plan set plank --times daily"_s)).frequency,
              Frequency(Daily{}));
    EXPECT_EQ(std::get<plan_change::Remove>(change(u"plan remove plank"_s)).stretch, "plank");
    EXPECT_EQ(std::get<plan_change::AddPack>(change(u"plan pack posture"_s)).name, u"posture"_s);
    EXPECT_EQ(std::get<plan_change::Pause>(change(u"plan pause --until 2026-11-23"_s)).until, aDate);
    EXPECT_EQ(std::get<plan_change::Pause>(change(u"plan pause"_s)).from, std::nullopt);
    EXPECT_TRUE(std::holds_alternative<plan_change::Resume>(change(u"plan resume"_s)));
    EXPECT_TRUE(read<verb::PlanChange>(u"plan resume --json"_s).json);
}

TEST(PlanCommandLine, aChangeOfThePlanThatMakesNoSenseIsRefused) {
    EXPECT_THAT(refusal(u"plan ad plank"_s), HasSubstr("did you mean 'add'?"));
    EXPECT_THAT(refusal(u"plan add"_s), HasSubstr("Name the stretch"));
    EXPECT_THAT(refusal(u"plan set plank"_s), HasSubstr("Say what to change"));
    EXPECT_THAT(refusal(u"plan resume now"_s), HasSubstr("'now' is a word too many"));
    EXPECT_THAT(refusal(u"plan remove plank --days mon"_s),
                HasSubstr("'plan remove' has no option '--days'"));
    EXPECT_THAT(refusal(u"plan --days mon"_s), HasSubstr("'plan' has no option '--days'"));
    EXPECT_THAT(refusal(u"plan add plank --days someday"_s), HasSubstr("--days mon-fri"));
    EXPECT_THAT(refusal(u"plan add plank --times 9"_s), HasSubstr("--times 3-4"));
    EXPECT_THAT(refusal(u"plan pause --from 2026-11-24 --until 2026-11-23"_s),
                HasSubstr("cannot end before"));
}

TEST(PlanCommandLine, planFilesAreImportedExportedAndChecked) {
    const auto import = read<verb::PlanImport>(u"plan import weber.unhunch-plan --replace"_s);
    EXPECT_EQ(import.file, u"weber.unhunch-plan"_s);
    EXPECT_TRUE(import.replace);
    EXPECT_FALSE(import.yes || import.json);
    const auto both = read<verb::PlanImport>(u"plan import a --yes --json"_s);
    EXPECT_TRUE(both.yes && both.json);
    const auto plan = read<verb::PlanExport>(u"plan export a --title Mine --by=Bea"_s);
    EXPECT_EQ(plan.file, u"a"_s);
    EXPECT_EQ(plan.title, u"Mine"_s);
    EXPECT_EQ(plan.from, u"Bea"_s);
    EXPECT_EQ(read<verb::PlanCheck>(u"plan check a"_s).file, u"a"_s);
}

TEST(PlanCommandLine, whatPlanFilesCannotTakeIsRefused) {
    EXPECT_THAT(refusal(u"plan import"_s), HasSubstr("for example: unhunch plan import weber.unhunch-plan"));
    EXPECT_THAT(refusal(u"plan export a --yes"_s), HasSubstr("'plan export' has no option '--yes'"));
    EXPECT_THAT(refusal(u"plan check a --json"_s), HasSubstr("'plan check' has no option '--json'"));
    EXPECT_THAT(refusal(u"plan add plank --replace"_s), HasSubstr("'plan add' has no option '--replace'"));
    EXPECT_THAT(refusal(u"plan imprt a"_s), HasSubstr("did you mean 'import'?"));
}

TEST(PlanCommandLine, isOfTodayOrOfADay) {
    EXPECT_EQ(read<verb::PlanOn>(u"plan"_s).date, std::nullopt);
    const auto plan = read<verb::PlanOn>(u"plan --json --on 2026-11-23"_s);
    EXPECT_EQ(plan.date, aDate);
    EXPECT_TRUE(plan.json);
    EXPECT_EQ(read<verb::PlanOn>(u"plan --on=2026-11-23"_s).date, aDate);
}

/// What an example in a refusal names: "desk-plank" of "... for example: unhunch plan add desk-plank".
QString exampleIn(const QString& line) {
    static const QRegularExpression example(u"for example: unhunch (?:plan \\w+|record) ([^ ]+)"_s);
    return example.match(QString::fromStdString(refusal(line))).captured(1);
}

TEST(PlanCommandLine, examplesCanBeFollowedInANewPlan) {
    const QTemporaryDir folder;
    const StretchCatalog catalog = loadCatalog(DataFolder::at(folder.path())).catalog;
    const std::vector<ChosenStretch> plan = startingPlan(catalog);
    const auto isInPlan = [&](const QString& name) {
        const StretchId id = stretchNamed(name.toStdString(), catalog).id; // throws where there is none
        return std::ranges::find(plan, id, &ChosenStretch::stretch) != plan.end();
    };
    EXPECT_FALSE(isInPlan(exampleIn(u"plan add"_s)));
    EXPECT_TRUE(isInPlan(exampleIn(u"plan set"_s)));
    EXPECT_TRUE(isInPlan(exampleIn(u"plan remove"_s)));
    EXPECT_TRUE(isInPlan(exampleIn(u"record"_s)));
    EXPECT_NE(packNamed(exampleIn(u"plan pack"_s), catalog).id, catalog.packs().front().id);
}

TEST(PlanCommandLine, aTitleOfSeveralWordsGoesInQuotes) {
    EXPECT_EQ(
        refusal(u"plan add Chin tuck"_s),
        "'tuck' is a word too many for 'plan'; put a name of several words in quotes, like 'Chest stretch'");
    EXPECT_THAT(refusal(u"record Chin tuck"_s), HasSubstr("in quotes"));
    EXPECT_THAT(refusal(u"catalog Chin tuck"_s), HasSubstr("in quotes"));
    EXPECT_EQ(
        std::get<plan_change::Add>(
            std::get<verb::PlanChange>(parseCommandLine({u"plan"_s, u"add"_s, u"Chin tuck"_s}).verb).change)
            .stretch,
        "Chin tuck");
}

TEST(PlanCommandLine, anUnknownOptionIsRefusedOnOneLine) {
    const std::string sentence = refusal(u"plan --tims 3"_s);
    EXPECT_EQ(sentence, "'plan' has no option '--tims' (did you mean --times?); see: unhunch help plan");
}

} // namespace

} // namespace unhunch::test

#include "app/command/PlanFileCommands.h"

#include "app/settings/DataFolder.h"
#include "app/settings/OwnStretches.h"
#include "app/settings/PlanPictures.h"
#include "core/plan/PlanFile.h"
#include "tests/app/command/CommandTest.h"

#include <QFile>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

/// Somebody's plan: cat-cow more rarely than in the catalog, and a stretch of its own with a precaution.
constexpr const char* towelPlan =
    R"({"format": "unhunch-plan", "version": 1, "title": "First month", "from": "Ada",
    "note": "Gently.", "plan": [
        {"stretch": "cat-cow", "frequency": {"times_per_week": [2, 3]}, "days": ["monday", "friday"]},
        {"stretch": "ada-towel", "frequency": "daily"}],
    "stretches": [{"id": "ada-towel", "title": "Towel pull", "frequency": "daily", "places": ["chair"],
        "dose": {"hold_seconds": 20, "sets": [1, 2], "rest_seconds": 0}, "position": "Sitting",
        "steps": ["Pull the towel apart."], "breathing": "Slowly.", "muscles": [], "benefits": [],
        "precautions": ["Gently with sore shoulders."], "mistakes": [], "sources": []}]})";

class PlanFileCommands : public test::CommandTest {
protected:
    PlanFileCommands() {
        // As the program does when it opens a new journal.
        programme.changePlan([](PlanRecord starting) { return starting; });
    }

    ExitStatus import(const verb::PlanImport& verb, std::function<bool(const QString&)> ask = {}) {
        const CommandContext command = context();
        return runPlanImport(verb, {command, own, std::move(ask)});
    }

    ExitStatus exportPlan(const verb::PlanExport& verb) {
        const CommandContext command = context();
        return runPlanExport(verb, {command, own});
    }

    [[nodiscard]] QString written(const QString& name, const std::string& text) const {
        QString file = place.filePath(name);
        std::ofstream(file.toStdString(), std::ios::binary) << text;
        return file;
    }

    [[nodiscard]] std::vector<StretchId> planNow() const {
        std::vector<StretchId> ids;
        for (const ChosenStretch& chosen : programme.chosenOn(now.date))
            ids.push_back(chosen.stretch);
        return ids;
    }

    QTemporaryDir place;
    DataFolder folder = DataFolder::at(place.filePath(u"data"_s));
    bool made = folder.create().isEmpty();
    OwnStretches own{folder, test::aCatalog()};
    QString towel = written(u"towel.unhunch-plan"_s, towelPlan);
    const std::vector<StretchId> before = planNow();
};

TEST_F(PlanFileCommands, importShowsWhatWouldChangeAndItsPrecautionsBeforeItAsks) {
    std::string shown;
    EXPECT_EQ(import({.file = towel},
                     [&](const QString& question) {
                         shown = out.str();
                         EXPECT_EQ(question, u"Take this into your plan?"_s);
                         return false;
                     }),
              ExitStatus::Failed);
    EXPECT_THAT(shown, HasSubstr("First month\nFrom: Ada\nGently.\n"));
    EXPECT_THAT(shown, HasSubstr("Towel pull  new"));
    EXPECT_THAT(shown, HasSubstr("Cat-cow     changes"));
    EXPECT_THAT(shown, HasSubstr("until now: every day"));
    EXPECT_THAT(shown, HasSubstr("Precautions:\n  Towel pull: Gently with sore shoulders.\n"));
    EXPECT_THAT(shown, Not(HasSubstr("ends")));
    EXPECT_EQ(planNow(), before);
    EXPECT_TRUE(own.stretches().empty());
    EXPECT_THAT(out.str(), HasSubstr("Nothing is changed."));
}

TEST_F(PlanFileCommands, whoSaysYesHasThePlanFromTodayOn) {
    EXPECT_EQ(import({.file = towel}, [](const QString&) { return true; }), ExitStatus::Done);
    std::vector<StretchId> expected = before;
    expected.push_back("ada-towel");
    EXPECT_EQ(planNow(), expected);
    EXPECT_EQ(programme.catalog().find("ada-towel")->title, "Towel pull");
    EXPECT_EQ(OwnStretches(folder, test::aCatalog()).stretches().size(), 1U);
}

TEST_F(PlanFileCommands, pastWeeksStayAsTheyWerePrescribed) {
    didOn("2026-11-10", "cat-cow");
    const auto weekBefore = [this] { return programme.week(*parseIsoWeek("2026-W46"), now.date); };
    const WeekAdherence was = weekBefore();
    ASSERT_EQ(import({.file = towel, .yes = true, .replace = true}), ExitStatus::Done);
    EXPECT_EQ(weekBefore(), was);
}

TEST_F(PlanFileCommands, replaceTellsWhatEndsAndEndsIt) {
    EXPECT_EQ(import({.file = towel, .yes = true, .replace = true}), ExitStatus::Done);
    EXPECT_THAT(out.str(), HasSubstr("Shoulder rolls  ends"));
    EXPECT_EQ(planNow(), (std::vector<StretchId>{"cat-cow", "ada-towel"}));
}

TEST_F(PlanFileCommands, whereNobodyCanBeAskedNothingChangesWithoutYes) {
    EXPECT_EQ(import({.file = towel}), ExitStatus::Failed);
    EXPECT_THAT(error.str(),
                HasSubstr("Nothing is changed yet. To accept this plan: unhunch plan import --yes"));
    EXPECT_EQ(planNow(), before);
}

TEST_F(PlanFileCommands, jsonSaysWhatChangesAndWhetherItWasAccepted) {
    EXPECT_EQ(import({.file = towel, .json = true}), ExitStatus::Failed);
    EXPECT_EQ(answer()["accepted"], false);
    out.str("");
    EXPECT_EQ(import({.file = towel, .yes = true, .json = true}), ExitStatus::Done);
    const nlohmann::json json = answer();
    EXPECT_EQ(json["accepted"], true);
    EXPECT_EQ(json["title"], "First month");
    EXPECT_EQ(json["changes"][0]["id"], "cat-cow");
    EXPECT_EQ(json["changes"][0]["change"], "changed");
    EXPECT_EQ(json["changes"][0]["wanted"]["days"], (nlohmann::json{"monday", "friday"}));
    EXPECT_EQ(json["changes"][0]["now"]["frequency"], "daily");
    EXPECT_EQ(json["changes"][1]["change"], "added");
}

TEST_F(PlanFileCommands, anOwnStretchIsWrittenOverOnlyAfterItWasNamed) {
    ASSERT_EQ(import({.file = towel, .yes = true}), ExitStatus::Done);
    std::string other = towelPlan;
    other.replace(other.find("Pull the towel apart."), 4, "Draw");
    const QString file = written(u"other.unhunch-plan"_s, other);
    EXPECT_EQ(import({.file = file}, [](const QString&) { return false; }), ExitStatus::Failed);
    EXPECT_THAT(out.str(), HasSubstr("Your own stretches that are written over:\n  Towel pull\n"));
    EXPECT_EQ(own.find("ada-towel")->steps[0], "Pull the towel apart.");
    EXPECT_EQ(import({.file = file, .yes = true}), ExitStatus::Done);
    EXPECT_EQ(own.find("ada-towel")->steps[0], "Draw the towel apart.");
}

TEST_F(PlanFileCommands, whatCannotBeAcceptedIsRefusedWithThePlace) {
    EXPECT_EQ(import({.file = place.filePath(u"none.unhunch-plan"_s), .yes = true}), ExitStatus::Failed);
    EXPECT_THAT(error.str(), HasSubstr("there is no such file"));
    std::string unknown = towelPlan;
    unknown.replace(unknown.find("cat-cow"), 7, "cat-dog");
    EXPECT_EQ(import({.file = written(u"unknown.unhunch-plan"_s, unknown), .yes = true}), ExitStatus::Failed);
    EXPECT_THAT(error.str(),
                HasSubstr("/plan/0/stretch: there is no stretch \"cat-dog\" (did you mean \"cat-cow\"?)"));
    EXPECT_EQ(planNow(), before);
    EXPECT_TRUE(own.stretches().empty());
}

TEST_F(PlanFileCommands, whatIsExportedCanBeImportedElsewhere) {
    ASSERT_EQ(import({.file = towel, .yes = true}), ExitStatus::Done);
    const QString file = place.filePath(u"mine.unhunch-plan"_s);
    EXPECT_EQ(exportPlan({.file = file, .title = u"Mine"_s, .from = u"Bea"_s}), ExitStatus::Done)
        << error.str();
    const PlanFile plan = openPlan(file);
    EXPECT_EQ(plan.title, "Mine");
    EXPECT_EQ(plan.from, "Bea");
    EXPECT_EQ(plan.plan, programme.chosenOn(now.date));
    EXPECT_EQ(plan.stretches, own.stretches());
}

TEST_F(PlanFileCommands, anExportWritesOverNothing) {
    EXPECT_EQ(exportPlan({.file = towel}), ExitStatus::Failed);
    EXPECT_THAT(error.str(), HasSubstr("already"));
    QFile file(towel);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), towelPlan);
}

TEST_F(PlanFileCommands, anExportThatCouldNotBeReadIsRefused) {
    const QString file = place.filePath(u"mine.unhunch-plan"_s);
    EXPECT_EQ(exportPlan({.file = file, .title = QString(81, u'x')}), ExitStatus::Failed);
    EXPECT_THAT(error.str(), HasSubstr("/title: at most 80 characters"));
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_EQ(exportPlan({.file = place.filePath(u"no/folder.unhunch-plan"_s)}), ExitStatus::Failed);
    EXPECT_THAT(error.str(), HasSubstr("cannot be written"));
}

TEST_F(PlanFileCommands, checkSaysWhetherAFileIsSoundWithoutTheJournal) {
    EXPECT_EQ(runPlanCheck({towel}, own, out, error), ExitStatus::Done);
    EXPECT_THAT(out.str(), HasSubstr("towel.unhunch-plan: 2 stretch"));
    EXPECT_EQ(runPlanCheck({written(u"empty.unhunch-plan"_s, "")}, own, out, error), ExitStatus::Failed);
    EXPECT_THAT(error.str(), HasSubstr("the file is empty"));
    EXPECT_EQ(opened, 0);
}

} // namespace
} // namespace unhunch

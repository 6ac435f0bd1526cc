#include "app/Startup.h"
#include "core/catalog/BuiltInCatalog.h"
#include "tests/app/command/CommandTest.h"

#include <QFile>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace unhunch::test {

namespace {

using testing::HasSubstr;

using CatalogCommand = CommandTest;

TEST_F(CatalogCommand, jsonListsTheStretchesInTheWordsOfACatalogFile) {
    EXPECT_EQ(runCatalogList({.json = true}, context()), ExitStatus::Done);
    ASSERT_EQ(answer().size(), 5U);
    EXPECT_EQ(answer()[0].dump(), nlohmann::json::parse(R"({"id":"chest-stretch","title":"Chest stretch",
                  "dose":{"hold_seconds":30,"sets":[3,4],"rest_seconds":10,"per_side":false},
                  "frequency":{"times_per_week":[3,4]},"places":["doorway"],"pack":null,
                  "stand_in_for":null})")
                                      .dump());
    EXPECT_EQ(answer()[1]["frequency"], "daily");
    EXPECT_EQ(answer()[1]["places"], nlohmann::json({"standing", "chair"}));
    EXPECT_EQ(answer()[2]["dose"]["tempo_seconds"], 3.5);
    EXPECT_EQ(answer()[3]["dose"]["tempo_seconds"], 8);
}

TEST_F(CatalogCommand, jsonTellsWhatAStretchStandsInFor) {
    EXPECT_EQ(runCatalogList({.json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(answer()[4]["id"], "wall-slides");
    EXPECT_EQ(answer()[4]["stand_in_for"], "shoulder-rolls");
}

TEST_F(CatalogCommand, needsNoJournal) {
    EXPECT_EQ(runCatalogList({}, context()), ExitStatus::Done);
    EXPECT_EQ(runCatalogEntry({.stretch = "cat-cow", .json = false}, context()), ExitStatus::Done);
    EXPECT_EQ(opened, 0);
}

TEST_F(CatalogCommand, aStretchIsFoundByItsTitle) {
    EXPECT_EQ(runCatalogEntry({.stretch = "Arm Circles", .json = false}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), testing::StartsWith("Arm circles (arm-circles)"));
}

TEST_F(CatalogCommand, ownStretchesStandUnderTheirHeadingAndThoseOfNoPackUnderAnother) {
    std::vector<Stretch> stretches = aCatalog().stretches();
    stretches.push_back(stretches.front());
    stretches.back().id = "weber-pull";
    stretches.back().title = "Towel pull";
    const StretchCatalog catalog(stretches,
                                 {{"upper-back", "Upper back", "For all.", {"chest-stretch", "cat-cow"}}});
    CommandContext here = context();
    const CommandContext withPack{.catalog = catalog,
                                  .programme = here.programme,
                                  .preferences = preferences,
                                  .now = now,
                                  .out = out,
                                  .error = error};
    EXPECT_EQ(runCatalogList({}, withPack, std::span(catalog.stretches()).last(1)), ExitStatus::Done);
    EXPECT_THAT(out.str(), testing::ContainsRegex(
                               "\n\nIn no pack\n  shoulder-rolls .*\n    wall-slides .*\n  arm-circles .*"
                               "\n\nYour own\n  weber-pull +Towel pull "));
    out.str({});
    EXPECT_EQ(runCatalogList({}, withPack), ExitStatus::Done);
    EXPECT_THAT(out.str(), testing::Not(HasSubstr("Your own")));
}

TEST_F(CatalogCommand, theTextTellsDoseAndFrequency) {
    EXPECT_EQ(runCatalogList({}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(),
                HasSubstr("chest-stretch   Chest stretch   30 s × 3–4            3–4 times a week\n"));
    EXPECT_THAT(out.str(), HasSubstr("cat-cow         Cat-cow         10–15 times           every day\n"));
}

TEST_F(CatalogCommand, anUnknownStretchIsAnsweredWithItsNeighbours) {
    try {
        static_cast<void>(runCatalogEntry({.stretch = "catcow", .json = false}, context()));
        ADD_FAILURE() << "found";
    } catch (const UsageError& refusal) {
        EXPECT_STREQ(refusal.what(),
                     "There is no stretch 'catcow' (did you mean cat-cow?); 'unhunch catalog' "
                     "lists them.");
    }
}

/// The program's own catalog, which says all that there is to say.
class BuiltInCatalogCommand : public CommandTest {
protected:
    [[nodiscard]] std::string told(const StretchId& stretch, bool json = false) {
        out.str({});
        const CommandContext own = context();
        const CommandContext all{.catalog = m_catalog,
                                 .programme = own.programme,
                                 .preferences = preferences,
                                 .now = now,
                                 .out = out,
                                 .error = error,
                                 .utf8 = true,
                                 .utcOffsetAt = own.utcOffsetAt};
        const ExitStatus status = stretch.empty() ? runCatalogList({.json = json}, all)
                                                  : runCatalogEntry({.stretch = stretch, .json = json}, all);
        EXPECT_EQ(status, ExitStatus::Done) << error.str();
        return out.str();
    }

private:
    QTemporaryDir m_folder;
    StretchCatalog m_catalog = loadCatalog(DataFolder::at(m_folder.path())).catalog;
};

TEST_F(BuiltInCatalogCommand, theListGoesByPackWithStandInsBelowTheirStretch) {
    const std::string text = told({});
    EXPECT_THAT(text, testing::StartsWith("Prescribed: Four stretches for the upper back"));
    EXPECT_THAT(text, testing::ContainsRegex("\n  cat-cow +Cat-cow .*every day\n    seated-cat-cow "));
    for (const char* pack : {"\nPosture: ", "\nNeck and shoulders: ", "\nCore: ", "\nCalm: "})
        EXPECT_THAT(text, HasSubstr(pack));
}

TEST_F(BuiltInCatalogCommand, oneStretchIsToldInFull) {
    const std::string text = told("chest-stretch");
    EXPECT_THAT(text, testing::StartsWith("Chest stretch (chest-stretch)\nPrescribed · 30 s × 3–4 · "));
    for (const char* part :
         {"\n  Room: A doorway, and a step", "\nSteps\n  1. Stand in the doorway",
          "\nBreathing\n  Breathe slowly", "\nEasier: Hands lower, a smaller step\n  1. ",
          "\nHarder\n  - Rest your forearms", "\nMuscles\n  - Chest", "\nPrecautions\n  - Ask a doctor",
          "\n  shoulder instability: leave it out. A raised arm",
          "\n  hypermobility: in the easier form. Loose joints", "\n  balance: with care. Hold on",
          "\nCommon mistakes\n  - Hanging",
          "These stand in for it: one-arm-chest-stretch, seated-chest-opener.",
          "\n  A  Mayo Clinic: Stretching and flexibility\n     https://www.mayoclinic.org/"})
        EXPECT_THAT(text, HasSubstr(part));
    EXPECT_THAT(told("seated-chest-opener"),
                testing::AllOf(HasSubstr("It stands in for chest-stretch."),
                               HasSubstr("Also: in a wheelchair, with one hand")));
    EXPECT_THAT(told("chin-tuck"), HasSubstr("\nNeck and shoulders · 8"));
    EXPECT_THAT(told("upper-trapezius-stretch"), HasSubstr("20 s × 2–3 on each side"));
}

TEST_F(BuiltInCatalogCommand, oneStretchInJsonIsAsInACatalogFile) {
    const auto json = nlohmann::json::parse(told("chest-stretch", true));
    EXPECT_EQ(json["pack"], "prescribed");
    EXPECT_EQ(json["harder"].size(), 2U);
    EXPECT_EQ(json["cautions"][0]["advice"], "leave-out");
    EXPECT_EQ(json["easier"]["figure"], "chest-stretch-easier");
}

class CatalogCheck : public testing::Test {
protected:
    ExitStatus check(const QByteArray& text) {
        QFile file(m_folder.filePath(QStringLiteral("mine.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        return runCatalogCheck({file.fileName()}, out, error);
    }

    std::ostringstream out;
    std::ostringstream error;
    QTemporaryDir m_folder;
};

TEST_F(CatalogCheck, aSoundFileIsSaidToBeSound) {
    EXPECT_EQ(check(R"({"format": "unhunch-catalog", "version": 1, "stretches": [{
        "id": "wall-slide", "title": "Wall slide", "frequency": "daily", "places": ["standing"],
        "dose": {"repetitions": [5, 8], "tempo_seconds": 4, "sets": [1, 1], "rest_seconds": 0},
        "position": "Standing", "steps": ["Slide."], "breathing": "Breathe.", "muscles": ["Back"],
        "benefits": ["Good."], "precautions": ["Ease off."], "mistakes": ["Haste."],
        "sources": [{"organisation": "A", "title": "B", "url": "https://example.org", "grade": "B"}]}]})"),
              ExitStatus::Done)
        << error.str();
    EXPECT_THAT(out.str(), testing::EndsWith("mine.json: 1 stretch, sound\n"));
}

TEST_F(CatalogCheck, theFilesOfTheBuiltInCatalogAreSound) {
    for (const std::string_view name : builtInCatalogFiles) {
        const QString file = QStringLiteral(UNHUNCH_SOURCE_DIR "/resources/catalog/") +
                             QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
        EXPECT_EQ(runCatalogCheck({file}, out, error), ExitStatus::Done) << error.str();
        EXPECT_THAT(out.str(), testing::EndsWith(" stretches, sound\n"));
    }
}

TEST_F(CatalogCheck, aFaultIsToldWithFileAndPlaceAndFails) {
    EXPECT_EQ(check("{\n\"stretches\": [,]}"), ExitStatus::Failed);
    EXPECT_THAT(error.str(), HasSubstr("mine.json"));
    EXPECT_THAT(error.str(), HasSubstr("line 2"));
    EXPECT_EQ(out.str(), "");
}

TEST_F(CatalogCheck, aMissingFileFails) {
    EXPECT_EQ(runCatalogCheck({m_folder.filePath(QStringLiteral("none.json"))}, out, error),
              ExitStatus::Failed);
    EXPECT_THAT(error.str(), HasSubstr("none.json"));
}

} // namespace

} // namespace unhunch::test

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
                  "frequency":{"times_per_week":[3,4]},"places":["doorway"]})")
                                      .dump());
    EXPECT_EQ(answer()[1]["frequency"], "daily");
    EXPECT_EQ(answer()[1]["places"], nlohmann::json({"standing", "chair"}));
    EXPECT_EQ(answer()[2]["dose"]["tempo_seconds"], 3.5);
    EXPECT_EQ(answer()[3]["dose"]["tempo_seconds"], 8);
}

TEST_F(CatalogCommand, needsNoJournal) {
    EXPECT_EQ(runCatalogList({}, context()), ExitStatus::Done);
    EXPECT_EQ(opened, 0);
}

TEST_F(CatalogCommand, theTextTellsDoseAndFrequency) {
    EXPECT_EQ(runCatalogList({}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(),
                HasSubstr("chest-stretch   Chest stretch   30 s × 3–4            3–4 times a week\n"));
    EXPECT_THAT(out.str(), HasSubstr("cat-cow         Cat-cow         10–15 times           every day\n"));
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

TEST_F(CatalogCheck, theBuiltInCatalogIsSound) {
    const QString file = QStringLiteral(UNHUNCH_SOURCE_DIR "/resources/catalog/upper-back.json");
    EXPECT_EQ(runCatalogCheck({file}, out, error), ExitStatus::Done) << error.str();
    EXPECT_EQ(out.str(), file.toStdString() + ": 4 stretches, sound\n");
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

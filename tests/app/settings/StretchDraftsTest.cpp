#include "app/settings/StretchDrafts.h"

#include "tests/support/Stretches.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

class StretchDraftsTest : public testing::Test {
protected:
    [[nodiscard]] static WrittenDraft halfWritten(const StretchId& origin) {
        WrittenDraft draft{.origin = origin};
        draft.stretch.dose = {Hold{}, false};
        draft.stretch.frequency = Daily{};
        draft.stretch.title = std::string(500, 'a'); // too long for a catalog, and not lost
        draft.stretch.steps = {"Sit up", ""};
        return draft;
    }
    void writeFile(const QByteArray& bytes) const {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir place;
    QString name = place.filePath(QStringLiteral("drafts.json"));
    StretchDrafts drafts{name};
};

TEST_F(StretchDraftsTest, giveBackWhatNoCatalogWouldTake) {
    EXPECT_FALSE(drafts.find(""));
    ASSERT_TRUE(drafts.keep(halfWritten("")));
    EXPECT_EQ(StretchDrafts(name).find(""), halfWritten(""));
}

TEST_F(StretchDraftsTest, giveBackEveryStretchWithAllThatTheEditorDoesNotShow) {
    for (const Stretch& stretch : test::builtInCatalog().stretches()) {
        const WrittenDraft draft{.origin = stretch.id, .isNew = false, .stretch = stretch};
        ASSERT_TRUE(drafts.keep(draft)) << stretch.id;
        EXPECT_EQ(drafts.find(stretch.id), draft) << stretch.id;
    }
}

TEST_F(StretchDraftsTest, keepOneForEachOrigin) {
    ASSERT_TRUE(drafts.keep(halfWritten("")));
    ASSERT_TRUE(drafts.keep(halfWritten("cat-cow")));
    WrittenDraft later = halfWritten("");
    later.stretch.title = "Later";
    later.picture = PlanPicture{.bytes = std::string("\x89PNG and more \0", 15)};
    ASSERT_TRUE(drafts.keep(later));
    EXPECT_EQ(drafts.find(""), later);
    drafts.drop("");
    EXPECT_FALSE(drafts.find(""));
    EXPECT_EQ(drafts.find("cat-cow"), halfWritten("cat-cow"));
    drafts.drop("cat-cow");
    EXPECT_FALSE(QFile::exists(name));
}

TEST_F(StretchDraftsTest, setADamagedFileAside) {
    for (const QByteArray& bytes :
         {QByteArray("{"), QByteArray("[{\"origin\": \"\", \"stretch\": \"x\"}]")}) {
        writeFile(bytes);
        EXPECT_FALSE(drafts.find(""));
        EXPECT_FALSE(QFile::exists(name));
    }
    EXPECT_TRUE(QFile::exists(name + QStringLiteral(".damaged-2")));
    EXPECT_TRUE(drafts.keep(halfWritten("")));
}

TEST_F(StretchDraftsTest, sayWhenTheyCannotBeWritten) {
    ASSERT_TRUE(QDir().mkdir(name)); // a folder in its place
    EXPECT_FALSE(drafts.keep(halfWritten("")));
}

} // namespace
} // namespace unhunch

#include "app/settings/RescueFiles.h"

#include "core/journal/SessionLog.h"
#include "tests/app/journal/JournalRecords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gmock/gmock.h>

namespace unhunch::test {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;
using namespace Qt::StringLiterals;
using Folder = RescuePlace::Folder;

/// Files that an app left as it ended, and the journal of the next start.
class RescueFilesTest : public JournalFolder {
protected:
    RescueFilesTest() { SessionLog(file, today); }

    [[nodiscard]] QString placed(const QString& name) const {
        return folder.filePath(name + u"/unwritten"_s);
    }
    [[nodiscard]] static JournalContents contentsOf(const Session& session) {
        JournalContents contents;
        contents.sessions.push_back({session, 1});
        return contents;
    }
    [[nodiscard]] static QString folderOf(const QString& name) { return QFileInfo(name).dir().dirName(); }

    const std::vector<RescuePlace> places{{placed(u"data"_s), Folder::Found},
                                          {placed(u"config/deep"_s), Folder::Made},
                                          {placed(u"tmp"_s), Folder::Private}};
    RescueFiles rescues{places};
    SessionLog journal{file, today};
};

TEST_F(RescueFilesTest, whatIsLeftIsForThisPersonAloneAndTakenAndRemovedLater) {
    const Session session = aSession();
    const QString left = rescues.leave(contentsOf(session));
    EXPECT_EQ(folderOf(left), u"data"_s);
    EXPECT_FALSE(QFileInfo(left).permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    EXPECT_EQ(rescues.found(), QStringList{left});
    const RescuesTaken taken = takeRescues(rescues.found(), journal);
    EXPECT_TRUE(taken.any);
    EXPECT_EQ(taken.stretches, 1);
    EXPECT_TRUE(taken.refused.isEmpty());
    EXPECT_THAT(journal.sessions(allDays), ElementsAre(session));
    EXPECT_TRUE(rescues.found().isEmpty());
}

TEST_F(RescueFilesTest, nothingIsLeftOfNothing) {
    EXPECT_EQ(rescues.leave({}), QString());
    EXPECT_TRUE(rescues.found().isEmpty());
}

TEST_F(RescueFilesTest, severalRunsLeaveSeveralFilesAndAllAreTaken) {
    const Session first = aSession();
    const Session second = aSession("cat-cow");
    static_cast<void>(rescues.leave(contentsOf(first)));
    static_cast<void>(rescues.leave(contentsOf(second)));
    EXPECT_EQ(takeRescues(rescues.found(), journal).stretches, 2);
    EXPECT_THAT(journal.sessions(allDays), UnorderedElementsAre(first, second));
}

TEST_F(RescueFilesTest, aJournalsFolderThatVanishedIsNotMadeAnewAndTheNextPlaceIsTaken) {
    ASSERT_TRUE(QDir(folder.path()).rename(u"data"_s, u"away"_s));
    const QString left = rescues.leave(contentsOf(aSession()));
    EXPECT_EQ(folderOf(left), u"deep"_s);
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(u"data"_s)));
    EXPECT_EQ(rescues.found(), QStringList{left});
}

TEST_F(RescueFilesTest, aFolderThatIsOpenToOthersIsNotTrusted) {
    const RescueFiles shared({places.back()});
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"tmp"_s));
    ASSERT_TRUE(QFile::setPermissions(folder.filePath(u"tmp"_s), QFile::Permissions(0x7777)));
    EXPECT_EQ(shared.leave(contentsOf(aSession())), QString());
    QFile planted(placed(u"tmp"_s) + u"-1.json"_s);
    ASSERT_TRUE(planted.open(QIODevice::WriteOnly));
    EXPECT_TRUE(shared.found().isEmpty());
}

TEST_F(RescueFilesTest, whatIsNoDocumentIsSetAsideAndToldAndTheRestIsTaken) {
    const Session session = aSession();
    static_cast<void>(rescues.leave(contentsOf(session)));
    const QString broken = placed(u"data"_s) + u"-0.json"_s;
    QFile spoilt(broken);
    ASSERT_TRUE(spoilt.open(QIODevice::WriteOnly));
    spoilt.write("{");
    spoilt.close();
    const RescuesTaken taken = takeRescues(rescues.found(), journal);
    EXPECT_EQ(taken.stretches, 1);
    ASSERT_EQ(taken.refused.size(), 1);
    EXPECT_TRUE(taken.refused[0].contains(broken + u".damaged-1"_s)) << taken.refused[0].toStdString();
    EXPECT_TRUE(QFileInfo::exists(broken + u".damaged-1"_s));
    EXPECT_TRUE(rescues.found().isEmpty()) << "it is not tried at each start";
}

TEST_F(RescueFilesTest, whatTheJournalWillNeverTakeIsSetAsideToo) {
    static_cast<void>(rescues.leave(contentsOf(aSession())));
    tamper("CREATE TRIGGER strict BEFORE INSERT ON session BEGIN SELECT RAISE(ABORT, 'not allowed'); END");
    const RescuesTaken taken = takeRescues(rescues.found(), journal);
    ASSERT_EQ(taken.refused.size(), 1);
    EXPECT_TRUE(taken.refused[0].contains(u"not allowed"_s));
    EXPECT_TRUE(rescues.found().isEmpty());
}

TEST_F(RescueFilesTest, whatCannotBeWrittenNowStaysForLater) {
    static_cast<void>(rescues.leave(contentsOf(aSession())));
    const QString data = folder.filePath(u"data"_s);
    const QStringList files = rescues.found();
    ASSERT_TRUE(QDir().rename(QString::fromStdString(file), data + u"/away"_s));
    EXPECT_THROW(static_cast<void>(takeRescues(files, journal)), JournalError);
    EXPECT_EQ(rescues.found(), files);
}

} // namespace
} // namespace unhunch::test

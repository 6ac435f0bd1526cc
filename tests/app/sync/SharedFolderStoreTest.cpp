#include "app/settings/SharedFolderStore.h"

#include "core/journal/SharedName.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;

class SharedFolderStoreTest : public testing::Test {
protected:
    void writeFile(const QByteArray& bytes) const {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir place;
    QString name = place.filePath(u"sharing.json"_s);
    SharedFolderStore store{name, "this machine"};
};

TEST_F(SharedFolderStoreTest, withoutAFileNothingIsShared) {
    const LoadedSharedFolder loaded = store.load();
    EXPECT_EQ(loaded.settings.folder, QString());
    EXPECT_FALSE(sharedNameParts(loaded.settings.ownFile).computer.empty()) << loaded.settings.ownFile;
    EXPECT_EQ(loaded.warning, QString());
    EXPECT_FALSE(QFileInfo::exists(name));
}

TEST_F(SharedFolderStoreTest, givesBackWhatWasKeptForTheseEyesOnly) {
    const SharedFolderSettings settings{u"/home/ada/Ordner ä"_s, "unhunch-desk-0123456789ab.json"};
    ASSERT_EQ(store.save(settings), QString());
    EXPECT_EQ(store.load().settings, settings);
#ifdef Q_OS_UNIX
    EXPECT_EQ(QFileInfo(name).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
}

TEST_F(SharedFolderStoreTest, anotherMachineIsGivenAFileOfItsOwnOnce) {
    const SharedFolderSettings settings{u"/shared"_s, "unhunch-desk-0123456789ab.json"};
    ASSERT_EQ(store.save(settings), QString());
    const SharedFolderStore copied(name, "another machine");
    const LoadedSharedFolder loaded = copied.load();
    EXPECT_EQ(loaded.settings.folder, settings.folder);
    EXPECT_NE(loaded.settings.ownFile, settings.ownFile);
    EXPECT_EQ(copied.load().settings, loaded.settings) << "and keeps it";
}

TEST_F(SharedFolderStoreTest, acopyOfTheDataFolderIsGivenAFileOfItsOwn) {
    ASSERT_EQ(store.save({u"/shared"_s, "unhunch-desk-0123456789ab.json"}), QString());
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(u"sharing.json"_s);
    ASSERT_TRUE(QFile::copy(name, copy));
    EXPECT_NE(SharedFolderStore(copy, "this machine").load().settings.ownFile,
              "unhunch-desk-0123456789ab.json");
}

TEST_F(SharedFolderStoreTest, aDamagedFileIsSetAsideAndTold) {
    for (const QByteArray& bytes :
         {QByteArray("{"), QByteArray(), QByteArray("[]"),
          QByteArray(R"({"format":"unhunch-plan","version":1})"),
          QByteArray(R"({"format":"unhunch-sharing","version":2,"folder":"/shared"})"),
          QByteArray(R"({"format":"unhunch-sharing","version":1,"folder":"not/absolute"})")}) {
        writeFile(bytes);
        const LoadedSharedFolder loaded = store.load();
        EXPECT_EQ(loaded.settings.folder, QString()) << bytes.toStdString();
        EXPECT_FALSE(loaded.warning.isEmpty()) << bytes.toStdString();
        EXPECT_FALSE(QFileInfo::exists(name)) << bytes.toStdString();
    }
    EXPECT_EQ(QDir(place.path()).entryList({u"sharing.json.damaged-*"_s}).size(), 6);
}

TEST_F(SharedFolderStoreTest, aForeignFileNameIsNotTaken) {
    ASSERT_EQ(store.save({u"/shared"_s, "../../etc/passwd"}), QString());
    EXPECT_FALSE(sharedNameParts(store.load().settings.ownFile).computer.empty());
}

TEST_F(SharedFolderStoreTest, saysWhichFoldersWillNotDo) {
    EXPECT_EQ(store.faultOf(QDir::tempPath()), QString());
    EXPECT_TRUE(store.faultOf(place.filePath(u"nowhere"_s)).contains(u"nowhere"_s));
    EXPECT_FALSE(store.faultOf(place.path()).isEmpty()) << "where the journal lies";
    EXPECT_FALSE(store.faultOf(place.path() + u"/."_s).isEmpty());
}

TEST_F(SharedFolderStoreTest, saysWhatCannotBeWritten) {
    const SharedFolderStore nowhere(place.filePath(u"nowhere/sharing.json"_s), "this machine");
    EXPECT_TRUE(nowhere.save({u"/shared"_s, "unhunch-desk-0123456789ab.json"}).contains(u"nowhere"_s));
}

} // namespace
} // namespace unhunch

#include "app/settings/DataFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

constexpr QFile::Permissions anyoneElse = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

class DataFolderTest : public testing::Test {
protected:
    DataFolderTest() {
        set("XDG_DATA_HOME", u"data"_s);
        set("XDG_CONFIG_HOME", u"config"_s);
        set("XDG_RUNTIME_DIR", u"run"_s);
        set("HOME", u"h"_s);
        set("TMPDIR", QString());
        EXPECT_TRUE(QDir(root.path()).mkdir(u"run"_s));
    }
    ~DataFolderTest() override {
        for (const auto& [name, value] : m_before)
            value.isNull() ? qunsetenv(name) : qputenv(name, value);
    }

    [[nodiscard]] QString in(const QString& path) const { return root.filePath(path); }
    [[nodiscard]] static bool isPrivate(const QString& folder) {
        return QFileInfo(folder).isDir() && !QFileInfo(folder).permissions().testAnyFlags(anyoneElse);
    }

    QTemporaryDir root;

private:
    void set(const char* name, const QString& folder) {
        m_before.emplace_back(name, qEnvironmentVariableIsSet(name) ? qgetenv(name) : QByteArray());
        qputenv(name, in(folder).toUtf8());
    }

    std::vector<std::pair<const char*, QByteArray>> m_before;
};

TEST_F(DataFolderTest, theStandardPlacesAreThoseOfXdg) {
    const DataFolder folder = DataFolder::at({});
    EXPECT_EQ(folder.journal, in(u"data/unhunch/journal.sqlite"_s));
    EXPECT_EQ(folder.catalog, in(u"data/unhunch/catalog.json"_s));
    EXPECT_EQ(folder.preferences, in(u"config/unhunch/unhunch.ini"_s));
    EXPECT_TRUE(folder.socket.startsWith(in(u"run/unhunch-"_s)));
}

TEST_F(DataFolderTest, aDataDirHoldsEverythingButTheSocket) {
    const DataFolder folder = DataFolder::at(in(u"stick"_s));
    EXPECT_EQ(folder.journal, in(u"stick/journal.sqlite"_s));
    EXPECT_EQ(folder.catalog, in(u"stick/catalog.json"_s));
    EXPECT_EQ(folder.preferences, in(u"stick/unhunch.ini"_s));
    EXPECT_TRUE(folder.socket.startsWith(in(u"run/unhunch-"_s)));
}

TEST_F(DataFolderTest, tellsHowToComeBackToIt) {
    EXPECT_TRUE(DataFolder::at({}).arguments().isEmpty());
    EXPECT_EQ(DataFolder::at(in(u"stick/"_s)).arguments(), QStringList({u"--data-dir"_s, in(u"stick"_s)}));
}

TEST_F(DataFolderTest, eachFolderHasASocketOfItsOwn) {
    EXPECT_NE(DataFolder::at(in(u"one"_s)).socket, DataFolder::at(in(u"two"_s)).socket);
    EXPECT_NE(DataFolder::at(in(u"one"_s)).socket, DataFolder::at({}).socket);
}

TEST_F(DataFolderTest, theSameFolderHasTheSameSocketHoweverItIsWritten) {
    const QString before = QDir::currentPath();
    const QString socket = DataFolder::at(in(u"stick"_s)).socket;
    EXPECT_EQ(DataFolder::at(in(u"stick/"_s)).socket, socket);
    EXPECT_EQ(DataFolder::at(in(u"other/../stick"_s)).socket, socket);
    ASSERT_TRUE(QDir::setCurrent(root.path()));
    EXPECT_EQ(DataFolder::at(u"stick"_s).socket, socket);
    QDir::setCurrent(before);
    ASSERT_EQ(DataFolder::at(in(u"stick"_s)).create(), QString());
    EXPECT_EQ(DataFolder::at(in(u"stick"_s)).socket, socket);
    ASSERT_TRUE(QFile::link(in(u"stick"_s), in(u"link"_s)));
    EXPECT_EQ(DataFolder::at(in(u"link"_s)).socket, socket);
}

TEST_F(DataFolderTest, withoutARuntimeFolderTheSocketLiesBesideTheData) {
    for (const QByteArray& runtime : {QByteArray(), QByteArray("relative"), QByteArray("/no/such/folder")}) {
        qputenv("XDG_RUNTIME_DIR", runtime);
        EXPECT_EQ(DataFolder::at(in(u"stick"_s)).socket, in(u"stick/unhunch.sock"_s));
    }
}

TEST_F(DataFolderTest, whereTheDataLieTooDeepTheSocketHasAShortPathAllTheSame) {
    qputenv("XDG_RUNTIME_DIR", "");
    const DataFolder folder = DataFolder::at(in(QString(100, u'd')));
    EXPECT_LE(folder.socket.size(), 90);
    ASSERT_EQ(folder.create(), QString());
    EXPECT_TRUE(isPrivate(QFileInfo(folder.socket).path()));
}

TEST_F(DataFolderTest, makesPrivateFolders) {
    const DataFolder folder = DataFolder::at({});
    ASSERT_EQ(folder.create(), QString());
    for (const char* made : {"data", "data/unhunch", "config", "config/unhunch"})
        EXPECT_TRUE(isPrivate(in(QString::fromLatin1(made)))) << made;
    EXPECT_EQ(folder.create(), QString());
}

TEST_F(DataFolderTest, makesNoFolderBeforeItIsTold) {
    (void)DataFolder::at({});
    (void)DataFolder::at(in(u"stick"_s));
    EXPECT_EQ(QDir(root.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"run"_s});
}

TEST_F(DataFolderTest, leavesAFolderThatIsThereAsItIs) {
    ASSERT_TRUE(QDir(root.path()).mkdir(u"stick"_s));
    const auto open =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    ASSERT_TRUE(QFile::setPermissions(in(u"stick"_s), open));
    ASSERT_EQ(DataFolder::at(in(u"stick"_s)).create(), QString());
    EXPECT_TRUE(QFileInfo(in(u"stick"_s)).permissions().testFlag(QFile::ReadOther));
}

TEST_F(DataFolderTest, aFileInTheWayIsToldWithWhatToDo) {
    QFile file(in(u"stick"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    for (const char* path : {"stick", "stick/below"}) {
        const std::string fault = DataFolder::at(in(QString::fromLatin1(path))).create().toStdString();
        EXPECT_THAT(fault,
                    testing::AllOf(testing::HasSubstr(in(u"stick"_s).toStdString() + " is not a folder"),
                                   testing::HasSubstr("--data-dir")));
    }
}

TEST_F(DataFolderTest, aFolderThatCannotBeMadeIsToldWithWhatToDo) {
    const std::string fault = DataFolder::at(u"/proc/unhunch"_s).create().toStdString();
    EXPECT_THAT(fault, testing::AllOf(testing::HasSubstr("/proc/unhunch cannot be made"),
                                      testing::HasSubstr("--data-dir")));
}

} // namespace

} // namespace unhunch

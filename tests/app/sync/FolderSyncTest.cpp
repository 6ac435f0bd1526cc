#include "app/sync/FolderSync.h"

#include "app/journal/JournalKeeper.h"
#include "core/journal/JournalDocument.h"
#include "tests/app/journal/JournalRecords.h"
#include "tests/support/FakeClock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace unhunch::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using namespace Qt::StringLiterals;

/// The app as it runs on one computer, as far as the journal goes.
struct Computer {
    explicit Computer(const QString& name) : sync(SharedFolderStore::beside(journal()), keeper, clock) {
        sync.setObjectName(name);
        sync.setSettling(std::chrono::milliseconds{20});
        static_cast<void>(sync.reload());
    }
    [[nodiscard]] QString journal() const { return home.filePath(u"journal.sqlite"_s); }
    [[nodiscard]] std::vector<Session> written() const {
        return SessionLog(journal().toStdString(), today).sessions(allDays);
    }

    QTemporaryDir home;
    FakeClock clock;
    JournalKeeper keeper{journal().toStdString(), today};
    FolderSync sync;
    QSignalSpy taken{&sync, &FolderSync::taken};
    QSignalSpy changed{&sync, &FolderSync::changed};
};

class FolderSyncTest : public testing::Test {
protected:
    [[nodiscard]] QStringList files() const {
        return QDir(folder()).entryList({u"unhunch-*"_s}, QDir::Files);
    }
    [[nodiscard]] QString folder() const { return place.filePath(u"shared"_s); }
    [[nodiscard]] static bool comesTrue(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, patience);
    }
    [[nodiscard]] static std::string documentOf(const std::vector<Session>& sessions) {
        JournalContents contents;
        for (const Session& session : sessions)
            contents.sessions.push_back({session, 1});
        contents.plan.adoptedOn = today;
        return journalDocument(contents);
    }
    static void write(const QString& name, const std::string& text, QFile::OpenMode mode = QFile::WriteOnly) {
        QFile file(name);
        ASSERT_TRUE(file.open(mode));
        file.write(text.data(), static_cast<qint64>(text.size()));
    }
    void SetUp() override { ASSERT_TRUE(QDir().mkdir(folder())); }

    QTemporaryDir place;
};

TEST_F(FolderSyncTest, whileNoFolderIsChosenNothingHappens) {
    Computer desk(u"desk"_s);
    desk.keeper.sessionDone(aSession());
    ASSERT_TRUE(desk.keeper.finish(longEnough));
    EXPECT_EQ(desk.sync.state(), SharingState{});
    EXPECT_FALSE(QFileInfo::exists(desk.home.filePath(u"sharing.json"_s)));
}

TEST_F(FolderSyncTest, twoRunningAppsHaveWhatEitherDid) {
    Computer desk(u"desk"_s);
    Computer laptop(u"laptop"_s);
    ASSERT_EQ(desk.sync.setFolder(folder()), QString());
    ASSERT_EQ(laptop.sync.setFolder(folder()), QString());
    const Session one = aSession("shoulder-rolls");
    const Session other = aSession("cat-cow");
    desk.keeper.sessionDone(one);
    laptop.keeper.sessionDone(other);
    EXPECT_TRUE(comesTrue([&] { return desk.written().size() == 2 && laptop.written().size() == 2; }));
    EXPECT_TRUE(comesTrue([&] { return desk.keeper.completions(allDays).size() == 2; }))
        << "memory knows as well";
    EXPECT_EQ(desk.keeper.latest("cat-cow"), other);
    EXPECT_GE(desk.taken.size(), 1);
    EXPECT_THAT(files(), SizeIs(2));
    EXPECT_TRUE(comesTrue([&] { return desk.sync.state().journals.size() == 2; }));
}

TEST_F(FolderSyncTest, onceTheyAgreeNobodyWrites) {
    Computer desk(u"desk"_s);
    Computer laptop(u"laptop"_s);
    ASSERT_EQ(desk.sync.setFolder(folder()), QString());
    ASSERT_EQ(laptop.sync.setFolder(folder()), QString());
    desk.keeper.sessionDone(aSession());
    const auto bytes = [this](int index) {
        QFile file(QDir(folder()).filePath(files().value(index)));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    ASSERT_TRUE(comesTrue(
        [&] { return files().size() == 2 && bytes(0) == bytes(1) && bytes(0).contains("shoulder-rolls"); }));
    // Whatever comes of the last writes has come once both have looked at them twice.
    for (Computer* computer : {&desk, &laptop}) {
        for (int look = 0; look < 2; ++look) {
            const auto before = computer->changed.size();
            computer->sync.journalChanged();
            ASSERT_TRUE(comesTrue([&] { return computer->changed.size() > before; }));
        }
    }
    QList<QDateTime> times;
    for (const QString& file : files())
        times << QFileInfo(QDir(folder()).filePath(file)).lastModified();
    for (Computer* computer : {&desk, &laptop, &desk, &laptop}) {
        const auto before = computer->changed.size();
        computer->sync.journalChanged();
        ASSERT_TRUE(comesTrue([&] { return computer->changed.size() > before; }));
    }
    QList<QDateTime> after;
    for (const QString& file : files())
        after << QFileInfo(QDir(folder()).filePath(file)).lastModified();
    EXPECT_EQ(times, after);
}

TEST_F(FolderSyncTest, whatWasDoneBeforeAndWhatLiesThereIsSharedFromTheStart) {
    const Session there = aSession("cat-cow");
    write(folder() + u"/unhunch-laptop-0123456789ab.json"_s, documentOf({there}));
    Computer desk(u"desk"_s);
    const Session here = aSession("shoulder-rolls");
    desk.keeper.sessionDone(here);
    ASSERT_TRUE(desk.keeper.finish(longEnough));
    ASSERT_EQ(desk.sync.setFolder(folder()), QString());
    EXPECT_TRUE(comesTrue([&] { return desk.sync.state().wroteAt.has_value(); }));
    EXPECT_THAT(desk.written(), testing::UnorderedElementsAre(here, there));
    ASSERT_THAT(files(), SizeIs(2));
}

TEST_F(FolderSyncTest, aFileThatIsWrittenPieceByPieceIsReadOnceItIsWhole) {
    Computer desk(u"desk"_s);
    ASSERT_EQ(desk.sync.setFolder(folder()), QString());
    const std::string whole = documentOf({aSession("cat-cow")});
    const QString name = folder() + u"/unhunch-laptop-0123456789ab.json"_s;
    write(name, whole.substr(0, whole.size() / 2));
    const auto isSkipped = [&] {
        return std::ranges::any_of(desk.sync.state().journals, [](const FoundJournal& found) {
            return found.skipped == SkipReason::NotWhole;
        });
    };
    ASSERT_TRUE(comesTrue(isSkipped));
    EXPECT_THAT(desk.written(), IsEmpty());
    write(name, whole.substr(whole.size() / 2), QFile::Append);
    EXPECT_TRUE(comesTrue([&] { return desk.written().size() == 1; }));
    EXPECT_TRUE(comesTrue([&] { return !isSkipped(); }));
}

TEST_F(FolderSyncTest, aFolderThatVanishesIsToldAndWaitedFor) {
    Computer desk(u"desk"_s);
    ASSERT_EQ(desk.sync.setFolder(folder()), QString());
    ASSERT_TRUE(comesTrue([&] { return desk.sync.state().wroteAt.has_value(); }));
    ASSERT_TRUE(QDir(folder()).removeRecursively());
    ASSERT_TRUE(comesTrue([&] { return desk.sync.state().fault == FolderFault::Missing; }));
    const Session session = aSession();
    desk.keeper.sessionDone(session);
    ASSERT_TRUE(desk.keeper.finish(longEnough)) << "the journal does not wait for the folder";
    EXPECT_THAT(desk.written(), ElementsAre(session));

    ASSERT_TRUE(QDir().mkdir(folder()));
    EXPECT_TRUE(
        comesTrue([&] { return desk.sync.state().fault == FolderFault::None && files().size() == 1; }));
    EXPECT_EQ(readJournalFile((folder() + u'/' + files().first()).toStdString()).sessions.size(), 1U);
}

TEST_F(FolderSyncTest, whatIsTurnedOffIsLeftThereOrTakenAway) {
    Computer desk(u"desk"_s);
    ASSERT_EQ(desk.sync.setFolder(folder()), QString());
    ASSERT_TRUE(comesTrue([&] { return files().size() == 1; }));
    ASSERT_EQ(desk.sync.setFolder({}), QString());
    EXPECT_EQ(desk.sync.state(), SharingState{});
    EXPECT_THAT(files(), SizeIs(1));
    ASSERT_EQ(desk.sync.setFolder(folder()), QString());
    ASSERT_EQ(desk.sync.setFolder({}, true), QString());
    EXPECT_THAT(files(), IsEmpty());
}

TEST_F(FolderSyncTest, whatTheFolderRefusesIsToldAndTriedAgainWithTheNextChangeHere) {
    Computer desk(u"desk"_s);
    ASSERT_EQ(desk.sync.setFolder(folder()), QString());
    ASSERT_TRUE(comesTrue([&] { return desk.sync.state().wroteAt.has_value(); }));
    const QString own = folder() + u'/' + files().value(0);
    ASSERT_TRUE(QFile::remove(own));
    ASSERT_TRUE(QDir().mkpath(own + u"/in the way"_s)); // also of somebody who may write everywhere
    desk.keeper.sessionDone(aSession());
    ASSERT_TRUE(comesTrue([&] { return desk.sync.state().fault == FolderFault::Unwritable; }));
    EXPECT_NE(desk.sync.state().details, QString());
    // Each try stirs the folder, which is no reason for the next one.
    QTest::qWait(200);
    const auto looks = desk.changed.size();
    QTest::qWait(500);
    EXPECT_LE(desk.changed.size(), looks + 1);
    EXPECT_EQ(desk.sync.state().fault, FolderFault::Unwritable);

    ASSERT_TRUE(QDir(own).removeRecursively());
    desk.keeper.sessionDone(aSession());
    EXPECT_TRUE(comesTrue([&] { return desk.sync.state().fault == FolderFault::None; }));
    EXPECT_EQ(readJournalFile(own.toStdString()).sessions.size(), 2U);
}

TEST_F(FolderSyncTest, atAMomentAtWhichTheAppIsAwakeItLooksButNotAllTheTime) {
    Computer desk(u"desk"_s);
    ASSERT_EQ(desk.sync.setFolder(folder()), QString());
    ASSERT_TRUE(comesTrue([&] { return desk.sync.state().wroteAt.has_value(); }));
    desk.clock.advance(std::chrono::minutes{9});
    desk.sync.lookAgain();
    desk.clock.advance(std::chrono::minutes{20});
    const LocalDateTime later = desk.clock.wall();
    desk.sync.lookAgain();
    EXPECT_TRUE(comesTrue([&] { return desk.sync.state().lookedAt == later; }));
}

TEST_F(FolderSyncTest, theChoiceIsKept) {
    {
        Computer desk(u"desk"_s);
        ASSERT_EQ(desk.sync.setFolder(folder()), QString());
        EXPECT_EQ(SharedFolderStore::beside(desk.journal()).load().settings.folder, folder());
        // A command has changed it.
        SharedFolderStore store = SharedFolderStore::beside(desk.journal());
        SharedFolderSettings settings = store.load().settings;
        settings.folder.clear();
        ASSERT_EQ(store.save(settings), QString());
        EXPECT_EQ(desk.sync.reload(), QString());
        EXPECT_EQ(desk.sync.state().folder, QString());
    }
}

TEST_F(FolderSyncTest, whatIsBeingLedIsSharedOnceItIsDone) {
    Computer desk(u"desk"_s);
    ASSERT_EQ(desk.sync.setFolder(folder()), QString());
    ASSERT_TRUE(comesTrue([&] { return desk.sync.state().wroteAt.has_value(); }));
    const QString own = folder() + u'/' + files().value(0);
    Session session = aSession();
    desk.keeper.sessionUnderWay(session);
    ASSERT_TRUE(desk.keeper.finish(longEnough));
    QTest::qWait(200); // far longer than changes rest here
    EXPECT_THAT(readJournalFile(own.toStdString()).sessions, IsEmpty());
    desk.keeper.sessionDone(session);
    EXPECT_TRUE(comesTrue([&] { return readJournalFile(own.toStdString()).sessions.size() == 1; }));
}

} // namespace
} // namespace unhunch::test

#include "core/journal/SharedFolder.h"

#include "core/journal/JournalDocument.h"
#include "core/journal/Refusal.h"
#include "tests/core/journal/SharedComputer.h"

#include <gmock/gmock.h>

#include <fstream>

#include <sys/stat.h>

namespace unhunch::test {

namespace fs = std::filesystem;

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

namespace {

/// A name as another computer has it.
constexpr auto others = "unhunch-laptop-0123456789ab.json";

class SharedFolderTest : public testing::Test {
protected:
    [[nodiscard]] fs::path in(const std::string& name) const { return shared.path() / name; }
    /// A journal of one session, as a document.
    [[nodiscard]] static std::string documentOf(const Session& session) {
        JournalContents contents;
        contents.sessions = {{session, 1}};
        contents.plan.adoptedOn = today;
        return journalDocument(contents);
    }
    [[nodiscard]] static std::string ownName(const SharedComputer& computer) {
        return utf8(computer.folder.ownFile().filename());
    }
    void expectSkipped(const std::string& name, SkipReason reason) {
        const JournalContents before = desk.log.contents();
        desk.sync();
        EXPECT_EQ(desk.found(name).skipped, reason) << desk.found(name).details;
        EXPECT_EQ(desk.log.contents(), before);
    }

    TemporaryFolder shared;
    SharedComputer desk{shared.path(), "desk"};
    SharedComputer laptop{shared.path(), "laptop"};
};

} // namespace

TEST_F(SharedFolderTest, aComputerWritesOneFileWithItsWholeJournalForTheseEyesOnly) {
    desk.log.append(sessionOf("cat-cow", at(today)));
    EXPECT_TRUE(desk.sync());
    EXPECT_THAT(namesIn(shared.path()), ElementsAre(ownName(desk)));
    EXPECT_EQ(readJournalFile(desk.folder.ownFile()), desk.log.contents());
    EXPECT_EQ(fs::status(desk.folder.ownFile()).permissions(),
              fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(SharedFolderTest, whatOneDidTheOtherHas) {
    const Session session = sessionOf("cat-cow", at(today));
    desk.log.append(session);
    desk.sync();
    laptop.sync();
    EXPECT_THAT(laptop.log.sessions(allDays), ElementsAre(session));
    EXPECT_EQ(laptop.exchanged.changes.sessions.added, 1);
    EXPECT_EQ(laptop.found(ownName(desk)).computer, "desk");
    EXPECT_EQ(laptop.found(ownName(desk)).skipped, std::nullopt);
    EXPECT_NE(laptop.found(ownName(desk)).writtenAt, std::nullopt);
}

TEST_F(SharedFolderTest, whatWasDeletedDoesNotComeBack) {
    const Session session = sessionOf("cat-cow", at(today));
    desk.log.append(session);
    desk.sync();
    laptop.sync();
    desk.sync();
    static_cast<void>(laptop.log.remove(session.id, at(today)));
    for (SharedComputer* computer : {&desk, &laptop, &desk, &laptop, &desk})
        computer->sync();
    EXPECT_THAT(desk.log.sessions(allDays), IsEmpty());
    EXPECT_THAT(laptop.log.sessions(allDays), IsEmpty());
}

TEST_F(SharedFolderTest, whatIsReadOnceIsReadAgainOnlyWhenItHasChanged) {
    writeBytes(in(others), documentOf(sessionOf("cat-cow", at(today))));
    desk.sync();
    EXPECT_NE(desk.seen.news, std::nullopt);
    desk.sync();
    EXPECT_EQ(desk.seen.news, std::nullopt);
    EXPECT_FALSE(desk.seen.isOwnStale);
    EXPECT_EQ(desk.seen.journals.size(), 2U);
    writeBytes(in(others), documentOf(sessionOf("cat-cow", at(today))));
    desk.sync();
    EXPECT_NE(desk.seen.news, std::nullopt);
    desk.folder.forget();
    desk.sync();
    EXPECT_NE(desk.seen.news, std::nullopt);
}

TEST_F(SharedFolderTest, copiesThatASyncProgramMadeAreReadAndLeftAlone) {
    const std::vector<std::string> copies{
        "unhunch-laptop-0123456789ab.sync-conflict-20261123-090000-ABCDEFG.json",
        "unhunch-laptop-0123456789ab (Ada's conflicted copy 2026-11-23).json",
        "unhunch-laptop-0123456789ab (1).json"};
    std::vector<Session> sessions;
    std::vector<std::string> texts;
    for (const std::string& copy : copies) {
        sessions.push_back(sessionOf("cat-cow", at(today)));
        texts.push_back(documentOf(sessions.back()));
        writeBytes(in(copy), texts.back());
    }
    desk.sync();
    EXPECT_THAT(desk.log.sessions(allDays), testing::UnorderedElementsAreArray(sessions));
    for (std::size_t index = 0; index < copies.size(); ++index) {
        EXPECT_EQ(bytesOf(in(copies[index])), texts[index]);
        EXPECT_EQ(desk.found(copies[index]).computer, "laptop");
        EXPECT_TRUE(desk.found(copies[index]).isCopy) << copies[index];
    }
}

TEST_F(SharedFolderTest, aFileThatIsCutAnywhereIsPassedOverAndReadOnceItIsWhole) {
    const std::string whole = documentOf(sessionOf("cat-cow", at(today)));
    for (std::size_t length = 0; length + 1 < whole.size(); length += 7) { // the last sign is a line's end
        writeBytes(in(others), whole.substr(0, length));
        expectSkipped(others, SkipReason::NotWhole);
    }
    writeBytes(in(others), whole);
    desk.sync();
    EXPECT_EQ(desk.found(others).skipped, std::nullopt);
    EXPECT_EQ(desk.log.sessions(allDays).size(), 1U);
}

TEST_F(SharedFolderTest, aSkippedFileIsToldUntilItChangesAndHoldsNothingElseBack) {
    writeBytes(in(others), "{");
    const Session session = sessionOf("cat-cow", at(today));
    laptop.log.append(session);
    laptop.sync();
    for (int look = 0; look < 2; ++look) {
        desk.sync();
        EXPECT_EQ(desk.found(others).skipped, SkipReason::NotWhole);
        EXPECT_THAT(desk.found(others).details, HasSubstr("line 1"));
        EXPECT_THAT(desk.log.sessions(allDays), ElementsAre(session));
    }
    EXPECT_EQ(bytesOf(in(others)), "{");
}

TEST_F(SharedFolderTest, whatANewerUnhunchWroteIsPassedOver) {
    std::string text = documentOf(sessionOf("cat-cow", at(today)));
    text.replace(text.find("\"version\": 1"), 12, "\"version\": 2");
    writeBytes(in(others), text);
    expectSkipped(others, SkipReason::Newer);
    EXPECT_THAT(desk.found(others).details, HasSubstr("version 2"));
}

TEST_F(SharedFolderTest, whatIsNoJournalIsPassedOver) {
    for (const char* text :
         {R"({"format": "unhunch-plan", "version": 1})", "[]", "{}", "a shopping list", "\xff\xfe"}) {
        writeBytes(in("unhunch-notes.json"), text);
        expectSkipped("unhunch-notes.json", SkipReason::NoJournal);
        EXPECT_EQ(desk.found("unhunch-notes.json").computer, "");
    }
}

TEST_F(SharedFolderTest, whatIsTooLargeIsNotRead) {
    std::ofstream(in(others)).close();
    fs::resize_file(in(others), journalKind.maximumBytes + 1); // takes no room on disk
    expectSkipped(others, SkipReason::TooLarge);
}

TEST_F(SharedFolderTest, whatIsNoFileIsNotOpened) {
    fs::create_directory(in("unhunch-folder.json"));
    fs::create_symlink("nowhere", in("unhunch-link.json"));
    expectSkipped("unhunch-folder.json", SkipReason::Unreadable);
    expectSkipped("unhunch-link.json", SkipReason::Unreadable);
    // To open it would wait for ever.
    ASSERT_EQ(mkfifo(in("unhunch-pipe.json").c_str(), 0600), 0);
    expectSkipped("unhunch-pipe.json", SkipReason::Unreadable);
}

TEST_F(SharedFolderTest, draftsAndFilesOfOtherNamesAreNotLookedAt) {
    for (const char* name :
         {".unhunch-laptop-0123456789ab.json.x.tmp", ".syncthing.unhunch-a-0123456789ab.json.tmp",
          "unhunch-laptop-0123456789ab.json.part", "notes.json", "unhunch-.json~"})
        writeBytes(in(name), "{");
    desk.sync();
    EXPECT_EQ(desk.seen.journals.size(), 0U);
    desk.sync();
    EXPECT_EQ(desk.seen.journals.size(), 1U) << "its own";
}

TEST_F(SharedFolderTest, theOwnFileIsWrittenAnewWhereSomebodySpoiledOrRemovedIt) {
    desk.log.append(sessionOf("cat-cow", at(today)));
    desk.sync();
    const std::string whole = bytesOf(desk.folder.ownFile());
    for (const std::string& spoiled : {whole.substr(0, whole.size() / 2), std::string("{}"), std::string()}) {
        writeBytes(desk.folder.ownFile(), spoiled);
        EXPECT_TRUE(desk.sync());
        EXPECT_EQ(bytesOf(desk.folder.ownFile()), whole);
        EXPECT_FALSE(desk.sync());
    }
    fs::remove(desk.folder.ownFile());
    EXPECT_TRUE(desk.sync());
    EXPECT_EQ(bytesOf(desk.folder.ownFile()), whole);
}

TEST_F(SharedFolderTest, aFolderThatIsNotThereIsToldAndNotMade) {
    const fs::path away = shared.path() / "drive" / "unhunch";
    SharedComputer computer(away, "desk");
    computer.sync();
    EXPECT_EQ(computer.seen.fault, FolderFault::Missing);
    EXPECT_EQ(computer.folder.write("anything").fault, FolderFault::Missing);
    EXPECT_FALSE(fs::exists(away.parent_path()));
    writeBytes(away.parent_path(), "a file in its place");
    computer.sync();
    EXPECT_EQ(computer.seen.fault, FolderFault::Missing);

    fs::remove(away.parent_path());
    fs::create_directories(away);
    EXPECT_TRUE(computer.sync());
    fs::rename(away.parent_path(), shared.path() / "elsewhere");
    computer.sync();
    EXPECT_EQ(computer.seen.fault, FolderFault::Missing);
    fs::rename(shared.path() / "elsewhere", away.parent_path());
    EXPECT_FALSE(computer.sync()) << "it is as it was";
    EXPECT_EQ(computer.seen.fault, FolderFault::None);
}

TEST_F(SharedFolderTest, aJournalThatNobodyWouldReadIsNotWritten) {
    const std::string large(journalKind.maximumBytes + 1, ' ');
    EXPECT_EQ(desk.folder.write(large).fault, FolderFault::TooLarge);
    EXPECT_THAT(namesIn(shared.path()), IsEmpty());
}

TEST_F(SharedFolderTest, whatAWriterLeftThatWasKilledIsClearedAwayAfterADay) {
    const auto draft = [this](const std::string& name) {
        writeBytes(in(name), "half");
        fs::last_write_time(in(name), fs::file_time_type::clock::now() - std::chrono::hours(25));
    };
    const std::string old = "." + ownName(desk) + ".old.tmp";
    const std::string fresh = "." + ownName(desk) + ".fresh.tmp";
    const std::string notOurs = "." + ownName(laptop) + ".old.tmp";
    draft(old);
    draft(notOurs);
    writeBytes(in(fresh), "half");
    desk.sync();
    EXPECT_THAT(namesIn(shared.path()), UnorderedElementsAre(ownName(desk), fresh, notOurs));
}

TEST_F(SharedFolderTest, theOwnFileCanBeTakenAway) {
    desk.sync();
    laptop.sync();
    EXPECT_TRUE(desk.folder.removeOwn());
    EXPECT_THAT(namesIn(shared.path()), ElementsAre(ownName(laptop)));
    EXPECT_TRUE(desk.folder.removeOwn()) << "nothing is there to be taken away";
}

TEST(SharedNameTest, aComputersNameIsMadePlain) {
    EXPECT_EQ(sharedFileName("desk", "0123456789ab"), "unhunch-desk-0123456789ab.json");
    EXPECT_EQ(sharedFileName("Ada's Laptop", "0123456789ab"), "unhunch-ada-s-laptop-0123456789ab.json");
    EXPECT_EQ(sharedFileName("../../etc", "0123456789ab"), "unhunch-etc-0123456789ab.json");
    EXPECT_EQ(sharedFileName("\xc3\xa4\xc3\xb6", "0123456789ab"), "unhunch-computer-0123456789ab.json");
    EXPECT_EQ(sharedFileName(std::string(300, 'x'), "0123456789ab").size(), 8U + 32U + 13U + 5U);
}

TEST(SharedNameTest, aNameTellsTheComputer) {
    EXPECT_EQ(sharedNameParts("unhunch-desk-0123456789ab.json").computer, "desk");
    EXPECT_FALSE(sharedNameParts("unhunch-desk-0123456789ab.json").isCopy);
    EXPECT_EQ(sharedNameParts("unhunch-ada-s-laptop-0123456789ab-HOST.json").computer, "ada-s-laptop");
    EXPECT_TRUE(sharedNameParts("unhunch-ada-s-laptop-0123456789ab-HOST.json").isCopy);
    for (const char* name :
         {"unhunch-journal.json", "unhunch-0123456789ab.json", "unhunch--0123456789ab.json",
          "unhunch-desk-0123456789abc.json", "unhunch-desk-0123456789AB.json"})
        EXPECT_EQ(sharedNameParts(name).computer, "") << name;
}

TEST(SharedNameTest, idsDiffer) {
    const std::string id = newComputerId();
    EXPECT_EQ(id.size(), 12U);
    EXPECT_NE(id, newComputerId());
    EXPECT_EQ(sharedNameParts(sharedFileName("desk", id)).computer, "desk");
}

} // namespace unhunch::test

#include "core/journal/SessionLog.h"
#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>
#include <SQLiteCpp/Transaction.h>

#include <chrono>
#include <string>
#include <thread>
#include <vector>

namespace unhunch::test {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

/// What is asked of the file: made where it is missing, refused unharmed where it is not ours.
class SessionLogFileTest : public JournalTest {
protected:
    [[nodiscard]] std::string refusal() const {
        return refusalOf<JournalError>([this] { static_cast<void>(open()); });
    }

    void expectRefusedUnharmed(const std::string& reason) const {
        const auto before = bytesOf(file);
        EXPECT_THAT(refusal(),
                    AllOf(HasSubstr(file.string()), HasSubstr(reason), HasSubstr("out of the way")));
        EXPECT_EQ(bytesOf(file), before);
        EXPECT_THAT(namesIn(folder.path()), ElementsAre("journal.sqlite"));
    }
};

TEST_F(SessionLogFileTest, foldersThatAreMissingAreMade) {
    const auto deep = folder.path() / "share" / "unhunch" / "journal.sqlite";
    EXPECT_EQ(SessionLog(deep, today).planBegan(), today);
    EXPECT_TRUE(std::filesystem::is_regular_file(deep));
}

TEST_F(SessionLogFileTest, aNameWithEverySortOfCharacterIsOnlyAName) {
    std::vector<std::u8string> names{u8"50% #1.sqlite", u8"%41.sqlite", u8"Dehnübungen ✓.sqlite", u8"a'b;c"};
#ifndef _WIN32 // where names have no such characters
    names.insert(names.end(), {u8"?mode=memory", u8"file:x", u8"\"", u8"a\\b"});
#endif
    for (const auto& name : names) {
        file = folder.path() / name;
        const auto session = sessionOf("cat-cow", at(today));
        open().append(session);
        EXPECT_TRUE(std::filesystem::is_regular_file(file)) << file;
        EXPECT_THAT(open().sessions(allDays), ElementsAre(session));

        tamper("PRAGMA user_version = 99");
        EXPECT_THROW(static_cast<void>(open()), NewerJournalError) << file;
    }
}

TEST_F(SessionLogFileTest, aFileWhoseNameIsTheSameOnceUnescapedIsAnotherFile) {
    for (const auto* name : {"A.sqlite", "b"}) {
        file = folder.path() / name;
        tamper("CREATE TABLE recipe (title TEXT)");
    }
    std::vector<std::string> names{"%41.sqlite", "b#.sqlite"};
#ifndef _WIN32
    names.emplace_back("b?.sqlite");
#endif
    for (const auto& name : names) {
        file = folder.path() / name;
        static_cast<void>(open());
        EXPECT_EQ(open().planBegan(), today) << name;
    }
}

TEST_F(SessionLogFileTest, aRelativeNameIsTakenFromTheFolderOfTheMoment) {
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    const SessionLog log("journal.sqlite", today);
    std::filesystem::current_path(before);
    EXPECT_TRUE(std::filesystem::equivalent(log.file(), file));
}

TEST_F(SessionLogFileTest, theJournalKeepsAWriteAheadLogAndTidiesItUpWhenItIsClosed) {
    {
        auto log = open();
        log.append(sessionOf("cat-cow", at(today)));
        EXPECT_EQ(lookInside().execAndGet("PRAGMA journal_mode").getString(), "wal");
        EXPECT_TRUE(std::filesystem::exists(file.string() + "-wal"));
    }
    EXPECT_THAT(namesIn(folder.path()), ElementsAre("journal.sqlite"));
}

TEST_F(SessionLogFileTest, aFileThatIsNoDatabaseIsRefusedUnharmed) {
    for (const auto& content : {std::string("?!"), std::string("Dear diary, today my back hurt.\n"),
                                std::string(100'000, '\0'), std::string("SQLite format 3\0 or so", 22)}) {
        writeBytes(file, content);
        expectRefusedUnharmed("not an Unhunch journal");
    }
}

TEST_F(SessionLogFileTest, theDatabaseOfAnotherProgramIsRefusedUnharmed) {
    tamper("CREATE TABLE recipe (title TEXT)");
    expectRefusedUnharmed("another program");
    tamper("PRAGMA application_id = 42; PRAGMA user_version = 1");
    expectRefusedUnharmed("another program");
}

TEST_F(SessionLogFileTest, aDatabaseThatOnlyCarriesTheMarkOfAnotherProgramIsRefusedUnharmed) {
    tamper("PRAGMA application_id = 42");
    expectRefusedUnharmed("another program");
}

TEST_F(SessionLogFileTest, aFolderInItsPlaceIsRefused) {
    std::filesystem::create_directory(file);
    EXPECT_THAT(refusal(), AllOf(HasSubstr(file.string()), HasSubstr("it is a folder")));
}

TEST_F(SessionLogFileTest, aFileInThePlaceOfItsFolderIsRefused) {
    writeBytes(folder.path() / "share", "");
    file = folder.path() / "share" / "journal.sqlite";
    EXPECT_THAT(refusal(), HasSubstr(file.string()));
}

TEST_F(SessionLogFileTest, noNameAtAllIsRefused) {
    file.clear();
    EXPECT_THAT(refusal(), HasSubstr("names no file"));
    file = folder.path() / "";
    EXPECT_THAT(refusal(), HasSubstr(folder.path().string()));
}

TEST_F(SessionLogFileTest, aDamagedJournalTellsItsFault) {
    {
        auto log = open();
        for (unsigned day = 1; day <= 30; ++day) {
            for (int i = 0; i < 3; ++i)
                log.append(sessionOf("cat-cow", at(november(day))));
        }
        EXPECT_EQ(log.fault(), std::nullopt);
    }
    // Spoils the last pages, where the newest rows and entries lie, and leaves the schema as it is.
    constexpr std::size_t spoiltBytes = 8192; // two pages
    auto bytes = bytesOf(file);
    ASSERT_GT(bytes.size(), 4 * spoiltBytes);
    bytes.replace(bytes.size() - spoiltBytes, spoiltBytes, spoiltBytes, '\x5a');
    writeBytes(file, bytes);

    const auto log = open();
    EXPECT_NE(log.fault(), std::nullopt);
    EXPECT_THAT(refusalOf<JournalError>([&log] { static_cast<void>(log.sessions(allDays)); }),
                AllOf(HasSubstr(file.string()), HasSubstr("damaged"), HasSubstr("backup")));
}

TEST_F(SessionLogFileTest, anIndexThatDisagreesWithItsTableIsAFault) {
    auto log = open();
    log.append(sessionOf("cat-cow", at(today)));
    tamper("PRAGMA writable_schema = ON;"
           "UPDATE sqlite_schema SET sql = 'CREATE INDEX session_by_day ON session (local_time, stretch)'"
           " WHERE name = 'session_by_day'");
    EXPECT_NE(open().fault(), std::nullopt);
}

TEST_F(SessionLogFileTest, aSchemaThatSQLiteStumblesOverIsAFault) {
    const auto log = open();
    tamper(
        "PRAGMA writable_schema = ON;"
        "UPDATE sqlite_schema SET sql = 'CREATE nonsense' WHERE name = 'prompt'; PRAGMA schema_version = 99");
    EXPECT_THAT(log.fault(), testing::Optional(HasSubstr("malformed")));
}

TEST_F(SessionLogFileTest, aFileThatAnotherProgramKeepsBusyIsWaitedForBeforeItIsRefused) {
    auto other = lookInside();
    const SQLite::Transaction writing(other, SQLite::TransactionBehavior::IMMEDIATE);
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_THAT(refusal(), AllOf(HasSubstr(file.string()), HasSubstr("another program is using it")));
    EXPECT_GE(std::chrono::steady_clock::now() - begun, std::chrono::seconds(4));
}

TEST_F(SessionLogFileTest, connectionsOfOneProcessMakeAndShareTheJournal) {
    constexpr int rounds = 10;
    constexpr std::size_t connections = 4;
    constexpr int sessionsEach = 5;
    for (int round = 0; round < rounds; ++round) {
        file = folder.path() / (std::to_string(round) + ".sqlite");
        std::vector<std::thread> threads;
        threads.reserve(connections);
        std::vector<std::string> refusals(connections);
        for (auto& refused : refusals) {
            threads.emplace_back([this, &refused] {
                try {
                    auto log = open();
                    for (int i = 0; i < sessionsEach; ++i)
                        log.append(sessionOf("cat-cow", at(today)));
                } catch (const std::exception& error) {
                    refused = error.what();
                }
            });
        }
        for (auto& thread : threads)
            thread.join();
        EXPECT_THAT(refusals, testing::Each(""));
        EXPECT_THAT(open().sessions(allDays), SizeIs(connections * sessionsEach));
    }
}

} // namespace unhunch::test

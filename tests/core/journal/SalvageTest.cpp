#include "core/journal/Salvage.h"

#include "core/journal/Backup.h"
#include "core/journal/Migrations.h"
#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace unhunch::test {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsSupersetOf;
using testing::SizeIs;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

class SalvageTest : public JournalTest {
protected:
    /// A journal with `before` sessions, a copy of it, and then `after` more.
    void fill(int before, int after) {
        auto log = open();
        for (int i = 0; i < before; ++i)
            append(log, addDays(november(1), i / 8));
        static_cast<void>(backUpDaily(file, november(20)));
        for (int i = 0; i < after; ++i)
            append(log, addDays(november(20), i / 8));
    }

    void append(SessionLog& log, Date day) {
        sessions.push_back(sessionOf(sessions.size() % 2 == 0 ? "cat-cow" : "chest-stretch",
                                     at(day, 9h + std::chrono::minutes(sessions.size() % 8))));
        log.append(sessions.back());
    }

    /// Puts bytes of no sense in the place of so many pages, from the page of that number on, counted from 0.
    void spoilPages(std::size_t first, std::size_t count) const {
        auto bytes = bytesOf(file);
        ASSERT_GE(bytes.size(), (first + count) * pageSize);
        bytes.replace(first * pageSize, count * pageSize, count * pageSize, '\x5a');
        writeBytes(file, bytes);
    }

    [[nodiscard]] std::vector<std::string> names() const {
        auto all = namesIn(folder.path());
        std::ranges::sort(all);
        return all;
    }

    static constexpr std::size_t pageSize = 4096;
    std::vector<Session> sessions;
};

TEST_F(SalvageTest, aSoundJournalIsLeftAsItIs) {
    fill(20, 20);
    const auto before = bytesOf(file);
    EXPECT_EQ(quickFault(file), std::nullopt);
    EXPECT_THAT(refusalOf<JournalError>([&] { static_cast<void>(salvage(file, today)); }),
                AllOf(HasSubstr(file.string()), HasSubstr("it is sound")));
    EXPECT_EQ(bytesOf(file), before);
    EXPECT_THAT(names(), ElementsAre("backups", "journal.sqlite"));
}

TEST_F(SalvageTest, aPageOfSessionsThatIsLostComesFromTheBackupAndTheRestFromTheDamagedFile) {
    fill(400, 100);
    spoilPages(20, 3);
    const auto damaged = bytesOf(file);
    ASSERT_NE(quickFault(file), std::nullopt);

    const Salvage told = salvage(file, today);
    EXPECT_FALSE(told.finding.empty());
    EXPECT_EQ(told.setAside, folder.path() / "journal-damaged-2026-11-23.sqlite");
    EXPECT_EQ(bytesOf(told.setAside), damaged) << "it is kept as it was";
    ASSERT_TRUE(told.restored);
    EXPECT_EQ(told.restored->day, november(20));
    EXPECT_EQ(told.kept, (SessionSpan{500, DateRange{november(1), sessions[399].finishedAt.date}}));
    EXPECT_EQ(told.rescued, (SessionSpan{100, DateRange{november(20), addDays(november(20), 99 / 8)}}));

    EXPECT_EQ(open().fault(), std::nullopt);
    EXPECT_THAT(open().sessions(allDays), testing::UnorderedElementsAreArray(sessions));
    EXPECT_THAT(names(), ElementsAre("backups", "journal-damaged-2026-11-23.sqlite", "journal.sqlite"));
}

TEST_F(SalvageTest, withoutItsHeaderTheRowsAreFoundOnThePages) {
    fill(200, 300);
    spoilPages(0, 1);
    EXPECT_THROW(static_cast<void>(open()), JournalError);
    const Salvage told = salvage(file, today);
    EXPECT_EQ(told.rescued.count, 300);
    const auto log = open();
    EXPECT_EQ(log.fault(), std::nullopt);
    EXPECT_THAT(log.sessions(allDays), testing::UnorderedElementsAreArray(sessions));
}

TEST_F(SalvageTest, withoutAnyBackupWhatCanBeReadIsAllThatIsLeft) {
    fill(300, 0);
    fs::remove_all(folder.path() / "backups");
    spoilPages(0, 1);
    const Salvage told = salvage(file, today);
    EXPECT_EQ(told.restored, std::nullopt);
    EXPECT_EQ(told.rescued.count, 300);
    EXPECT_EQ(told.kept, told.rescued);
    EXPECT_EQ(open().planBegan(), november(1));
}

TEST_F(SalvageTest, whatIsInTheLogIsRescuedAndTheLogIsKept) {
    fill(100, 0);
    const auto crashed = folder.path() / "crashed";
    fs::create_directory(crashed);
    {
        auto log = open();
        for (int i = 0; i < 40; ++i)
            append(log, november(21));
        fs::copy(folder.path() / "backups", crashed / "backups", fs::copy_options::recursive);
        fs::copy_file(file, crashed / "journal.sqlite");
        fs::copy_file(file.string() + "-wal", crashed / "journal.sqlite-wal");
    }
    file = crashed / "journal.sqlite";
    spoilPages(1, 6);
    const auto logBefore = bytesOf(file.string() + "-wal");

    const Salvage told = salvage(file, today);
    EXPECT_EQ(bytesOf(told.setAside.string() + "-wal"), logBefore);
    EXPECT_EQ(told.rescued.count, 40);
    EXPECT_THAT(open().sessions(allDays), testing::UnorderedElementsAreArray(sessions));
}

TEST_F(SalvageTest, aFileThatWasCutToNothingStillHasItsLog) {
    fill(100, 0);
    const auto crashed = folder.path() / "crashed.sqlite";
    {
        auto log = open();
        for (int i = 0; i < 40; ++i)
            append(log, november(21));
        fs::copy_file(file.string() + "-wal", crashed.string() + "-wal");
    }
    fs::rename(crashed.string() + "-wal", file.string() + "-wal");
    writeBytes(file, "");
    const Salvage told = salvage(file, today);
    EXPECT_EQ(told.rescued.count, 40);
    EXPECT_THAT(open().sessions(allDays), testing::UnorderedElementsAreArray(sessions));
}

TEST_F(SalvageTest, aLostJournalComesBackFromItsNewestBackup) {
    fill(50, 0);
    EXPECT_FALSE(isLost(file));
    fs::remove(file);
    EXPECT_TRUE(isLost(file));
    EXPECT_THAT(refusalOf<JournalError>([&] { static_cast<void>(open()); }),
                AllOf(HasSubstr("gone"), HasSubstr("doctor --repair"), HasSubstr("begin anew")));
    EXPECT_FALSE(fs::exists(file)) << "no empty one takes its place";

    const Salvage told = salvage(file, today);
    EXPECT_EQ(told.finding, "it was gone");
    EXPECT_TRUE(told.setAside.empty());
    EXPECT_EQ(told.kept.count, 50);
    EXPECT_THAT(open().sessions(allDays), SizeIs(50));
    EXPECT_THAT(names(), ElementsAre("backups", "journal.sqlite"));
#ifndef _WIN32
    EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
#endif
}

TEST_F(SalvageTest, aBackupThatIsDamagedItselfIsPassedOver) {
    fill(60, 0);
    auto bytes = bytesOf(file);
    bytes.replace(pageSize, pageSize, pageSize, '\x5a');
    writeBytes(folder.path() / "backups" / "journal-2026-11-22.sqlite", bytes);
    writeBytes(folder.path() / "backups" / "journal-2026-11-21.sqlite", "not a database at all");
    spoilPages(1, 1);
    const Salvage told = salvage(file, today);
    ASSERT_TRUE(told.restored);
    EXPECT_EQ(told.restored->day, november(20));
    EXPECT_THAT(open().sessions(allDays), SizeIs(60));
}

TEST_F(SalvageTest, aBackupOfAnEarlierVersionIsBroughtUpToDate) {
    tamper(bytesOf(fs::path(UNHUNCH_SOURCE_DIR) / "tests/core/journal/version-1.sql"));
    static_cast<void>(open());
    writeBytes(file, std::string(10'000, 'x'));
    const Salvage told = salvage(file, today);
    ASSERT_TRUE(told.restored);
    EXPECT_EQ(told.restored->occasion, Backup::Occasion::Migration);
    EXPECT_THAT(open().sessions(allDays), SizeIs(2));
    EXPECT_EQ(open().planBegan(), november(2));
}

TEST_F(SalvageTest, remindersHeldBreaksAndThePlanAreRescuedAsWell) {
    fill(10, 0);
    auto prompt = promptShown(at(november(21)));
    const HeldBreak held{newUuid(), at(november(21)), {Gate::Camera}, at(november(21), 10h), HoldEnd::Asked};
    const PlanRecord plan{{{{"cat-cow", Daily{}, everyDay, std::nullopt}, november(1)}},
                          {{november(3), november(4)}}};
    {
        auto log = open();
        log.append(prompt);
        log.answer(prompt.id, Answer::Skipped, at(november(21), 9h + 30min));
        log.put(held);
        log.changePlan([&](const PlanRecord&) { return plan; });
    }
    tamper(
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX session_by_day ON session "
        "(local_time)' WHERE name = 'session_by_day'");
    const Salvage told = salvage(file, today);
    EXPECT_EQ(told.rescued.count, 0) << "the backup has them";
    const auto log = open();
    prompt.answer = Answer::Skipped;
    prompt.answeredAt = at(november(21), 9h + 30min);
    EXPECT_THAT(log.prompts(allDays), ElementsAre(prompt));
    EXPECT_THAT(log.heldBreaks(allDays), ElementsAre(held));
    EXPECT_EQ(log.plan(), plan);
    EXPECT_EQ(log.fault(), std::nullopt);
}

TEST_F(SalvageTest, aSecondDamagedFileOfADayGetsANameOfItsOwn) {
    fill(30, 0);
    spoilPages(1, 1);
    static_cast<void>(salvage(file, today));
    const auto first = bytesOf(folder.path() / "journal-damaged-2026-11-23.sqlite");
    spoilPages(1, 1);
    const Salvage told = salvage(file, today);
    EXPECT_EQ(told.setAside, folder.path() / "journal-damaged-2026-11-23-2.sqlite");
    EXPECT_EQ(bytesOf(folder.path() / "journal-damaged-2026-11-23.sqlite"), first);
}

TEST_F(SalvageTest, nobodyElseMayHaveItOpen) {
    fill(60, 0);
    const auto log = open();
    static_cast<void>(log.planBegan());
    spoilPages(10, 1);
    const auto before = bytesOf(file);
    EXPECT_THAT(refusalOf<JournalError>([&] { static_cast<void>(salvage(file, today)); }),
                AllOf(HasSubstr(file.string()), HasSubstr("another program is using it")));
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(SalvageTest, theDatabaseOfAnotherProgramIsNoDamage) {
    tamper("CREATE TABLE recipe (title TEXT)");
    const auto before = bytesOf(file);
    EXPECT_THAT(refusalOf<JournalError>([&] { static_cast<void>(salvage(file, today)); }),
                HasSubstr("another program"));
    EXPECT_EQ(bytesOf(file), before);
    EXPECT_THAT(names(), ElementsAre("journal.sqlite"));
}

TEST_F(SalvageTest, theJournalOfANewerUnhunchIsNoDamage) {
    static_cast<void>(open());
    tamper("PRAGMA user_version = 99");
    EXPECT_THROW(static_cast<void>(salvage(file, today)), NewerJournalError);
    EXPECT_THAT(names(), ElementsAre("journal.sqlite"));
}

} // namespace unhunch::test

#include "core/journal/Backup.h"
#include "core/journal/Merge.h"
#include "core/journal/Migrations.h"
#include "core/journal/Refusal.h"
#include "core/journal/Restore.h"
#include "core/journal/Salvage.h"
#include "tests/core/journal/Acknowledgements.h"
#include "tests/core/journal/ChildProcess.h"
#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <random>
#include <set>
#include <thread>
#include <utility>

#include <unistd.h>

namespace unhunch::test {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

/// How many processes are killed in each test: some, or as many as the environment says.
int crashes() {
    const char* wanted = std::getenv("UNHUNCH_CRASHES");
    constexpr int usual = 20;
    return wanted != nullptr ? std::atoi(wanted) : usual;
}

std::set<Uuid> idsOf(const std::vector<Session>& sessions) {
    std::set<Uuid> ids;
    for (const Session& session : sessions)
        ids.insert(session.id);
    return ids;
}

} // namespace

/// A process that works on the journal is killed at random moments, over and over; what it acknowledged must be there, and
/// nothing half.
class CrashTest : public JournalTest {
protected:
    /// Runs `work` in a process of its own that is killed some time before or after it would have ended, so often as
    /// crashes() says. `prepare` comes before each, `judge` after, with the ids that were acknowledged.
    void crashAtRandom(const std::function<void()>& prepare,
                       const std::function<void(Acknowledgements&)>& work,
                       const std::function<void(const std::set<Uuid>&)>& judge) {
        std::mt19937 random(20261130); // the moment of a kill is never quite the same for all that
        constexpr int undisturbed = 3; // end by themselves, and tell how long that takes
        auto longest = std::chrono::microseconds::max();
        for (int round = 0; round < crashes() + undisturbed && !HasFailure(); ++round) {
            prepare();
            Acknowledgements acknowledgements;
            Bell begun;
            const auto start = Clock::now();
            ChildProcess child([&] {
                begun.ring();
                work(acknowledgements);
            });
            ASSERT_TRUE(begun.wait());
            if (round >= undisturbed) {
                std::this_thread::sleep_for(std::chrono::microseconds(
                    std::uniform_int_distribution<long>(0, longest.count() * 11 / 10)(random)));
                child.kill();
            }
            m_killed += child.succeeded() ? 0 : 1;
            if (round < undisturbed) {
                ASSERT_EQ(m_killed, 0) << "the work succeeds when nobody kills it";
                longest = std::min(
                    longest, std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start));
            }
            SCOPED_TRACE("round " + std::to_string(round));
            judge(acknowledgements.heard());
        }
        EXPECT_GT(m_killed, 0) << "none was killed at work";
        std::cout << m_killed << " processes killed at work of up to " << longest.count() / 1000 << " ms\n";
    }

    void expectSound() const {
        EXPECT_EQ(open().fault(), std::nullopt);
        for (const Backup& backup : backupsOf(file, addDays(today, 100))) {
            SQLite::Database copy(utf8(backup.file), SQLite::OPEN_READONLY);
            EXPECT_EQ(copy.execAndGet("PRAGMA integrity_check").getString(), "ok") << backup.file;
        }
    }

    void fill(int count) {
        auto log = open();
        for (int i = 0; i < count; ++i) {
            sessions.push_back(sessionOf("cat-cow", at(november(3))));
            log.append(sessions.back());
        }
    }

    /// What `make` leaves in a folder is copied into a fresh one at each call of the answer, and `file` lies there.
    std::function<void()> freshCopiesOf(const std::function<void()>& make) {
        const fs::path prepared = folder.path() / "prepared";
        fs::create_directory(prepared);
        file = prepared / "journal.sqlite";
        make();
        const fs::path used = folder.path() / "used";
        file = used / "journal.sqlite";
        return [=] {
            fs::remove_all(used);
            fs::copy(prepared, used, fs::copy_options::recursive);
        };
    }

    std::vector<Session> sessions;
    int m_killed = 0;
};

TEST_F(CrashTest, whatWasAcknowledgedIsThere) {
    std::set<Uuid> all;
    crashAtRandom([] {},
                  [&](Acknowledgements& acknowledgements) {
                      auto log = open();
                      for (int i = 0; i < 10; ++i) {
                          auto session = sessionOf("cat-cow", at(today));
                          log.append(session);
                          acknowledgements.say(session.id);
                          session.done.sets = 4;
                          log.put(session);
                      }
                  },
                  [&](const std::set<Uuid>& acknowledged) {
                      all.insert(acknowledged.begin(), acknowledged.end());
                      EXPECT_TRUE(std::ranges::includes(idsOf(open().sessions(allDays)), all));
                      EXPECT_EQ(open().fault(), std::nullopt);
                  });
    EXPECT_FALSE(all.empty());
}

/// Processes that are killed while they migrate the journal of each earlier version.
class MigrationCrashTest : public CrashTest, public testing::WithParamInterface<int> {};

TEST_P(MigrationCrashTest, leavesTheOldJournalOrTheNewOne) {
    crashAtRandom(
        freshCopiesOf([&] { tamper(frozenJournal(GetParam())); }),
        [&](Acknowledgements&) { static_cast<void>(open()); },
        [&](const std::set<Uuid>&) {
            const int version = lookInside().execAndGet("PRAGMA user_version").getInt();
            EXPECT_THAT(version, testing::AnyOf(GetParam(), journalVersion));
            EXPECT_TRUE(version == GetParam() || !backupsOf(file, today).empty());
            EXPECT_EQ(open().sessions(allDays).size(), 2U);
            expectSound();
        });
}

INSTANTIATE_TEST_SUITE_P(Versions, MigrationCrashTest, testing::Range(1, journalVersion));

TEST_F(CrashTest, aBackupIsWholeOrNotThere) {
    std::set<Uuid> all;
    int day = 0;
    fill(50);
    crashAtRandom([] {},
                  [&](Acknowledgements& acknowledgements) {
                      auto log = open();
                      for (int i = 0; i < 3; ++i) {
                          const auto session = sessionOf("cat-cow", at(today));
                          log.append(session);
                          acknowledgements.say(session.id);
                          static_cast<void>(backUpDaily(file, addDays(today, 4 * day + i)));
                      }
                  },
                  [&](const std::set<Uuid>& acknowledged) {
                      ++day;
                      all.insert(acknowledged.begin(), acknowledged.end());
                      EXPECT_TRUE(std::ranges::includes(idsOf(open().sessions(allDays)), all));
                      expectSound();
                  });
}

TEST_F(CrashTest, aMergeIsTakenInFullOrNotAtAll) {
    JournalContents before;
    JournalContents other;
    const auto fresh = freshCopiesOf([&] {
        fill(40);
        before = open().contents();
        other = before;
        for (auto& kept : other.sessions) {
            kept.record.done.sets += 1;
            kept.edition += 1;
        }
        other.deletions.push_back({RecordKind::Session, other.sessions.back().record.id, 3});
        other.sessions.pop_back();
    });
    const JournalContents after = merge(before, other);
    crashAtRandom(
        fresh,
        [&](Acknowledgements& acknowledgements) {
            auto log = open();
            static_cast<void>(log.take(other));
            acknowledgements.say(before.sessions.front().record.id);
        },
        [&](const std::set<Uuid>& acknowledged) {
            const auto now = open().contents();
            EXPECT_TRUE(now == after || (now == before && acknowledged.empty()));
            static_cast<void>(open().take(other));
            EXPECT_EQ(open().contents(), after);
            expectSound();
        });
}

TEST_F(CrashTest, anEditAndItsHistoryAreThereTogether) {
    crashAtRandom(
        freshCopiesOf([&] { fill(10); }),
        [&](Acknowledgements& acknowledgements) {
            auto log = open();
            for (const Session& session : sessions) {
                static_cast<void>(log.remove(session.id, at(today)));
                acknowledgements.say(session.id);
            }
        },
        [&](const std::set<Uuid>& acknowledged) {
            auto log = open();
            const auto edits = log.edits();
            EXPECT_EQ(edits.size() + log.sessions(allDays).size(), sessions.size());
            EXPECT_GE(edits.size(), acknowledged.size());
            while (log.undo())
                continue;
            EXPECT_EQ(idsOf(log.sessions(allDays)), idsOf(sessions)) << "all of it can be taken back";
            expectSound();
        });
}

TEST_F(CrashTest, aRestoreIsDoneInFullOrNotAtAll) {
    const fs::path copy = folder.path() / "copy.sqlite";
    fill(40);
    backUp(file, copy);
    const auto inCopy = std::exchange(sessions, {});
    crashAtRandom(
        freshCopiesOf([&] { fill(60); }),
        [&](Acknowledgements&) { static_cast<void>(restore(file, copy, today)); },
        [&](const std::set<Uuid>&) {
            const auto now = open().sessions(allDays);
            EXPECT_TRUE(now == sessions || now == inCopy) << now.size();
            EXPECT_TRUE(now == sessions || !backupsOf(file, today).empty());
            expectSound();
        });
}

TEST_F(CrashTest, aRepairCanBeDoneAgain) {
    crashAtRandom(
        freshCopiesOf([&] {
            fill(60);
            static_cast<void>(backUpDaily(file, today));
            fill(10);
            auto bytes = bytesOf(file);
            writeBytes(file, bytes.replace(5 * 4096UL, 4096, 4096, '\x5a'));
        }),
        [&](Acknowledgements&) { static_cast<void>(salvage(file, today)); },
        [&](const std::set<Uuid>&) {
            if (quickFault(file))
                static_cast<void>(salvage(file, today));
            EXPECT_EQ(idsOf(open().sessions(allDays)), idsOf(sessions));
            expectSound();
        });
}

} // namespace unhunch::test

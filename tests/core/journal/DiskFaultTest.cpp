#include "core/journal/Backup.h"
#include "core/journal/Migrations.h"
#include "core/journal/Refusal.h"
#include "core/journal/Restore.h"
#include "core/journal/Salvage.h"
#include "tests/core/journal/FaultyDisk.h"
#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <functional>
#include <limits>
#include <optional>
#include <set>
#include <utility>

namespace unhunch::test {

namespace fs = std::filesystem;

namespace {

struct Fault {
    int error;
    bool lasts;
    const char* name;
    int firstCall; ///< in the short form, of every third
};

/// Each call fails once and fails for long, with one error or another; or, when the environment says so, with every error.
bool failsWithEveryError() { return std::getenv("UNHUNCH_FAULTS") != nullptr; }

std::ostream& operator<<(std::ostream& out, const Fault& fault) { return out << fault.name; }

std::set<Uuid> idsOf(const std::vector<Session>& sessions) {
    std::set<Uuid> ids;
    for (const Session& session : sessions)
        ids.insert(session.id);
    return ids;
}

} // namespace

/// Has each call by which a piece of work changes the disk fail in turn, and looks at what is left.
class DiskFaultTest : public JournalTest, public testing::WithParamInterface<Fault> {
protected:
    /// Runs `work` on a fresh copy of what `prepare` made for each call that it makes; `judge` sees the journal once the
    /// disk is well again, and whether the work was refused. Whatever is thrown but a JournalError is a failure.
    void withEachCallFailing(const std::function<void()>& prepare, const std::function<void()>& work,
                             const std::function<void(bool refused)>& judge) {
        const fs::path prepared = folder.path() / "prepared";
        const fs::path used = folder.path() / "used";
        fs::remove_all(prepared);
        fs::create_directory(prepared);
        file = prepared / "journal.sqlite";
        prepare();
        file = used / "journal.sqlite";
        const auto attempt = [&](int call) {
            FaultyDisk::heal();
            fs::remove_all(used);
            fs::copy(prepared, used, fs::copy_options::recursive);
            acknowledged.clear();
            bool refused = false;
            FaultyDisk::failAt(call, GetParam().error, GetParam().lasts);
            try {
                work();
            } catch (const JournalError&) {
                refused = true;
            }
            const int calls = FaultyDisk::heal();
            judge(refused);
            return calls;
        };
        const int calls = attempt(std::numeric_limits<int>::max());
        ASSERT_GT(calls, 5) << "the work reaches the disk by calls that are counted";
        const int first = failsWithEveryError() ? 1 : GetParam().firstCall;
        const int step = failsWithEveryError() ? 1 : 3;
        for (int call = first; call <= calls && !HasFailure(); call += step) {
            SCOPED_TRACE("call " + std::to_string(call) + " of " + std::to_string(calls));
            attempt(call);
        }
        std::cout << (calls - first) / step + 1 << " of " << calls << " calls failed in turn\n";
    }

    void acknowledge(const Session& session) { acknowledged.insert(session.id); }

    /// What holds after every fault.
    void expectSoundWithAllAcknowledged() const {
        const auto log = open();
        EXPECT_EQ(log.fault(), std::nullopt);
        EXPECT_TRUE(std::ranges::includes(idsOf(log.sessions(allDays)), acknowledged));
    }

    /// Whatever bears the name of a backup is one.
    void expectSoundBackups() const {
        for (const Backup& backup : backupsOf(file, today)) {
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

    std::set<Uuid> acknowledged;
    std::vector<Session> sessions;
};

TEST_P(DiskFaultTest, whatIsRecordedIsThereOrRefusedAndTheNextIsTakenOnceTheDiskIsWell) {
    const PlanRecord plan{{{{"cat-cow", Daily{}, everyDay, std::nullopt}, november(1)}},
                          {{november(3), november(4)}}};
    std::optional<SessionLog> log;
    withEachCallFailing([&] { fill(3); },
                        [&] {
                            log.emplace(file, today);
                            for (int i = 0; i < 3; ++i) {
                                auto session = sessionOf("chest-stretch", at(today));
                                log->put(session);
                                acknowledge(session);
                                session.done.sets = 4;
                                log->put(session);
                            }
                            const auto prompt = promptShown(at(today));
                            log->append(prompt);
                            log->answer(prompt.id, Answer::Skipped, at(today));
                            log->changePlan([&](const PlanRecord&) { return plan; });
                        },
                        [&](bool) {
                            expectSoundWithAllAcknowledged();
                            EXPECT_THAT(open().plan(), testing::AnyOf(PlanRecord{}, plan)) << "nothing half";
                            if (log) {
                                const auto session = sessionOf("cat-cow", at(today));
                                EXPECT_NO_THROW(log->append(session))
                                    << "over the connection that met the fault";
                                acknowledge(session);
                                expectSoundWithAllAcknowledged();
                            }
                            log.reset();
                        });
}

TEST_P(DiskFaultTest, anEditADeletionAnUndoAndAMergeAreEachDoneInFullOrNotAtAll) {
    Session corrected;
    JournalContents other;
    const std::vector<std::function<void(SessionLog&)>> steps{
        [&](SessionLog& log) { static_cast<void>(log.correct(corrected, at(today))); },
        [&](SessionLog& log) { static_cast<void>(log.remove(sessions[1].id, at(today))); },
        [&](SessionLog& log) { static_cast<void>(log.undo()); },
        [&](SessionLog& log) { static_cast<void>(log.take(other)); }};
    std::vector<std::pair<JournalContents, std::vector<Edit>>> states; // before, and after each step
    std::size_t done = 0;
    withEachCallFailing(
        [&] {
            fill(3);
            corrected = sessions[0];
            corrected.done.sets = 1;
            other.sessions = {{sessionOf("chest-stretch", at(today)), 1}};
            other.deletions = {{RecordKind::Session, sessions[2].id, 2}};
            other.tensions = {{Tension{newUuid(), at(today), 6, 3}, 1}};
            const fs::path rehearsal = folder.path() / "rehearsal.sqlite";
            fs::copy_file(file, rehearsal);
            SessionLog log(rehearsal, today);
            states.emplace_back(log.contents(), log.edits());
            for (const auto& step : steps) {
                step(log);
                states.emplace_back(log.contents(), log.edits());
            }
        },
        [&] {
            done = 0;
            auto log = open();
            for (const auto& step : steps) {
                step(log);
                ++done;
            }
        },
        [&](bool refused) {
            EXPECT_EQ(refused, done < steps.size());
            auto log = open();
            EXPECT_EQ(log.fault(), std::nullopt);
            const std::pair now(log.contents(), log.edits());
            // A step that was refused may be on disk all the same, when only its end was not heard of.
            EXPECT_TRUE(now == states[done] || (refused && now == states[done + 1])) << done;
            static_cast<void>(log.take(other));
            EXPECT_TRUE(log.session(other.sessions[0].record.id)) << "the next one succeeds";
        });
}

TEST_P(DiskFaultTest, aJournalThatIsMadeIsThereOrCanBeMadeLater) {
    withEachCallFailing([] {},
                        [&] {
                            auto log = open();
                            const auto session = sessionOf("cat-cow", at(today));
                            log.append(session);
                            acknowledge(session);
                        },
                        [&](bool) {
                            expectSoundWithAllAcknowledged();
                            EXPECT_EQ(open().planBegan(), today);
                        });
}

TEST_P(DiskFaultTest, aMigrationIsDoneInFullOrNotAtAllAndNeverWithoutItsBackup) {
    for (int frozen = 1; frozen < journalVersion; ++frozen) {
        SCOPED_TRACE("from version " + std::to_string(frozen));
        withEachCallFailing([&] { tamper(frozenJournal(frozen)); },
                            [&] {
                                const auto log = open();
                                static_cast<void>(log.sessions(allDays));
                            },
                            [&](bool) {
                                const int version = lookInside().execAndGet("PRAGMA user_version").getInt();
                                EXPECT_THAT(version, testing::AnyOf(frozen, journalVersion));
                                if (version != frozen) {
                                    EXPECT_EQ(backupsOf(file, today).size(), 1U) << version;
                                }
                                expectSoundBackups();
                                expectSoundWithAllAcknowledged();
                                EXPECT_EQ(open().sessions(allDays).size(), 2U);
                            });
    }
}

TEST_P(DiskFaultTest, aBackupIsWholeOrNotThereAndTheJournalAsItWas) {
    withEachCallFailing(
        [&] { fill(30); }, [&] { static_cast<void>(backUpDaily(file, today)); },
        [&](bool refused) {
            expectSoundBackups();
            EXPECT_TRUE(refused || !backupsOf(file, today).empty())
                << "only that its name may not outlive a power cut is refused with the copy there";
            expectSoundWithAllAcknowledged();
            EXPECT_EQ(open().sessions(allDays), sessions);
            static_cast<void>(backUpDaily(file, today));
            EXPECT_EQ(backupsOf(file, today).size(), 1U) << "the next one succeeds";
        });
}

TEST_P(DiskFaultTest, aRestoreIsDoneInFullOrNotAtAll) {
    const fs::path copy = folder.path() / "copy.sqlite";
    std::vector<Session> inCopy;
    withEachCallFailing(
        [&] {
            fill(20);
            backUp(file, copy);
            inCopy = std::exchange(sessions, {});
            fs::remove(file);
            fill(30);
        },
        [&] { static_cast<void>(restore(file, copy, today)); },
        [&](bool refused) {
            const auto now = open().sessions(allDays);
            EXPECT_TRUE(now == sessions || now == inCopy) << now.size();
            if (!refused) {
                EXPECT_EQ(now, inCopy);
            }
            if (now == inCopy) {
                EXPECT_FALSE(backupsOf(file, today).empty()) << "what was there is kept";
            }
            expectSoundBackups();
            expectSoundWithAllAcknowledged();
        });
}

TEST_P(DiskFaultTest, aRepairIsDoneInFullOrCanBeDoneLater) {
    withEachCallFailing(
        [&] {
            fill(60);
            static_cast<void>(backUpDaily(file, today));
            fill(10);
            auto bytes = bytesOf(file);
            writeBytes(file, bytes.replace(5 * 4096UL, 4096, 4096, '\x5a'));
        },
        [&] { static_cast<void>(salvage(file, today)); },
        [&](bool refused) {
            if (refused && quickFault(file)) {
                EXPECT_NO_THROW(static_cast<void>(salvage(file, today)));
            }
            EXPECT_EQ(idsOf(open().sessions(allDays)), idsOf(sessions));
            expectSoundWithAllAcknowledged();
        });
}

INSTANTIATE_TEST_SUITE_P(
    Faults, DiskFaultTest,
    testing::Values(Fault{ENOSPC, false, "FullOnce", 1}, Fault{ENOSPC, true, "FullForLong", 2},
                    Fault{EIO, false, "RefusingOnce", 3}, Fault{EIO, true, "RefusingForLong", 1},
                    Fault{EROFS, false, "ReadOnlyOnce", 2}, Fault{EROFS, true, "ReadOnlyForLong", 3}),
    [](const auto& fault) { return std::string(fault.param.name); });

} // namespace unhunch::test

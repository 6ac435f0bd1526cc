#include "core/catalog/GetReady.h"
#include "core/guide/GuidedRoutine.h"
#include "core/journal/SessionLog.h"
#include "core/week/Completion.h"
#include "tests/core/journal/ChildProcess.h"
#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <list>

#include <unistd.h>

namespace unhunch::test {

using testing::SizeIs;
using namespace std::chrono_literals;

/// Several processes on one journal, some of them killed.
class SessionLogProcessTest : public JournalTest {
protected:
    /// Leads a routine through its deadlines up to `moment`, writing what is done at the end of each set.
    static void leadAndWrite(SessionLog& log, const Stretch& stretch, std::chrono::milliseconds moment,
                             const Uuid& id) {
        GuidedRoutine routine({stretch}, {}, Instant{});
        for (auto next = routine.nextDeadline(); next && *next <= Instant{moment};
             next = routine.nextDeadline()) {
            for (const StretchWork& work : routine.advance(*next).worked) {
                auto session = sessionOf(work.stretch, at(today, 9h));
                session.id = id;
                session.prescribed = work.dose;
                session.done = work.done;
                session.outcome = outcomeOf(work.dose, work.done);
                log.put(session);
            }
        }
    }
};

TEST_F(SessionLogProcessTest, aSessionOutlivesAKillRightAfterItsAppendReturned) {
    std::vector<Uuid> appended;
    for (int round = 0; round < 150; ++round) {
        const auto session = sessionOf("cat-cow", at(today));
        Bell returned;
        ChildProcess child([&] {
            auto log = open();
            log.append(session);
            returned.ring();
            pause();
        });
        ASSERT_TRUE(returned.wait());
        child.kill();
        EXPECT_FALSE(child.succeeded());
        appended.push_back(session.id);

        // Seldom, so that most rounds begin with the log that the kill left behind.
        if (round % 50 != 49)
            continue;
        const auto log = open();
        std::vector<Uuid> kept;
        for (const auto& one : log.sessions(allDays))
            kept.push_back(one.id);
        EXPECT_EQ(kept, appended);
        EXPECT_EQ(log.fault(), std::nullopt);
    }
}

TEST_F(SessionLogProcessTest, aKillInTheMiddleOfAStretchLeavesTheSetsThatWereFinished) {
    Stretch stretch;
    stretch.id = "chest-stretch";
    stretch.dose.work = Hold{.duration = 30s, .sets = {3, 4}, .rest = 10s};
    const std::chrono::seconds ready = getReadyTime(stretch);
    // Each set begins 40 s after the one before.
    for (int sets = 0; sets <= 3; ++sets) {
        file = folder.path() / (std::to_string(sets) + ".sqlite");
        const Uuid id = newUuid();
        Bell inTheMiddle;
        ChildProcess child([&] {
            auto log = open();
            leadAndWrite(log, stretch, ready + sets * 40s - (sets == 3 ? 10s : -20s), id);
            inTheMiddle.ring();
            pause();
        });
        ASSERT_TRUE(inTheMiddle.wait());
        child.kill();
        EXPECT_FALSE(child.succeeded());

        const auto left = open().sessions(allDays);
        if (sets == 0) {
            EXPECT_THAT(left, SizeIs(0));
            continue;
        }
        ASSERT_THAT(left, SizeIs(1)) << "one row, however many sets";
        EXPECT_EQ(left[0].id, id);
        EXPECT_EQ(left[0].done, (WorkDone{sets, 0, sets * 30s}));
        EXPECT_EQ(left[0].outcome, sets < 3 ? Outcome::Partial : Outcome::Complete);
    }
}

TEST_F(SessionLogProcessTest, aReminderAndItsAnswerOutliveAnExitWithoutGoodbye) {
    auto prompt = promptShown(at(november(20)));
    ChildProcess child([&] {
        auto log = open();
        log.append(prompt);
        log.answer(prompt.id, Answer::Skipped, at(november(21)));
        _exit(0);
    });
    ASSERT_TRUE(child.succeeded());
    prompt.answer = Answer::Skipped;
    prompt.answeredAt = at(november(21));
    EXPECT_THAT(open().prompts(allDays), testing::ElementsAre(prompt));
}

TEST_F(SessionLogProcessTest, aKillAtAnyMomentOfItsMakingLeavesAJournalThatTheNextCanUse) {
    for (int round = 0; round < 60; ++round) {
        file = folder.path() / (std::to_string(round) + ".sqlite");
        Bell begun;
        ChildProcess child([&] {
            begun.ring();
            auto log = open();
            log.append(sessionOf("cat-cow", at(today)));
        });
        ASSERT_TRUE(begun.wait());
        // Looking for its traces takes a different while each round, so the kill strikes at different
        // moments.
        for (int look = 0; look < round * 10; ++look)
            static_cast<void>(std::filesystem::exists(file.string() + "-wal"));
        child.kill();
        static_cast<void>(child.succeeded());

        auto log = open();
        const auto before = log.sessions(allDays).size();
        EXPECT_LE(before, 1U);
        log.append(sessionOf("cat-cow", at(today)));
        EXPECT_THAT(log.sessions(allDays), SizeIs(before + 1));
        EXPECT_EQ(log.planBegan(), today);
        EXPECT_EQ(log.fault(), std::nullopt);
    }
}

TEST_F(SessionLogProcessTest, processesThatMakeTheJournalAtOnceAllWriteIntoTheSameOne) {
    constexpr std::size_t processes = 8;
    for (int round = 0; round < 12; ++round) {
        file = folder.path() / std::to_string(round) / "journal.sqlite";
        Bell start;
        std::list<ChildProcess> children;
        for (std::size_t i = 0; i < processes; ++i) {
            children.emplace_back([&] {
                static_cast<void>(start.wait());
                open().append(sessionOf("cat-cow", at(today)));
            });
        }
        start.release();
        for (auto& child : children)
            EXPECT_TRUE(child.succeeded());
        EXPECT_THAT(open().sessions(allDays), SizeIs(processes)) << "round " << round;
    }
}

TEST_F(SessionLogProcessTest, processesThatWriteAtOnceLoseNothing) {
    constexpr std::size_t processes = 4;
    constexpr std::size_t sessionsEach = 25;
    Bell start;
    std::list<ChildProcess> children;
    for (std::size_t i = 0; i < processes; ++i) {
        children.emplace_back([&] {
            static_cast<void>(start.wait());
            auto log = open();
            for (std::size_t n = 0; n < sessionsEach; ++n) {
                const auto session = sessionOf("cat-cow", at(today));
                log.append(session);
                const auto known = log.sessions({today, today});
                if (std::find(known.begin(), known.end(), session) == known.end())
                    throw JournalError("a session just appended is not read back");
            }
        });
    }
    start.release();
    for (auto& child : children)
        EXPECT_TRUE(child.succeeded());
    EXPECT_THAT(open().sessions(allDays), SizeIs(processes * sessionsEach));
}

} // namespace unhunch::test

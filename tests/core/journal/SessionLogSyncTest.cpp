#include "core/journal/SessionLog.h"
#include "tests/core/journal/JournalFixture.h"

#include <gtest/gtest.h>

#include <sys/syscall.h>
#include <unistd.h>

namespace {

int syncs = 0;

} // namespace

// These stand before the C library's own, also for SQLite: they count how often it waits for the disk.
// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name): the library's names are reserved for it
extern "C" int fdatasync(int file) {
    ++syncs;
    return static_cast<int>(syscall(SYS_fdatasync, file));
}

extern "C" int fsync(int file) {
    ++syncs;
    return static_cast<int>(syscall(SYS_fsync, file));
}
// NOLINTEND(readability-inconsistent-declaration-parameter-name)

namespace unhunch::test {

/// A kill shows that a row has left the process; only waiting for the disk makes it outlive a power cut.
class SessionLogSyncTest : public JournalTest {
protected:
    template <typename Write>
    void expectWaitsForTheDisk(Write write) {
        const int before = syncs;
        write();
        EXPECT_GT(syncs, before);
    }

    SessionLog log = open();
};

TEST_F(SessionLogSyncTest, everyWriteWaitsForTheDiskBeforeItReturns) {
    for (int round = 0; round < 10; ++round) {
        const auto prompt = promptShown(at(today));
        expectWaitsForTheDisk([&] { log.append(sessionOf("cat-cow", at(today))); });
        expectWaitsForTheDisk([&] { log.append(prompt); });
        expectWaitsForTheDisk([&] { log.answer(prompt.id, Answer::Started, at(today)); });
        expectWaitsForTheDisk([&] {
            log.put(HeldBreak{newUuid(), at(today), {Gate::Microphone}, std::nullopt, std::nullopt});
        });
    }
}

TEST_F(SessionLogSyncTest, readingDoesNotWaitForTheDisk) {
    log.append(sessionOf("cat-cow", at(today)));
    const int before = syncs;
    static_cast<void>(log.sessions(allDays));
    static_cast<void>(log.completions(allDays));
    static_cast<void>(log.planBegan());
    static_cast<void>(open().prompts(allDays));
    EXPECT_EQ(syncs, before);
}

} // namespace unhunch::test

#include "core/journal/Backup.h"
#include "core/journal/Merge.h"
#include "core/journal/Restore.h"
#include "tests/core/journal/RandomJournals.h"
#include "tests/core/journal/SharedComputer.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <memory>
#include <numeric>

namespace unhunch::test {

namespace fs = std::filesystem;

namespace {

using Computers = std::vector<std::unique_ptr<SharedComputer>>;

Computers computersAt(const fs::path& shared, int count) {
    Computers computers;
    for (int number = 0; number < count; ++number)
        computers.push_back(std::make_unique<SharedComputer>(shared, "computer-" + std::to_string(number)));
    return computers;
}

/// What all of them hold together.
JournalContents together(const Computers& computers) {
    JournalContents all;
    for (const auto& computer : computers)
        all = merge(all, computer->log.contents());
    return all;
}

/// Has each look once, in that order; how many wrote.
int round(const Computers& computers, const std::vector<std::size_t>& order) {
    int wrote = 0;
    for (const std::size_t index : order)
        wrote += computers.at(index)->sync() ? 1 : 0;
    return wrote;
}

/// All hold the same, and nobody writes any more.
void expectAgreement(const Computers& computers, const JournalContents& expected) {
    for (const auto& computer : computers) {
        EXPECT_EQ(computer->log.contents(), expected);
        EXPECT_EQ(bytesOf(computer->folder.ownFile()), bytesOf(computers.front()->folder.ownFile()));
    }
    for (const auto& computer : computers)
        EXPECT_FALSE(computer->sync());
    for (const auto& computer : computers) {
        computer->folder.forget(); // as after a start
        EXPECT_FALSE(computer->sync());
    }
}

class SharedFolderConvergenceTest : public testing::TestWithParam<int> {
protected:
    TemporaryFolder shared;
};

} // namespace

TEST_F(SharedFolderConvergenceTest, twoComputersAgreeInEveryOrderOfLooks) {
    constexpr int looks = 5;
    for (unsigned order = 0; order < 1U << looks; ++order) {
        const TemporaryFolder place;
        const Computers computers = computersAt(place.path(), 2);
        const Session common = sessionOf("cat-cow", at(today));
        computers[0]->log.append(common);
        round(computers, {0, 1, 0});
        // Both change the same, one deletes it, and each does something new.
        Session felt = common;
        felt.felt = Feeling::Pain;
        computers[0]->log.put(felt);
        static_cast<void>(computers[1]->log.remove(common.id, at(today)));
        for (const auto& computer : computers)
            computer->log.append(sessionOf("arm-circles", at(today)));
        const JournalContents expected = together(computers);
        for (int look = 0; look < looks; ++look)
            computers[(order >> look) & 1U]->sync();
        round(computers, {0, 1, 0});
        expectAgreement(computers, expected);
    }
}

TEST_P(SharedFolderConvergenceTest, computersAgreeWhateverHappensAndThenFallSilent) {
    for (std::uint32_t seed = 1; seed <= 8; ++seed) {
        SCOPED_TRACE(seed);
        const TemporaryFolder place;
        RandomJournals random(seed);
        const Computers computers = computersAt(place.path(), GetParam());
        const auto anyone = [&]() -> SharedComputer& {
            return *computers.at(static_cast<std::size_t>(random.number(0, GetParam() - 1)));
        };
        const auto spoil = [&](SharedComputer& computer) {
            std::error_code notThere;
            const auto size = fs::file_size(computer.folder.ownFile(), notThere);
            if (!notThere)
                fs::resize_file(computer.folder.ownFile(),
                                size * static_cast<unsigned>(random.number(0, 9)) / 10);
        };
        const auto copy = [&](SharedComputer& computer, int number) {
            fs::path name = computer.folder.ownFile();
            name.replace_extension("sync-conflict-" + std::to_string(number) + ".json");
            std::error_code notThere;
            fs::copy_file(computer.folder.ownFile(), name, fs::copy_options::overwrite_existing, notThere);
        };
        for (int step = 0; step < 60; ++step) {
            switch (random.number(0, 7)) {
            case 0: spoil(anyone()); break;
            case 1: copy(anyone(), step % 3); break;
            case 2:
            case 3: anyone().sync(); break;
            default: random.happenTo(anyone().log);
            }
        }
        std::vector<std::size_t> order(computers.size());
        std::iota(order.begin(), order.end(), 0);
        // What copies of older days hold is of older editions, or is known.
        const JournalContents expected = together(computers);
        int rounds = 0;
        while (round(computers, order) > 0) {
            ASSERT_LT(++rounds, 4) << "they go on writing";
            std::ranges::rotate(order, order.begin() + 1);
        }
        expectAgreement(computers, expected);
    }
}

INSTANTIATE_TEST_SUITE_P(Computers, SharedFolderConvergenceTest, testing::Values(2, 3));

/// Whoever copies a whole home to another computer has two with one file.
TEST_F(SharedFolderConvergenceTest, twoComputersWithOneFileAgreeAsWell) {
    RandomJournals random(7);
    Computers twins;
    for (int number = 0; number < 2; ++number)
        twins.push_back(
            std::make_unique<SharedComputer>(shared.path(), "unhunch-twin-0123456789ab.json", today));
    for (int step = 0; step < 40; ++step) {
        SharedComputer& one = *twins.at(static_cast<std::size_t>(random.number(0, 1)));
        if (random.chance())
            random.happenTo(one.log);
        else
            one.sync();
    }
    const JournalContents expected = together(twins);
    round(twins, {0, 1, 0, 1});
    expectAgreement(twins, expected);
}

/// A restore deletes nothing that came after the copy: so the folder brings it again, and no merge takes the restore back.
TEST_F(SharedFolderConvergenceTest, aRestoreHoldsOnAllAndWhatCameAfterTheCopyComesBack) {
    const Computers computers = computersAt(shared.path(), 2);
    SharedComputer& desk = *computers[0];
    const Session deletedSince = sessionOf("cat-cow", at(today));
    desk.log.append(deletedSince);
    const TemporaryFolder place;
    backUp(desk.log.file(), place.path() / "copy.sqlite");
    static_cast<void>(desk.log.remove(deletedSince.id, at(today)));
    const Session doneSince = sessionOf("arm-circles", at(today));
    desk.log.append(doneSince);
    round(computers, {0, 1, 0});

    static_cast<void>(restore(desk.log.file(), place.path() / "copy.sqlite", today));
    ASSERT_THAT(desk.log.sessions(allDays), testing::ElementsAre(deletedSince));
    desk.folder.forget();
    round(computers, {0, 1, 0, 1});
    for (const auto& computer : computers)
        EXPECT_THAT(computer->log.sessions(allDays), testing::UnorderedElementsAre(deletedSince, doneSince));
    expectAgreement(computers, desk.log.contents());
}

TEST_F(SharedFolderConvergenceTest, clocksThatDifferMakeNoDifference) {
    const Computers computers = computersAt(shared.path(), 2);
    const Session session = sessionOf("cat-cow", at(today));
    computers[0]->log.append(session);
    round(computers, {0, 1, 0});
    // The computer with the clock that is a year behind corrects last.
    Session corrected = session;
    corrected.felt = Feeling::Same;
    corrected.finishedAt = at(addDays(today, -365));
    static_cast<void>(computers[1]->log.correct(corrected, at(addDays(today, -365))));
    round(computers, {0, 1, 0});
    EXPECT_EQ(computers[0]->log.session(session.id)->felt, Feeling::Same);
    expectAgreement(computers, computers[1]->log.contents());
}

} // namespace unhunch::test

#include "core/journal/SharedFolder.h"
#include "tests/core/journal/FaultyDisk.h"
#include "tests/core/journal/JournalFixture.h"

#include <gtest/gtest.h>

#include <cerrno>

namespace unhunch::test {

/// Has each call by which the own file is written fail in turn: once, and for long.
class SharedFolderFaultTest : public testing::TestWithParam<std::pair<int, bool>> {
protected:
    TemporaryFolder place;
    SharedFolder folder{place.path(), "unhunch-desk-0123456789ab.json"};
};

TEST_P(SharedFolderFaultTest, theOwnFileIsTheOldOneOrTheNewOneAndAFaultIsTold) {
    const auto [error, lasts] = GetParam();
    const std::string before(100'000, 'a');
    const std::string after(150'000, 'b');
    int call = 1;
    for (bool wasMet = true; wasMet; ++call) {
        ASSERT_EQ(folder.write(before).fault, FolderFault::None);
        FaultyDisk::failAt(call, error, lasts);
        const FolderWriting writing = folder.write(after);
        wasMet = FaultyDisk::heal() >= call;
        if (writing.fault == FolderFault::None) {
            EXPECT_TRUE(writing.wrote) << "call " << call;
            EXPECT_EQ(bytesOf(folder.ownFile()), after) << "call " << call;
        } else {
            EXPECT_EQ(writing.fault, FolderFault::Unwritable) << "call " << call;
            EXPECT_FALSE(writing.details.empty()) << "call " << call;
            EXPECT_EQ(bytesOf(folder.ownFile()), before) << "call " << call;
        }
    }
    EXPECT_GT(call, 4) << "the disk was not seen to be written to";
    EXPECT_EQ(folder.write(after).fault, FolderFault::None);
    EXPECT_EQ(bytesOf(folder.ownFile()), after);
}

INSTANTIATE_TEST_SUITE_P(Faults, SharedFolderFaultTest,
                         testing::Values(std::pair{ENOSPC, false}, std::pair{ENOSPC, true},
                                         std::pair{EIO, false}, std::pair{EROFS, true}));

} // namespace unhunch::test

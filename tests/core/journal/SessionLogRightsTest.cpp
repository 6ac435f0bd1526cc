#include "core/journal/SessionLog.h"
#include "tests/core/journal/ChildProcess.h"
#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace unhunch::test {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

namespace fs = std::filesystem;

namespace {

/// While it lives, the process has an ordinary person's rights even if it was started as root, whom no mode
/// stops.
class OrdinaryRights {
public:
    explicit OrdinaryRights(const fs::path& folder) {
        if (geteuid() != 0)
            return;
        constexpr uid_t nobody = 65534;
        m_changed = chown(folder.c_str(), nobody, nobody) == 0 && seteuid(nobody) == 0;
    }
    ~OrdinaryRights() {
        if (m_changed && seteuid(0) != 0)
            std::abort();
    }
    OrdinaryRights(const OrdinaryRights&) = delete;
    OrdinaryRights& operator=(const OrdinaryRights&) = delete;

private:
    bool m_changed = false;
};

unsigned modeOf(const fs::path& path) { return static_cast<unsigned>(fs::status(path).permissions()); }

void allowFilesUpTo(rlim_t bytes) {
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        throw std::runtime_error("cannot limit the size of files");
}

} // namespace

/// Modes, rights, and a disk that is full.
class SessionLogRightsTest : public JournalTest {
protected:
    [[nodiscard]] std::string refusal() const {
        return refusalOf<JournalError>([this] { static_cast<void>(open()); });
    }
};

TEST_F(SessionLogRightsTest, whatIsMadeIsForThisPersonsEyesOnly) {
    const auto before = umask(0);
    const auto share = folder.path() / "share";
    file = share / "unhunch" / "journal.sqlite";
    {
        auto log = open();
        log.append(sessionOf("cat-cow", at(today)));
        EXPECT_EQ(modeOf(file), 0600U);
        EXPECT_EQ(modeOf(file.string() + "-wal"), 0600U);
        EXPECT_EQ(modeOf(file.string() + "-shm"), 0600U);
    }
    EXPECT_EQ(modeOf(file.parent_path()), 0700U);
    EXPECT_EQ(modeOf(share), 0700U);
    umask(before);
}

TEST_F(SessionLogRightsTest, modesThatThePersonChoseAreKept) {
    fs::permissions(folder.path(), fs::perms(0750));
    static_cast<void>(open());
    fs::permissions(file, fs::perms(0640));
    static_cast<void>(open());
    EXPECT_EQ(modeOf(folder.path()), 0750U);
    EXPECT_EQ(modeOf(file), 0640U);
}

TEST_F(SessionLogRightsTest, aFolderThatMayNotBeWrittenToIsRefused) {
    const OrdinaryRights rights(folder.path());
    fs::permissions(folder.path(), fs::perms(0555));
    EXPECT_THAT(refusal(), AllOf(HasSubstr(file.string()), HasSubstr("may write in it")));

    file = folder.path() / "unhunch" / "journal.sqlite";
    EXPECT_THAT(refusal(), AllOf(HasSubstr(file.string()), HasSubstr("may write there")));
    fs::permissions(folder.path(), fs::perms(0755));
}

TEST_F(SessionLogRightsTest, aJournalInAFolderThatMayNoLongerBeWrittenToIsRefused) {
    const OrdinaryRights rights(folder.path());
    static_cast<void>(open());
    fs::permissions(folder.path(), fs::perms(0555));
    EXPECT_THAT(refusal(), HasSubstr(file.string()));
    fs::permissions(folder.path(), fs::perms(0755));
    EXPECT_EQ(open().planBegan(), today);
}

TEST_F(SessionLogRightsTest, aFileThatMayNotBeWrittenToIsRefusedWhenItIsOpened) {
    const OrdinaryRights rights(folder.path());
    static_cast<void>(open());
    fs::permissions(file, fs::perms(0400));
    EXPECT_THAT(refusal(), AllOf(HasSubstr(file.string()), HasSubstr("may not be written to")));
}

TEST_F(SessionLogRightsTest, aFileThatMayNotBeReadIsRefused) {
    const OrdinaryRights rights(folder.path());
    static_cast<void>(open());
    fs::permissions(file, fs::perms::none);
    EXPECT_THAT(refusal(), HasSubstr(file.string()));
}

TEST_F(SessionLogRightsTest, aFullDiskRefusesTheSessionAndKeepsWhatWasThere) {
    ChildProcess child([this] {
        std::signal(SIGXFSZ, SIG_IGN);
        auto log = open();
        const auto first = sessionOf("chest-stretch", at(november(20)));
        log.append(first);

        const auto second = sessionOf("cat-cow", at(november(21)));
        allowFilesUpTo(fs::file_size(file.string() + "-wal") + 100);
        EXPECT_THAT(refusalOf<JournalError>([&] { log.append(second); }),
                    AllOf(HasSubstr(file.string()), HasSubstr("space")));
        EXPECT_THAT(log.sessions(allDays), ElementsAre(first));

        allowFilesUpTo(RLIM_INFINITY);
        log.append(second);
        EXPECT_THAT(log.sessions(allDays), ElementsAre(first, second));
        if (HasFailure())
            throw std::runtime_error("see above");
    });
    EXPECT_TRUE(child.succeeded());
    EXPECT_EQ(open().fault(), std::nullopt);
}

TEST_F(SessionLogRightsTest, aDiskThatFillsUpWhileTheJournalIsMadeLeavesOneThatCanBeMadeLater) {
    for (rlim_t room = 0; room < 65'536; room += 3000) {
        file = folder.path() / (std::to_string(room) + ".sqlite");
        ChildProcess child([this, room] {
            std::signal(SIGXFSZ, SIG_IGN);
            allowFilesUpTo(room);
            try {
                open().append(sessionOf("cat-cow", at(today)));
            } catch (const JournalError&) {
                // Refused, as far as the room goes; anything else is a failure.
            }
        });
        EXPECT_TRUE(child.succeeded()) << room;
        auto log = open();
        EXPECT_EQ(log.planBegan(), today) << room;
        EXPECT_EQ(log.fault(), std::nullopt) << room;
    }
}

} // namespace unhunch::test

#include "core/journal/SessionLog.h"
#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>

#include <functional>
#include <optional>

namespace unhunch::test {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

namespace fs = std::filesystem;

/// The folder of an open journal goes away (a disk that is unplugged, a share that is gone), and comes back.
class VanishedJournalTest : public JournalTest {
protected:
    void SetUp() override {
        file = data / "journal.sqlite";
        log.emplace(file, today);
        log->append(first);
    }

    void expectGone(const std::function<void()>& work) const {
        try {
            work();
            ADD_FAILURE() << "what was written went to a file that nobody finds";
        } catch (const JournalError& error) {
            EXPECT_EQ(error.fault(), JournalFault::Gone);
            EXPECT_THAT(error.what(), AllOf(HasSubstr(file.string()), HasSubstr("Bring")));
        }
    }

    const fs::path data = folder.path() / "data";
    const fs::path away = folder.path() / "away";
    const Session first = sessionOf("cat-cow", at(november(3)));
    const Session second = sessionOf("cat-cow", at(november(4)));
    std::optional<SessionLog> log;
};

TEST_F(VanishedJournalTest, nothingIsWrittenNorMadeWhileItIsGone) {
    fs::rename(data, away);
    expectGone([&] { log->append(second); });
    expectGone([&] { static_cast<void>(log->sessions(allDays)); });
    expectGone([&] { log->changePlan([](const PlanRecord& plan) { return plan; }); });
    EXPECT_FALSE(fs::exists(data));
    fs::create_directory(data);
    expectGone([&] { log->append(second); });
    EXPECT_THAT(namesIn(data), testing::IsEmpty()) << "an empty journal would hide the loss";
}

TEST_F(VanishedJournalTest, onceItIsBackItIsWrittenAgain) {
    fs::rename(data, away);
    expectGone([&] { log->append(second); });
    fs::rename(away, data);
    log->append(second);
    EXPECT_THAT(open().sessions(allDays), ElementsAre(first, second));
}

TEST_F(VanishedJournalTest, aCopyThatCameBackInItsPlaceIsTheOneThatIsWritten) {
    log->append(second);
    fs::rename(data, away);
    expectGone([&] { log->append(second); });
    fs::copy(away, data, fs::copy_options::recursive);
    const auto third = sessionOf("cat-cow", at(november(5)));
    log->append(third);
    EXPECT_THAT(log->sessions(allDays), ElementsAre(first, second, third));
    log.reset();
    EXPECT_THAT(open().sessions(allDays), ElementsAre(first, second, third));
}

TEST_F(VanishedJournalTest, anotherJournalInItsPlaceIsTheOneThatIsWritten) {
    fs::rename(data, away);
    static_cast<void>(open());
    log->append(second);
    EXPECT_THAT(open().sessions(allDays), ElementsAre(second));
}

} // namespace unhunch::test

#include "core/journal/SessionLog.h"
#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>

#include <filesystem>

namespace unhunch::test {
namespace {

using testing::IsEmpty;
using testing::UnorderedElementsAre;

/// What one connection can tell of what others did to the journal and its file.
class SessionLogOthersTest : public JournalTest {
protected:
    SessionLog journal = open();
};

TEST_F(SessionLogOthersTest, whatAnotherConnectionWroteIsToldOnceAndOwnWritesAreNot) {
    EXPECT_FALSE(journal.changedElsewhere());
    journal.append(sessionOf("cat-cow", at(today)));
    EXPECT_FALSE(journal.changedElsewhere());
    open().append(sessionOf("cat-cow", at(today)));
    EXPECT_TRUE(journal.changedElsewhere());
    EXPECT_FALSE(journal.changedElsewhere());
}

TEST_F(SessionLogOthersTest, aFileThatIsMovedAwayIsMissedAndOneInItsPlaceIsRead) {
#ifdef _WIN32
    GTEST_SKIP() << "Windows moves no file that is open";
#endif
    const auto away = folder.path() / "away.sqlite";
    journal.append(sessionOf("cat-cow", at(today)));
    std::filesystem::rename(file, away);
    const auto isThere = [this] { return journal.sessions(allDays).size(); };
    EXPECT_THROW(isThere(), JournalError);
    EXPECT_FALSE(std::filesystem::exists(file)) << "an empty one would hide the loss";
    static_cast<void>(open()); // by somebody who makes one
    EXPECT_EQ(isThere(), 0u);
    EXPECT_TRUE(journal.changedElsewhere()) << "that is another one";
    EXPECT_FALSE(journal.changedElsewhere());
}

TEST_F(SessionLogOthersTest, theLatestOfEachStretchIsWhatLatestAnswers) {
    EXPECT_THAT(journal.latestOfEach(), IsEmpty());
    EXPECT_FALSE(journal.hasSessions());
    const Session chest = sessionOf("chest-stretch", at(november(20)));
    const Session catCow = sessionOf("cat-cow", at(november(3), std::chrono::hours(10)));
    journal.append(chest);
    journal.append(catCow);
    journal.append(sessionOf("cat-cow", at(november(3), std::chrono::hours(9))));
    journal.append(sessionOf("chest-stretch", at(november(1))));
    EXPECT_TRUE(journal.hasSessions());
    EXPECT_THAT(journal.latestOfEach(), UnorderedElementsAre(chest, catCow));

    const Session sameSecond = sessionOf("cat-cow", catCow.finishedAt);
    journal.append(sameSecond);
    EXPECT_EQ(journal.latest("cat-cow"), sameSecond);
    EXPECT_THAT(journal.latestOfEach(), UnorderedElementsAre(chest, sameSecond));
}

TEST_F(SessionLogOthersTest, whatTheRulesOfTheJournalForbidIsRefusedForGoodAndALockForNow) {
    const auto faultOf = [](auto work) {
        try {
            work();
        } catch (const JournalError& error) {
            return error.fault();
        }
        ADD_FAILURE() << "nothing was refused";
        return JournalFault::Other;
    };
    Session nameless = sessionOf("cat-cow", at(today));
    nameless.stretch.clear();
    EXPECT_EQ(faultOf([&] { journal.put(nameless); }), JournalFault::Values);
    EXPECT_EQ(faultOf([&] { journal.answer(newUuid(), Answer::Skipped, at(today)); }),
              JournalFault::Values);
    tamper("DROP TABLE held_break");
    EXPECT_EQ(faultOf([&] { static_cast<void>(journal.heldBreaks(allDays)); }), JournalFault::Other);
}

} // namespace
} // namespace unhunch::test

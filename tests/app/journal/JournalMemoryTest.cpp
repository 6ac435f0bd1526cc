#include "app/journal/JournalMemory.h"

#include "core/week/Calendar.h"
#include "tests/app/journal/JournalRecords.h"

#include <gmock/gmock.h>

namespace unhunch::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(JournalMemoryTest, aSessionOfTheSameIdTakesThePlaceOfTheOneBefore) {
    JournalMemory memory{.planBegan = today, .since = addDays(today, -7)};
    Session session = aSession();
    session.outcome = Outcome::Partial;
    memory.apply(session);
    session.outcome = Outcome::Complete;
    memory.apply(session);
    EXPECT_THAT(memory.recent, ElementsAre(session));
    EXPECT_TRUE(memory.hasSessions);
}

TEST(JournalMemoryTest, thePlanBeganWithTheFirstSession) {
    JournalMemory memory{.planBegan = today};
    memory.apply(aSession("cat-cow", addDays(today, -3)));
    EXPECT_EQ(memory.planBegan, addDays(today, -3));
    memory.apply(aSession());
    EXPECT_EQ(memory.planBegan, addDays(today, -3));
}

TEST(JournalMemoryTest, theLatestIsTheOneThatEndedLastByTheWall) {
    const Session late = aSession("cat-cow", today, std::chrono::hours{20});
    const Session early = aSession("cat-cow", today, std::chrono::hours{8});
    const Session other = aSession("arm-circles", today, std::chrono::hours{22});
    const JournalMemory memory{.recent = {late, early, other}};
    EXPECT_EQ(memory.latest("cat-cow"), late);
    EXPECT_EQ(memory.latest("chest-stretch"), std::nullopt);
}

TEST(JournalMemoryTest, ofTheSameSecondTheLatestIsTheOneWrittenLater) {
    const Session first = aSession("cat-cow");
    const Session second = aSession("cat-cow");
    EXPECT_EQ((JournalMemory{.recent = {first, second}}.latest("cat-cow")), second);
}

TEST(JournalMemoryTest, completionsAreThoseOfTheDaysAskedFor) {
    const JournalMemory memory{.recent = {aSession("cat-cow", addDays(today, -1)), aSession("cat-cow")}};
    EXPECT_THAT(memory.completions({today, today}),
                ElementsAre(Completion{"cat-cow", today, Outcome::Complete}));
}

TEST(JournalMemoryTest, aSessionThatMovedToAnotherDayLeavesTheDaysThatWereRead) {
    const DateRange days{today, today};
    Session session = aSession();
    std::vector<Session> read{session};
    session.finishedAt.date = addDays(today, 1);
    applySession(session, days, read);
    EXPECT_THAT(read, IsEmpty());
    applySession(session, days, read);
    EXPECT_THAT(read, IsEmpty());
    session.finishedAt.date = today;
    applySession(session, days, read);
    EXPECT_THAT(read, ElementsAre(session));
}

TEST(JournalMemoryTest, itBeginsBeforeThePreviousWeeksOfAnyCalendar) {
    for (int day = 0; day < 7; ++day) {
        for (unsigned first = 0; first < 7; ++first) {
            const Calendar calendar{std::chrono::weekday(first)};
            const Date now = addDays(today, day);
            const IsoWeek earlier = calendar.addWeeks(calendar.weekOf(now), -3);
            EXPECT_LT(memoryBegins(now), calendar.daysOf(earlier).first);
        }
    }
}

} // namespace
} // namespace unhunch::test

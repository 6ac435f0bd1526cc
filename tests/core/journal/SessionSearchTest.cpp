#include "core/journal/SessionSearch.h"

#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>

namespace unhunch::test {

using std::chrono::hours;
using testing::ElementsAre;
using testing::IsEmpty;

class SessionSearchTest : public JournalTest {
protected:
    void did(const StretchId& stretch, Date day, hours hour = hours(9)) {
        journal.append(sessionOf(stretch, at(day, hour)));
    }
    [[nodiscard]] SessionsFound found(const SessionSearch& search, std::size_t enough = 100) const {
        return newestSessions(journal, search, today, enough);
    }
    [[nodiscard]] std::vector<std::string> names(const SessionSearch& search) const {
        std::vector<std::string> names;
        for (const Session& session : found(search).sessions)
            names.push_back(session.stretch);
        return names;
    }

    SessionLog journal = open();
};

TEST_F(SessionSearchTest, anEmptyJournalHasNothing) { EXPECT_EQ(found({}), SessionsFound()); }

TEST_F(SessionSearchTest, theNewestComesFirst) {
    did("first", november(2));
    did("third", november(20), hours(11));
    did("second", november(20), hours(8));
    EXPECT_THAT(names({}), ElementsAre("third", "second", "first"));
}

TEST_F(SessionSearchTest, onlyOneStretchIsFound) {
    did("chest-stretch", november(2));
    did("cat-cow", november(3));
    did("cat-cow", november(2));
    did("chest-stretch", november(4));
    EXPECT_THAT(names({.stretch = "chest-stretch"}), ElementsAre("chest-stretch", "chest-stretch"));
    EXPECT_THAT(names({.stretch = "unknown"}), IsEmpty());
}

TEST_F(SessionSearchTest, aStretchThatWasLastDoneYearsAgoIsFound) {
    did("old", std::chrono::year{2012} / 2 / 29);
    did("new", today);
    EXPECT_THAT(names({.stretch = "old"}), ElementsAre("old"));
    EXPECT_THAT(names({.days = {november(1), today}, .stretch = "old"}), IsEmpty());
}

TEST_F(SessionSearchTest, whatWasSaidOfTensionOnThoseDaysIsFound) {
    const Tension early{newUuid(), at(november(2)), 6, 3};
    const Tension late{newUuid(), at(november(4)), 5, 2};
    for (const Tension& each : {late, early, Tension{newUuid(), at(november(8)), 1, 1}})
        journal.put(each);
    did("chest-stretch", november(2));
    did("cat-cow", november(4));
    EXPECT_THAT(found({}).tensions, ElementsAre(early, late));
    EXPECT_THAT(found({}, 1).tensions, ElementsAre(late)) << "no more than there are sessions of";
    EXPECT_THAT(found({.stretch = "cat-cow"}).tensions, IsEmpty());
}

TEST_F(SessionSearchTest, bothEndsOfTheDaysBelongToThem) {
    for (const unsigned day : {1U, 2U, 3U, 4U})
        did(std::to_string(day), november(day));
    EXPECT_THAT(names({.days = {november(2), november(3)}}), ElementsAre("3", "2"));
    EXPECT_THAT(names({.days = {november(3), november(2)}}), IsEmpty());
}

TEST_F(SessionSearchTest, wholeDaysAreFoundAndTheRestSaysWhereToGoOn) {
    for (const unsigned day : {1U, 2U, 3U}) {
        did("a", november(day));
        did("b", november(day), hours(10));
    }
    std::vector<Date> days;
    SessionSearch search;
    for (std::optional<Date> rest = today; rest;) {
        search.days.last = *rest;
        const SessionsFound page = found(search, 1);
        ASSERT_EQ(page.sessions.size(), 2U);
        days.push_back(page.sessions.front().finishedAt.date);
        rest = page.rest;
    }
    EXPECT_THAT(days, ElementsAre(november(3), november(2), november(1)));
}

TEST_F(SessionSearchTest, yearsWithoutAnythingAreCrossed) {
    did("long-ago", std::chrono::year{2003} / 5 / 1);
    did("now", today);
    EXPECT_THAT(names({}), ElementsAre("now", "long-ago"));
}

TEST_F(SessionSearchTest, daysToComeAreFoundAsWell) {
    did("today", today);
    did("ahead", addDays(today, 400));
    EXPECT_THAT(names({}), ElementsAre("ahead", "today"));
}

TEST_F(SessionSearchTest, noSessionIsFoundTwiceOrMissedOverManyYears) {
    constexpr int everyDays = 9;
    for (int back = 0; back < 2000; back += everyDays)
        did("a", addDays(today, -back));
    const std::vector<Session> sessions = found({}, 100'000).sessions;
    std::vector<Session> forward(sessions.rbegin(), sessions.rend());
    EXPECT_EQ(forward, journal.sessions(allDays));
}

} // namespace unhunch::test

#include "core/journal/Statements.h"

#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>
#include <SQLiteCpp/Statement.h>

namespace unhunch::test {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class StatementsTest : public JournalTest {
protected:
    StatementsTest() { static_cast<void>(open()); }

    /// How SQLite would go about a statement: one line for each step.
    [[nodiscard]] std::string planOf(const std::string& sql) const {
        const auto database = lookInside();
        SQLite::Statement explain(database, "EXPLAIN QUERY PLAN " + sql);
        std::string plan;
        while (explain.executeStep())
            plan += explain.getColumn(3).getString() + "\n";
        return plan;
    }
};

TEST_F(StatementsTest, aWeekIsReadFromTheIndexAloneAndInItsOrder) {
    EXPECT_EQ(planOf(statement::completionsBetween),
              "SEARCH session USING COVERING INDEX session_by_day (local_date>? AND local_date<?)\n");
}

TEST_F(StatementsTest, theFirstDayIsTheFirstEntryOfTheIndex) {
    EXPECT_EQ(planOf(statement::firstSession), "SCAN session USING COVERING INDEX session_by_day\n");
    EXPECT_THAT(statement::firstSession, HasSubstr("LIMIT 1"));
}

TEST_F(StatementsTest, aRangeOfDaysIsFoundByTheIndex) {
    EXPECT_THAT(planOf(statement::sessionsBetween),
                AllOf(HasSubstr("USING INDEX session_by_day (local_date>? AND local_date<?)"),
                      Not(HasSubstr("SCAN"))));
    EXPECT_THAT(planOf(statement::promptsBetween),
                AllOf(HasSubstr("USING INDEX prompt_by_day (shown_date>? AND shown_date<?)"),
                      Not(HasSubstr("SCAN"))));
    EXPECT_THAT(planOf(statement::heldBreaksBetween),
                AllOf(HasSubstr("USING INDEX held_break_by_day (since_date>? AND since_date<?)"),
                      Not(HasSubstr("SCAN"))));
    EXPECT_THAT(planOf(statement::tensionsBetween),
                AllOf(HasSubstr("USING INDEX tension_by_day (noted_date>? AND noted_date<?)"),
                      Not(HasSubstr("SCAN"))));
}

TEST_F(StatementsTest, theBestOfADayIsReadFromTheIndexAloneWithoutSorting) {
    EXPECT_EQ(
        planOf(statement::dailyOutcomes),
        "SEARCH session USING COVERING INDEX session_by_day_and_stretch (local_date>? AND local_date<?)\n");
}

TEST_F(StatementsTest, theLatestSessionIsTheLastOfItsStretchInTheIndex) {
    EXPECT_EQ(planOf(statement::latestSession),
              "SEARCH session USING INDEX session_by_stretch (stretch=?)\n");
    EXPECT_THAT(statement::latestSession, HasSubstr("LIMIT 1"));
}

TEST_F(StatementsTest, recordsAreFoundByTheirIds) {
    for (const char* sql : {statement::sessionsOfIds, statement::promptsOfIds, statement::heldBreaksOfIds,
                            statement::tensionsOfIds}) {
        EXPECT_THAT(planOf(sql), AllOf(HasSubstr("(uuid>? AND uuid<?)"), Not(HasSubstr("SCAN")),
                                       Not(HasSubstr("TEMP B-TREE"))));
    }
    EXPECT_THAT(planOf(statement::deletionOf), HasSubstr("(kind=? AND uuid=?)"));
}

TEST_F(StatementsTest, theStretchesThatWereDoneAreFoundInTheIndexAlone) {
    const std::string plan = planOf(statement::stretchesDone);
    EXPECT_THAT(plan, HasSubstr("SEARCH session USING COVERING INDEX session_by_stretch\n"));
    EXPECT_THAT(plan, HasSubstr("SEARCH session USING COVERING INDEX session_by_stretch (stretch>?)\n"));
    EXPECT_THAT(plan, Not(HasSubstr("SCAN session")));
}

} // namespace unhunch::test

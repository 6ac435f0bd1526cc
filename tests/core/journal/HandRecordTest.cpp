#include "core/journal/HandRecord.h"

#include "tests/core/journal/JournalFixture.h"

namespace unhunch::test {

using std::chrono::hours;

namespace {

const LocalDateTime now = at(today, hours(10));
const Dose hold{Hold{.duration = std::chrono::seconds(30), .sets = {3, 4}}};
const Dose moving{Repetitions{.repetitions = {10, 15}, .sets = {2, 3}, .tempo = std::chrono::seconds(4)}};

} // namespace

TEST(HandRecord, whatIsToComeCannotHaveBeenDone) {
    EXPECT_EQ(momentFault(addDays(today, 1), {}, now), MomentFault::DayToCome);
    EXPECT_EQ(momentFault(today, hours(11), now), MomentFault::TimeToCome);
    EXPECT_EQ(momentFault(today, hours(10), now), std::nullopt);
    EXPECT_EQ(momentFault(addDays(today, -1), hours(23), now), std::nullopt);
}

TEST(HandRecord, nobodyRemembersMoreThanTenYears) {
    const Date tenYearsAgo = today - std::chrono::years(10);
    EXPECT_EQ(momentFault(tenYearsAgo, {}, now), std::nullopt);
    EXPECT_EQ(momentFault(addDays(tenYearsAgo, -1), {}, now), MomentFault::TooLongAgo);
}

TEST(HandRecord, threeDosesAreTheMost) {
    EXPECT_EQ(mostCount(hold), 12);
    EXPECT_EQ(mostCount(moving), 135);
}

TEST(HandRecord, setsOfAHoldAreCounted) {
    const WorkDone two = workOf(hold, 2);
    EXPECT_EQ(two, (WorkDone{.sets = 2, .repetitions = 0, .held = std::chrono::seconds(60)}));
    EXPECT_EQ(countOf(hold, two), 2);
}

TEST(HandRecord, repetitionsAreCountedOverAllSets) {
    const WorkDone some = workOf(moving, 25);
    EXPECT_EQ(some, (WorkDone{.sets = 2, .repetitions = 25, .held = std::chrono::seconds(100)}));
    EXPECT_EQ(countOf(moving, some), 25);
    EXPECT_EQ(workOf(moving, 100).sets, 3) << "no more sets than there are";
}

} // namespace unhunch::test

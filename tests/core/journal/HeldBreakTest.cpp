#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>

namespace unhunch::test {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using namespace std::chrono_literals;

class HeldBreakTest : public JournalTest {
protected:
    HeldBreak held{newUuid(), at(november(20), 14h + 5min), {Gate::Microphone}, std::nullopt, std::nullopt};
};

TEST_F(HeldBreakTest, isOnDiskFromItsBeginningAndThenBroughtUpToDate) {
    auto log = open();
    log.put(held);
    EXPECT_THAT(open().heldBreaks(allDays), ElementsAre(held));

    held.gates.insert(Gate::DoNotDisturb);
    held.end = HoldEnd::Asked;
    held.endedAt = at(november(20), 14h + 32min);
    log.put(held);
    EXPECT_THAT(open().heldBreaks(allDays), ElementsAre(held));
}

TEST_F(HeldBreakTest, everyGateAndEveryEndComesBackAsItWas) {
    auto log = open();
    std::vector<HeldBreak> all;
    for (const HoldEnd end : {HoldEnd::Asked, HoldEnd::Rested, HoldEnd::Chosen})
        all.push_back({newUuid(),
                       at(november(20)),
                       {Gate::OutsideHours, Gate::DoNotDisturb, Gate::Microphone, Gate::Camera,
                        Gate::FullScreen, Gate::Typing},
                       at(november(21)),
                       end});
    for (const HeldBreak& one : all)
        log.put(one);
    EXPECT_EQ(log.heldBreaks(allDays), all);
}

TEST_F(HeldBreakTest, itsDayIsTheOneOnWhichItBegan) {
    auto log = open();
    held.end = HoldEnd::Rested;
    held.endedAt = at(november(21));
    log.put(held);
    EXPECT_THAT(log.heldBreaks({november(20), november(20)}), ElementsAre(held));
    EXPECT_THAT(log.heldBreaks({november(21), november(21)}), IsEmpty());
}

TEST_F(HeldBreakTest, theOldestComesFirst) {
    auto log = open();
    HeldBreak early = held;
    early.id = newUuid();
    early.since = at(november(20), 9h);
    log.put(held);
    log.put(early);
    EXPECT_THAT(log.heldBreaks(allDays), ElementsAre(early, held));
}

TEST_F(HeldBreakTest, withoutAGateOrWithHalfAnEndItIsRefused) {
    auto log = open();
    held.gates.clear();
    EXPECT_THROW(log.put(held), JournalError);
    held.gates.insert(Gate::Camera);
    held.end = HoldEnd::Asked;
    EXPECT_THROW(log.put(held), JournalError);
    EXPECT_THAT(log.heldBreaks(allDays), IsEmpty());
}

TEST_F(HeldBreakTest, aGateThatNobodyKnowsIsNamed) {
    open().put(held);
    tamper("UPDATE held_break SET gates = 'microphone,smoke'");
    const auto log = open();
    EXPECT_THAT(refusalOf<JournalError>([&] { static_cast<void>(log.heldBreaks(allDays)); }),
                AllOf(HasSubstr("row 1"), HasSubstr("held_break"), HasSubstr("smoke")));
}

} // namespace unhunch::test

#include "app/plan/PlanKeeper.h"

#include "tests/app/command/CommandTest.h"
#include "tests/support/core/Histories.h"

#include <gmock/gmock.h>

namespace unhunch::test {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class PlanKeeperTest : public CommandTest {
protected:
    PlanKeeperTest() {
        QObject::connect(&keeper, &PlanKeeper::changed, &keeper, [this] { ++changes; });
    }

    [[nodiscard]] std::vector<StretchId> ids() const {
        std::vector<StretchId> found;
        for (const ChosenStretch& chosen : keeper.chosen())
            found.push_back(chosen.stretch);
        return found;
    }
    void remove(const StretchId& id) {
        ASSERT_EQ(keeper.change([&](std::vector<ChosenStretch>& chosen) {
            std::erase_if(chosen, [&](const ChosenStretch& one) { return one.stretch == id; });
        }),
                  QString());
    }
    void liveUntil(std::string_view day) { now.date = date(day); }

    QString refusal; ///< of the preferences to keep the person
    std::vector<Person> kept;
    PlanKeeper keeper{programme, [this] { return now.date; },
                      [this](const Person& person) {
                          if (refusal.isEmpty())
                              kept.push_back(person);
                          return refusal;
                      }};
    int changes = 0; ///< how often one was told
};

TEST_F(PlanKeeperTest, beginsWithThePlanThatANewPlanStartsWith) {
    EXPECT_THAT(ids(), ElementsAre("chest-stretch", "shoulder-rolls", "arm-circles", "cat-cow"));
}

TEST_F(PlanKeeperTest, aChangeHoldsAtOnceIsOnDiskAndIsTold) {
    remove("cat-cow");
    EXPECT_THAT(ids(), ElementsAre("chest-stretch", "shoulder-rolls", "arm-circles"));
    EXPECT_EQ(changes, 1);
    const SessionLog elsewhere(programme.journal().file(), now.date);
    EXPECT_THAT(chosenOn(elsewhere.plan().history, now.date), SizeIs(3));
}

TEST_F(PlanKeeperTest, aPastWeekKeepsWhatWasPrescribedThen) {
    const IsoWeek past{2026, 46};
    didOn("2026-11-10", "cat-cow");
    const WeekAdherence before = programme.week(past, now.date);
    ASSERT_EQ(before.target, 20);
    remove("cat-cow");
    ASSERT_EQ(keeper.pause({now.date, date("2026-11-30")}), QString());
    EXPECT_EQ(programme.week(past, now.date), before);
    liveUntil("2027-03-01");
    EXPECT_EQ(programme.week(past, now.date), before);
}

TEST_F(PlanKeeperTest, anEmptyPlanIsRefusedAndNothingChanges) {
    EXPECT_FALSE(keeper.choose({}).isEmpty());
    EXPECT_THAT(ids(), SizeIs(4));
    EXPECT_EQ(changes, 0);
}

TEST_F(PlanKeeperTest, aStretchThatIsNotForThePersonIsAskedForNoMoreFromTodayOn) {
    EXPECT_EQ(keeper.wish("cat-cow", Wish::LeaveOut), QString());
    EXPECT_EQ(keeper.fittings().back().kind, Fitting::Kind::LeftOut);
    for (const Owed& owed : programme.owedOn(now.date))
        EXPECT_NE(owed.stretch, "cat-cow");
    const WeekAdherence week = programme.week({2026, 47}, now.date);
    EXPECT_EQ(week.stretches.back().stretch, "cat-cow");
    EXPECT_EQ(week.stretches.back().target, 3) << "Monday to Wednesday, before it was said";
    ASSERT_THAT(kept, SizeIs(1));
    EXPECT_EQ(kept.front().wishes.at("cat-cow"), Wish::LeaveOut);
}

TEST_F(PlanKeeperTest, aWishThatIsTakenBackOnTheSameDayLeavesNoTrace) {
    keeper.adopt({}); // as at the start of the app
    const PlanRecord before = programme.plan();
    EXPECT_EQ(keeper.wish("cat-cow", Wish::LeaveOut), QString());
    EXPECT_EQ(keeper.wish("cat-cow", std::nullopt), QString());
    EXPECT_EQ(programme.plan(), before);
    EXPECT_THAT(keeper.person().wishes, IsEmpty());
}

TEST_F(PlanKeeperTest, whatThePreferencesCannotKeepChangesNothing) {
    refusal = QStringLiteral("The disk is full.");
    EXPECT_EQ(keeper.wish("cat-cow", Wish::LeaveOut), refusal);
    EXPECT_THAT(keeper.person().wishes, IsEmpty());
    EXPECT_EQ(changes, 0);
}

TEST_F(PlanKeeperTest, aPauseAsksForNothingUntilItIsOver) {
    ASSERT_EQ(keeper.pause({now.date, date("2026-11-20")}), QString());
    EXPECT_THAT(programme.owedOn(now.date), IsEmpty());
    EXPECT_THAT(programme.owedOn(date("2026-11-21")), SizeIs(4));
    EXPECT_THAT(keeper.pauses(), ElementsAre(DateRange{now.date, date("2026-11-20")}));
    liveUntil("2026-11-21");
    EXPECT_THAT(keeper.pauses(), IsEmpty());
    EXPECT_THAT(programme.plan().paused, SizeIs(1)) << "the week is still compared with it";
}

TEST_F(PlanKeeperTest, resumingEndsAPauseYesterdayOrTakesItBack) {
    ASSERT_EQ(keeper.pause({now.date, always.last}), QString());
    ASSERT_EQ(keeper.resume({now.date, always.last}), QString());
    EXPECT_THAT(programme.plan().paused, IsEmpty()) << "it had just begun";

    ASSERT_EQ(keeper.pause({now.date, always.last}), QString());
    const Date began = now.date;
    liveUntil("2026-11-24");
    ASSERT_EQ(keeper.resume({began, always.last}), QString());
    EXPECT_THAT(programme.plan().paused, ElementsAre(DateRange{began, date("2026-11-23")}));
}

TEST_F(PlanKeeperTest, pausesThatTouchBecomeOne) {
    ASSERT_EQ(keeper.pause({date("2026-12-24"), date("2026-12-27")}), QString());
    ASSERT_EQ(keeper.pause({date("2026-12-28"), date("2027-01-01")}), QString());
    EXPECT_THAT(keeper.pauses(), ElementsAre(DateRange{date("2026-12-24"), date("2027-01-01")}));
    EXPECT_FALSE(keeper.pause({date("2026-12-24"), date("2026-12-20")}).isEmpty());
}

TEST_F(PlanKeeperTest, aChangeMadeInAnotherProcessIsSeenAtOnceAndNotLost) {
    Programme otherProgramme(aCatalog(), SessionLog(programme.journal().file(), now.date), Calendar());
    PlanKeeper other(
        otherProgramme, [this] { return now.date; }, [](const Person&) { return QString(); });
    ASSERT_EQ(other.pause({now.date, now.date}), QString());
    remove("cat-cow");
    EXPECT_THAT(keeper.pauses(), SizeIs(1));
    EXPECT_THAT(other.chosen(), SizeIs(3));
}

} // namespace

} // namespace unhunch::test

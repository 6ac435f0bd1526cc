#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>

namespace unhunch::test {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using namespace std::chrono_literals;

class TensionTest : public JournalTest {
protected:
    SessionLog log = open();
};

TEST_F(TensionTest, whatWasSaidBeforeIsJoinedByWhatIsSaidAfter) {
    Tension tension{newUuid(), at(november(20)), 7, std::nullopt};
    log.put(tension);
    EXPECT_THAT(log.tensions(allDays), ElementsAre(tension));
    tension.after = 0;
    tension.notedAt.timeOfDay += 5min;
    log.put(tension);
    EXPECT_THAT(open().tensions(allDays), ElementsAre(tension));
    EXPECT_EQ(log.contents().tensions.front().edition, 2);
}

TEST_F(TensionTest, theyComeByTimeAndByTheDaysAskedFor) {
    const Tension late{newUuid(), at(november(20), 17h), std::nullopt, 3};
    const Tension early{newUuid(), at(november(20), 9h), 4, 3};
    const Tension next{newUuid(), at(november(21)), 10, 10};
    for (const Tension& each : {late, next, early})
        log.put(each);
    EXPECT_THAT(log.tensions({november(20), november(20)}), ElementsAre(early, late));
}

TEST_F(TensionTest, itIsFromNoneToTenAndSaysSomething) {
    for (const auto& [before, after] :
         {std::pair<std::optional<int>, std::optional<int>>{-1, {}}, {11, {}}, {{}, 11}, {{}, {}}})
        EXPECT_THROW(log.put(Tension{newUuid(), at(november(20)), before, after}), JournalError);
    EXPECT_THAT(log.tensions(allDays), IsEmpty());
}

TEST_F(TensionTest, whatIsTakenBackIsDeletedInOtherJournalsToo) {
    const Tension tension{newUuid(), at(november(20)), 7, 3};
    log.put(tension);
    const JournalContents before = log.contents();
    log.takeBackTension(tension.id);
    EXPECT_THAT(open().tensions(allDays), IsEmpty());
    log.take(before);
    EXPECT_THAT(log.tensions(allDays), IsEmpty()) << "an older copy brings nothing back";
}

TEST_F(TensionTest, takingBackWhatWasNeverSaidChangesNothing) {
    const JournalContents before = log.contents();
    log.takeBackTension(newUuid());
    EXPECT_EQ(log.contents(), before);
}

TEST_F(TensionTest, whatIsSpoiledIsNamed) {
    log.put(Tension{newUuid(), at(november(20)), 4, 3});
    tamper("PRAGMA ignore_check_constraints = ON; UPDATE tension SET felt_after = 11");
    EXPECT_THAT(refusalOf<JournalError>([&] { static_cast<void>(log.tensions(allDays)); }),
                HasSubstr("row 1 of its table \"tension\" has \"11\" as felt_after"));
}

class DailyOutcomesTest : public JournalTest {
protected:
    void done(const StretchId& stretch, Date day, Outcome outcome) {
        auto session = sessionOf(stretch, at(day, std::chrono::minutes(++m_minute)));
        session.outcome = outcome;
        log.append(session);
    }

    SessionLog log = open();

private:
    int m_minute = 0;
};

TEST_F(DailyOutcomesTest, theBestOfADayCountsOfEachStretch) {
    done("plank", november(20), Outcome::Partial);
    done("plank", november(20), Outcome::Complete);
    done("plank", november(20), Outcome::None);
    done("cat-cow", november(20), Outcome::None);
    done("cat-cow", november(20), Outcome::Partial);
    done("arm-circles", november(21), Outcome::None);
    done("plank", november(22), Outcome::Complete);
    EXPECT_THAT(log.dailyOutcomes({november(20), november(21)}),
                ElementsAre(Completion{"cat-cow", november(20), Outcome::Partial},
                            Completion{"plank", november(20), Outcome::Complete},
                            Completion{"arm-circles", november(21), Outcome::None}));
}

} // namespace unhunch::test

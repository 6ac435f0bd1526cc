#include "tests/core/journal/JournalFixture.h"
#include "tests/support/core/Histories.h"

#include <gmock/gmock.h>
#include <SQLiteCpp/Exception.h>

#include <stdexcept>
#include <thread>

namespace unhunch::test {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using namespace std::chrono_literals;

namespace {

/// Lines of every kind: doses of both kinds and none, both frequencies, some days, ended, left out.
PlanRecord everyKindOfLine() {
    const Dose held{Hold{20s, {2, 3}, 10s}, true};
    const Dose moved{Repetitions{{5, 8}, {1, 2}, 3500ms, 15s}, false};
    return {{{{"cat-cow", Daily{}, everyDay, moved}, november(1), november(9)},
             {{"cat-cow", Daily{}, workDaysOnly, std::nullopt}, november(10)},
             {{"chest-stretch", TimesPerWeek{3, 4}, {false, false, false, false, false, false, true}, held},
              november(1),
              std::nullopt,
              true}},
            {{november(3), november(4)}, {november(20), always.last}}};
}

void write(SessionLog& log, const PlanRecord& record) {
    log.changePlan([&](const PlanRecord&) { return record; });
}

} // namespace

class PlanRowsTest : public JournalTest {};

TEST_F(PlanRowsTest, aNewJournalHasNoLine) { EXPECT_EQ(open().plan(), PlanRecord{}); }

TEST_F(PlanRowsTest, everyKindOfLineIsReadBackAsItWasWritten) {
    auto log = open();
    write(log, everyKindOfLine());
    EXPECT_EQ(open().plan(), everyKindOfLine());
    EXPECT_EQ(log.fault(), std::nullopt);
}

TEST_F(PlanRowsTest, eachChangeIsAnEditionAndWhatSaysTheSameIsNone) {
    auto log = open();
    EXPECT_EQ(log.contents().plan.edition, 0) << "nothing was written yet";
    write(log, everyKindOfLine());
    EXPECT_EQ(log.contents().plan.edition, 1);
    write(log, everyKindOfLine());
    EXPECT_EQ(log.contents().plan.edition, 1);
    PlanRecord unpaused = everyKindOfLine();
    unpaused.paused.clear();
    write(log, unpaused);
    EXPECT_EQ(open().contents().plan.edition, 2);
}

TEST_F(PlanRowsTest, theOrderOfTheLinesIsKeptAndPausesComeByTheirDays) {
    auto log = open();
    PlanRecord record = everyKindOfLine();
    std::ranges::reverse(record.history);
    std::ranges::reverse(record.paused);
    write(log, record);
    EXPECT_EQ(log.plan().history, record.history);
    EXPECT_EQ(log.plan().paused, everyKindOfLine().paused);
}

TEST_F(PlanRowsTest, aChangeIsGivenWhatIsThere) {
    auto log = open();
    write(log, everyKindOfLine());
    log.changePlan([](PlanRecord record) {
        EXPECT_EQ(record, everyKindOfLine());
        record.paused.clear();
        return record;
    });
    EXPECT_THAT(log.plan().paused, IsEmpty());
    EXPECT_EQ(log.plan().history, everyKindOfLine().history);
}

TEST_F(PlanRowsTest, aChangeThatThrowsLeavesAllAsItWas) {
    auto log = open();
    write(log, everyKindOfLine());
    EXPECT_THROW(log.changePlan([](const PlanRecord&) -> PlanRecord { throw std::invalid_argument("no"); }),
                 std::invalid_argument);
    EXPECT_EQ(log.plan(), everyKindOfLine());
    write(log, {});
    EXPECT_EQ(log.plan(), PlanRecord{}) << "and the journal can be written to";
}

TEST_F(PlanRowsTest, aChangeThatChangesNothingWritesNothing) {
    auto log = open();
    write(log, everyKindOfLine());
    const auto before = bytesOf(file.string() + "-wal");
    write(log, everyKindOfLine());
    EXPECT_EQ(bytesOf(file.string() + "-wal"), before);
}

TEST_F(PlanRowsTest, aLineThatMakesNoSenseIsRefusedAndTheOldOnesStay) {
    auto log = open();
    write(log, everyKindOfLine());
    PlanRecord backwards = everyKindOfLine();
    backwards.history.front().until = addDays(backwards.history.front().since, -1);
    EXPECT_THAT(refusalOf<JournalError>([&] { write(log, backwards); }), HasSubstr("save the plan"));
    EXPECT_EQ(log.plan(), everyKindOfLine());
}

TEST_F(PlanRowsTest, changesOfSeveralAtOnceAreAllKept) {
    static_cast<void>(open());
    constexpr int each = 20;
    const auto addPauses = [this](unsigned from) {
        auto log = open();
        for (int number = 0; number < each; ++number) {
            const Date day = addDays(november(from), number);
            log.changePlan([&](PlanRecord record) {
                record.paused.push_back({day, day});
                return record;
            });
        }
    };
    std::thread other(addPauses, 1);
    addPauses(2);
    other.join();
    EXPECT_EQ(open().plan().paused.size(), 2U * each);
}

TEST_F(PlanRowsTest, aLineThatWasSpoiledByHandIsNamed) {
    auto log = open();
    write(log, everyKindOfLine());
    tamper("PRAGMA ignore_check_constraints = ON; UPDATE plan_entry SET days = 200 WHERE number = 2");
    EXPECT_THAT(refusalOf<JournalError>([&] { static_cast<void>(log.plan()); }),
                AllOf(HasSubstr("plan_entry"), HasSubstr("200"), HasSubstr("days")));
}

} // namespace unhunch::test

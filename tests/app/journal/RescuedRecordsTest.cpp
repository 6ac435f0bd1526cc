#include "app/journal/RescuedRecords.h"

#include "app/journal/UnwrittenRecords.h"
#include "core/journal/JournalDocument.h"
#include "tests/app/journal/JournalRecords.h"

#include <gmock/gmock.h>

namespace unhunch::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using namespace std::chrono_literals;

/// Records that the journal did not take, and the journal that takes them later.
class RescuedRecordsTest : public JournalFolder {
protected:
    void writeAll() {
        WriteResult result = write(records.all(), [this]() -> SessionLog& { return journal; });
        ASSERT_TRUE(result.fault.isEmpty()) << result.fault.toStdString();
        EXPECT_THAT(records.settle(result), IsEmpty());
    }
    /// As the next start does, by way of a file.
    JournalChanges take() {
        const JournalContents contents = contentsOf(records, Rescued::Waiting, plan, journal.planEdition());
        return journal.take(readJournalDocument(journalDocument(contents), "unwritten"));
    }

    SessionLog journal{file, today};
    UnwrittenRecords records;
    PlanRecord plan;
};

TEST_F(RescuedRecordsTest, whatWasToldLastHoldsAgainstWhatTheJournalHasOfIt) {
    Session session = aSession();
    session.outcome = Outcome::Partial;
    records.add(session);
    writeAll();
    session.done.sets += 1;
    records.add(session);
    writeAll();
    session.outcome = Outcome::Complete;
    records.add(session);
    EXPECT_EQ(take().sessions.changed, 1);
    EXPECT_THAT(journal.sessions(allDays), ElementsAre(session));
    EXPECT_FALSE(take().any()) << "taken twice";
}

TEST_F(RescuedRecordsTest, whatIsWrittenAfterAllIsNotTakenForAnother) {
    Session session = aSession();
    session.outcome = Outcome::Partial;
    records.add(session);
    writeAll();
    session.outcome = Outcome::Complete;
    records.add(session);
    journal.put(session); // as the disk came back in the last second
    EXPECT_EQ(take().sessions, RecordChanges{});
    EXPECT_THAT(journal.sessions(allDays), ElementsAre(session));
}

TEST_F(RescuedRecordsTest, howItFeltAndTheAnswerToAReminderThatIsThereAreTaken) {
    Session session = aSession();
    const Prompt shown{newUuid(), {today, 9h, {}}, {}, {}};
    records.add(session);
    records.add(shown);
    writeAll();
    session.felt = Feeling::Easier;
    records.add(SessionFelt{session});
    records.add(PromptAnswered{shown.id, shown.shownAt, Answer::Skipped, {today, 10h, {}}});
    static_cast<void>(take());
    EXPECT_THAT(journal.sessions(allDays), ElementsAre(session));
    EXPECT_THAT(journal.prompts(allDays),
                ElementsAre(Prompt{shown.id, shown.shownAt, LocalDateTime{today, 10h, {}}, Answer::Skipped}));
}

TEST_F(RescuedRecordsTest, aReminderAndItsAnswerAreOneRecord) {
    const Prompt shown{newUuid(), {today, 9h, {}}, {}, {}};
    const HeldBreak held{newUuid(), {today, 9h, {}}, {Gate::Camera}, {}, {}};
    records.add(shown);
    records.add(PromptAnswered{shown.id, shown.shownAt, Answer::Started, {today, 9h + 1min, {}}});
    records.add(held);
    static_cast<void>(take());
    ASSERT_THAT(journal.prompts(allDays), SizeIs(1));
    EXPECT_EQ(journal.prompts(allDays)[0].answer, Answer::Started);
    EXPECT_THAT(journal.heldBreaks(allDays), ElementsAre(held));
}

TEST_F(RescuedRecordsTest, howTenseItWasThatIsTakenBackGoesFromTheJournal) {
    Tension said{newUuid(), {today, 9h, {}}, 6, std::nullopt};
    Tension waiting{newUuid(), {today, 10h, {}}, 4, std::nullopt};
    records.add(said);
    writeAll();
    said.before.reset();
    records.add(said);
    records.add(waiting);
    static_cast<void>(take());
    EXPECT_THAT(journal.tensions(allDays), ElementsAre(waiting));
    EXPECT_FALSE(take().any()) << "taken twice";
}

TEST_F(RescuedRecordsTest, thePlanIsTakenWhereItWasChangedAndOnlyThere) {
    journal.changePlan([](const PlanRecord&) { return aPlan({"cat-cow"}); });
    records.add(aSession());
    EXPECT_FALSE(take().plan);
    EXPECT_EQ(journal.plan(), aPlan({"cat-cow"}));
    plan = aPlan({"chest-stretch"});
    records.add(PlanChanged{aPlan({"cat-cow"}), plan});
    EXPECT_TRUE(take().plan);
    EXPECT_EQ(journal.plan(), plan);
}

TEST_F(RescuedRecordsTest, whatWasRefusedForGoodIsApart) {
    records.add(aSession());
    records.add(aSession("cat-cow"));
    records.settle({.written = {},
                    .refusedForGood = {{records.lastNumber(), QStringLiteral("not allowed")}},
                    .fault = {}});
    const auto waiting = contentsOf(records, Rescued::Waiting, plan, 0).sessions;
    const auto refused = contentsOf(records, Rescued::Refused, plan, 0).sessions;
    ASSERT_THAT(waiting, SizeIs(1));
    ASSERT_THAT(refused, SizeIs(1));
    EXPECT_EQ(refused[0].record.stretch, "cat-cow");
}

} // namespace
} // namespace unhunch::test

#include "app/journal/UnwrittenRecords.h"

#include "tests/app/journal/JournalRecords.h"

#include <gmock/gmock.h>

namespace unhunch::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(UnwrittenRecordsTest, ofASessionWhatWasToldLastIsKeptInThePlaceOfTheFirst) {
    UnwrittenRecords records;
    Session session = aSession();
    records.add(session);
    records.add(Prompt{newUuid(), {today, {}, {}}, {}, {}});
    session.felt = Feeling::Easier;
    records.add(session);
    ASSERT_THAT(records.all(), SizeIs(2));
    EXPECT_EQ(std::get<Session>(records.all()[0].record), session);
    EXPECT_EQ(records.stretches(), 1);
}

TEST(UnwrittenRecordsTest, howItFeltGoesWithTheSessionThatWaitsAndElseByItself) {
    UnwrittenRecords records;
    Session session = aSession();
    records.add(session);
    session.felt = Feeling::Easier;
    records.add(SessionFelt{session});
    ASSERT_THAT(records.all(), SizeIs(1));
    EXPECT_EQ(std::get<Session>(records.all()[0].record), session);
    EXPECT_TRUE(records.holds(session.id));

    records.settle({.written = {records.lastNumber()}, .refusedForGood = {}, .fault = {}});
    EXPECT_FALSE(records.holds(session.id));
    records.add(SessionFelt{session});
    session.felt = Feeling::Same;
    records.add(SessionFelt{session});
    ASSERT_THAT(records.all(), SizeIs(1));
    EXPECT_EQ(std::get<SessionFelt>(records.all()[0].record).session, session);
    EXPECT_TRUE(records.holds(session.id));
    EXPECT_EQ(records.stretches(), 0);
}

TEST(UnwrittenRecordsTest, ofHowTenseItWasWhatWasSaidLastIsKept) {
    UnwrittenRecords records;
    Tension tension{newUuid(), {today, {}, {}}, 6, std::nullopt};
    records.add(tension);
    records.add(Tension{newUuid(), {today, {}, {}}, 2, std::nullopt});
    tension.after = 3;
    records.add(tension);
    ASSERT_THAT(records.all(), SizeIs(2)) << "another break is another record";
    EXPECT_EQ(std::get<Tension>(records.all()[0].record), tension);
    EXPECT_EQ(records.stretches(), 0);
}

TEST(UnwrittenRecordsTest, whatWasToldSinceIsNotTakenForWritten) {
    UnwrittenRecords records;
    Session session = aSession();
    records.add(session);
    const std::uint64_t handedOver = records.lastNumber();
    session.felt = Feeling::Easier;
    records.add(session);
    EXPECT_THAT(records.settle({.written = {handedOver}, .refusedForGood = {}, .fault = {}}), IsEmpty());
    EXPECT_THAT(records.all(), SizeIs(1));
    records.settle({.written = {records.lastNumber()}, .refusedForGood = {}, .fault = {}});
    EXPECT_TRUE(records.isEmpty());
}

TEST(UnwrittenRecordsTest, aRefusalIsNewsOnce) {
    UnwrittenRecords records;
    records.add(aSession());
    const WriteResult refused{
        .written = {}, .refusedForGood = {{records.lastNumber(), QStringLiteral("no")}}, .fault = {}};
    EXPECT_THAT(records.settle(refused), ElementsAre(QStringLiteral("no")));
    EXPECT_THAT(records.settle(refused), IsEmpty());
    EXPECT_EQ(records.all()[0].refusal, QStringLiteral("no"));
}

TEST(UnwrittenRecordsTest, whereTheJournalCannotBeOpenedNothingMoreIsTried) {
    UnwrittenRecords records;
    records.add(aSession());
    records.add(aSession());
    int opened = 0;
    const WriteResult result = write(records.all(), [&]() -> SessionLog& {
        ++opened;
        throw JournalError("gone");
    });
    EXPECT_EQ(opened, 1);
    EXPECT_THAT(result.written, IsEmpty());
    EXPECT_THAT(result.refusedForGood, IsEmpty());
    EXPECT_EQ(result.fault, QStringLiteral("gone"));
}

} // namespace
} // namespace unhunch::test

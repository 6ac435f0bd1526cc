#include "tests/app/command/CommandTest.h"
#include "tests/app/platform/TimeZone.h"

#include <gmock/gmock.h>

namespace unhunch::test {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using testing::HasSubstr;

class RecordCommand : public CommandTest {
protected:
    Session recorded(const verb::Record& verb) {
        EXPECT_EQ(runRecord(verb, context()), ExitStatus::Done) << error.str();
        const std::vector<Session> sessions = written();
        return sessions.empty() ? Session{} : sessions.back();
    }

    /// The one sentence with which a stretch or a moment was refused, before any journal was opened.
    std::string refusal(const verb::Record& verb) {
        const std::string sentence = refusalOfCount(verb);
        EXPECT_EQ(opened, 0) << "a refused command has no business with the journal";
        return sentence;
    }

    /// The one sentence with which a count was refused, by the dose that the journal knows; nothing was written.
    std::string refusalOfCount(const verb::Record& verb) {
        error.str({});
        EXPECT_EQ(runRecord(verb, context()), ExitStatus::Usage);
        EXPECT_TRUE(written().empty());
        EXPECT_EQ(out.str(), "");
        const std::string sentence = error.str();
        EXPECT_TRUE(sentence.starts_with("unhunch: ") && sentence.find('\n') == sentence.size() - 1)
            << sentence;
        return sentence;
    }
};

TEST_F(RecordCommand, withoutMoreItIsTheWholeDoseNow) {
    const Session session = recorded({.stretch = "chest-stretch"});
    EXPECT_EQ(session.stretch, "chest-stretch");
    EXPECT_EQ(session.finishedAt, now);
    EXPECT_EQ(session.prescribed, programme.catalog().find("chest-stretch")->dose);
    EXPECT_EQ(session.done, (WorkDone{.sets = 3, .repetitions = 0, .held = seconds{90}}));
    EXPECT_EQ(session.outcome, Outcome::Complete);
    EXPECT_EQ(session.source, SessionSource::ByHand);
}

TEST_F(RecordCommand, anEarlierDayIsTakenAtNoonWithTheOffsetOfThatDay) {
    const Session session = recorded({.stretch = "cat-cow", .date = date("2026-10-20")});
    EXPECT_EQ(session.finishedAt, (LocalDateTime{date("2026-10-20"), hours{12}, minutes{120}}));
}

TEST_F(RecordCommand, aTimeWithoutADateIsOneOfToday) {
    const Session session = recorded({.stretch = "cat-cow", .time = hours{9}});
    EXPECT_EQ(session.finishedAt, (LocalDateTime{date("2026-11-19"), hours{9}, minutes{120}}));
}

TEST_F(RecordCommand, theMinuteThatRunsIsNotToCome) {
    EXPECT_EQ(recorded({.stretch = "cat-cow", .time = hours{14} + minutes{5}}).finishedAt.timeOfDay,
              hours{14} + minutes{5});
}

TEST_F(RecordCommand, fewerSetsThanTheDoseArePartial) {
    const Session session = recorded({.stretch = "chest-stretch", .sets = 2});
    EXPECT_EQ(session.done, (WorkDone{.sets = 2, .repetitions = 0, .held = seconds{60}}));
    EXPECT_EQ(session.outcome, Outcome::Partial);
    EXPECT_THAT(out.str(), HasSubstr("not counted"));
}

TEST_F(RecordCommand, repetitionsAreCountedOverAllSets) {
    const Session session = recorded({.stretch = "arm-circles", .repetitions = 11});
    EXPECT_EQ(session.done, (WorkDone{.sets = 1, .repetitions = 11, .held = seconds{39}}));
    EXPECT_EQ(session.outcome, Outcome::Complete);
}

TEST_F(RecordCommand, fewerRepetitionsThanTheDoseFinishNoSet) {
    const Session session = recorded({.stretch = "shoulder-rolls", .repetitions = 9});
    EXPECT_EQ(session.done, (WorkDone{.sets = 0, .repetitions = 9, .held = seconds{36}}));
    EXPECT_EQ(session.outcome, Outcome::Partial);
}

TEST_F(RecordCommand, repetitionsInSeveralSetsAreCountedEitherWay) {
    EXPECT_EQ(recorded({.stretch = "wall-slides", .sets = 1}).done,
              (WorkDone{.sets = 1, .repetitions = 8, .held = seconds{24}}));
    EXPECT_EQ(recorded({.stretch = "wall-slides", .repetitions = 17}).done,
              (WorkDone{.sets = 2, .repetitions = 17, .held = seconds{51}}));
    EXPECT_EQ(recorded({.stretch = "wall-slides", .sets = 2}).outcome, Outcome::Complete);
    EXPECT_EQ(recorded({.stretch = "wall-slides", .sets = 1}).outcome, Outcome::Partial);
}

TEST_F(RecordCommand, theLowerBoundByCountIsTheSameAsWithoutACount) {
    for (const Stretch& stretch : programme.catalog().stretches()) {
        const WorkDone full = fullWork(stretch.dose);
        verb::Record counted{.stretch = stretch.id};
        (isHold(stretch.dose) ? counted.sets : counted.repetitions) =
            isHold(stretch.dose) ? full.sets : full.repetitions;
        EXPECT_EQ(recorded(counted).done, full) << stretch.id;
    }
}

TEST_F(RecordCommand, jsonNamesTheSession) {
    const Session session = recorded({.stretch = "chest-stretch", .sets = 2, .json = true});
    EXPECT_EQ(out.str(), R"({"session":")" + session.id +
                             R"(","stretch":"chest-stretch","date":"2026-11-19","complete":false})" + "\n");
}

TEST_F(RecordCommand, theTextSaysWhatWasRecorded) {
    EXPECT_EQ(runRecord({.stretch = "cat-cow", .date = date("2026-11-18")}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), HasSubstr("Recorded: Cat-cow, Wednesday, 18 November at 12:00"));
    EXPECT_EQ(runRecord({.stretch = "cat-cow", .date = date("2025-01-01")}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), HasSubstr("Recorded: Cat-cow, Wednesday, 1 January 2025 at 12:00"));
}

TEST_F(RecordCommand, aStretchIsNamedByItsTitleToo) {
    EXPECT_EQ(recorded({.stretch = "chest STRETCH"}).stretch, "chest-stretch");
}

TEST_F(RecordCommand, anUnknownStretchIsRefusedWithTheNearestIds) {
    const std::string sentence = refusal({.stretch = "chest-strech"});
    EXPECT_THAT(sentence, HasSubstr("'chest-strech'"));
    EXPECT_THAT(sentence, HasSubstr("did you mean chest-stretch"));
}

TEST_F(RecordCommand, aStretchLikeNoneIsRefusedWithoutAGuess) {
    EXPECT_THAT(refusal({.stretch = "xyzzy"}), testing::Not(HasSubstr("did you mean")));
}

TEST_F(RecordCommand, aDayToComeIsRefused) {
    EXPECT_THAT(refusal({.stretch = "cat-cow", .date = date("2026-11-20")}),
                HasSubstr("2026-11-20 is in the future"));
}

TEST_F(RecordCommand, aLaterTimeOfTodayIsRefused) {
    EXPECT_THAT(refusal({.stretch = "cat-cow", .date = now.date, .time = hours{14} + minutes{6}}),
                HasSubstr("still to come"));
}

TEST_F(RecordCommand, tenYearsAgoIsTheLongest) {
    EXPECT_EQ(runRecord({.stretch = "cat-cow", .date = date("2016-11-19")}, context()), ExitStatus::Done);
    EXPECT_EQ(written().size(), 1U);
}

TEST_F(RecordCommand, absurdlyLongAgoIsRefused) {
    for (const char* day : {"2016-11-18", "1969-12-31", "0001-01-01"}) {
        error.str({});
        EXPECT_THAT(refusal({.stretch = "cat-cow", .date = date(day)}), HasSubstr("ten years"));
    }
}

TEST_F(RecordCommand, tenYearsBeforeALeapDayIsADay) {
    now.date = date("2036-02-29");
    EXPECT_EQ(runRecord({.stretch = "cat-cow", .date = date("2026-03-01")}, context()), ExitStatus::Done);
}

TEST_F(RecordCommand, whatNobodyDoesIsRefusedWithTheBoundsOfTheDose) {
    for (const int sets : {-1, 0, 13, 50, 2'000'000'000})
        EXPECT_EQ(
            refusalOfCount({.stretch = "chest-stretch", .sets = sets}),
            "unhunch: --sets must be from 1 to 12 for chest stretch, which is three times its dose (30 s × "
            "3–4), not " +
                std::to_string(sets) + ".\n");
    for (const int repetitions : {-7, 0, 46, 2'000'000'000})
        EXPECT_THAT(refusalOfCount({.stretch = "cat-cow", .repetitions = repetitions}),
                    HasSubstr("--repetitions must be from 1 to 45 for cat-cow"));
    EXPECT_THAT(refusalOfCount({.stretch = "wall-slides", .sets = 10}), HasSubstr("from 1 to 9"));
    EXPECT_THAT(refusalOfCount({.stretch = "wall-slides", .repetitions = 91}), HasSubstr("from 1 to 90"));
}

TEST_F(RecordCommand, aCountThatIsRefusedMakesNoJournal) {
    CommandContext here = context();
    here.hasJournal = false;
    EXPECT_EQ(runRecord({.stretch = "chest-stretch", .sets = 50}, here), ExitStatus::Usage);
    EXPECT_EQ(opened, 0);
}

TEST_F(RecordCommand, theBoundsThemselvesAreFine) {
    EXPECT_EQ(recorded({.stretch = "chest-stretch", .sets = 12}).done.sets, 12);
    EXPECT_EQ(recorded({.stretch = "cat-cow", .repetitions = 45}).done.repetitions, 45);
}

TEST_F(RecordCommand, theBoundsAreThoseOfThePlansDose) {
    programme.changePlan([&](PlanRecord record) {
        std::vector<ChosenStretch> chosen = chosenOn(record.history, now.date);
        chosen.front().dose = Dose{.work = Hold{.sets = {5, 6}}};
        record.history = changedPlan(std::move(record.history), chosen, {}, now.date);
        return record;
    });
    EXPECT_EQ(recorded({.stretch = "chest-stretch", .sets = 18}).done.sets, 18);
    EXPECT_EQ(runRecord({.stretch = "chest-stretch", .sets = 19}, context()), ExitStatus::Usage);
    EXPECT_THAT(error.str(), HasSubstr("from 1 to 18"));
    EXPECT_EQ(written().size(), 1U);
}

TEST_F(RecordCommand, aHoldHasNoRepetitions) {
    EXPECT_THAT(refusalOfCount({.stretch = "chest-stretch", .repetitions = 10}), HasSubstr("--sets"));
}

TEST_F(RecordCommand, oneSetOfRepetitionsIsNotCountedInSets) {
    EXPECT_THAT(refusalOfCount({.stretch = "cat-cow", .sets = 1}), HasSubstr("--repetitions"));
}

TEST(LocalUtcOffset, isThatOfTheDayNotOfToday) {
    const TimeZone berlin("Europe/Berlin");
    EXPECT_EQ(localUtcOffset(date("2026-07-01"), hours{12}), minutes{120});
    EXPECT_EQ(localUtcOffset(date("2026-12-01"), hours{12}), minutes{60});
}

TEST(LocalUtcOffset, inTheHourThatIsLeftOutIsStillThatOfTheDayBefore) {
    const TimeZone berlin("Europe/Berlin");
    EXPECT_EQ(localUtcOffset(date("2026-03-29"), hours{2} + minutes{30}), minutes{60});
    const TimeZone santiago("America/Santiago"); // where midnight itself is left out
    EXPECT_EQ(localUtcOffset(date("2026-09-06"), minutes{30}), -minutes{240});
}

TEST(LocalUtcOffset, westOfGreenwichIsNegative) {
    const TimeZone newfoundland("America/St_Johns");
    EXPECT_EQ(localUtcOffset(date("2026-12-01"), hours{12}), -minutes{210});
}

} // namespace

} // namespace unhunch::test

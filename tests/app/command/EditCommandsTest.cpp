#include "tests/app/command/CommandTest.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace unhunch::test {

namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The first session that is written in a test; its whole id, since all of them begin alike.
const QString firstId = u"00000000-0000-4000-8000-000000000001"_s;

class EditCommands : public CommandTest {
protected:
    EditCommands() { didOn("2026-11-18", "chest-stretch"); }

    /// The session after it was corrected like that.
    Session corrected(verb::Edit verb) {
        verb.id = firstId;
        EXPECT_EQ(runEdit(verb, context()), ExitStatus::Done) << error.str();
        return written().front();
    }
    /// The sentence with which it was refused; nothing has changed.
    std::string refusal(const verb::Edit& verb) {
        const auto before = written();
        EXPECT_EQ(runEdit(verb, context()), ExitStatus::Usage);
        EXPECT_EQ(written(), before);
        EXPECT_THAT(programme.journal().edits(), IsEmpty());
        EXPECT_EQ(out.str(), "");
        return error.str();
    }
};

TEST_F(EditCommands, onlyWhatIsNamedIsCorrected) {
    const Session before = written().front();
    Session expected = before;
    expected.done = {2, 0, 60s};
    expected.outcome = Outcome::Partial;
    expected.edited = true;
    EXPECT_EQ(corrected({.sets = 2}), expected);
    EXPECT_THAT(out.str(), AllOf(HasSubstr("Corrected: Chest stretch, Wednesday, 18 November at "),
                                 HasSubstr("partly done"), HasSubstr("unhunch undo")));
}

TEST_F(EditCommands, ofWhichTheRunningAppHasMoreToWriteIsNotChanged) {
    const auto before = written();
    CommandContext asked = context();
    asked.isUnsettled = [&](const Uuid& session) { return session == before.front().id; };
    EXPECT_EQ(runEdit({.id = firstId, .sets = 2}, asked), ExitStatus::Usage);
    EXPECT_EQ(runDelete({.id = firstId}, asked), ExitStatus::Usage);
    EXPECT_THAT(error.str(), HasSubstr("being led"));
    EXPECT_EQ(written(), before);
}

TEST_F(EditCommands, aDayIsMovedWithItsTimeAndATimeWithItsDay) {
    EXPECT_EQ(corrected({.date = date("2026-11-16")}).finishedAt,
              (LocalDateTime{date("2026-11-16"), 12h, 120min}));
    EXPECT_EQ(corrected({.time = 9h + 30min}).finishedAt,
              (LocalDateTime{date("2026-11-16"), 9h + 30min, 120min}));
}

TEST_F(EditCommands, anotherStretchIsTheWholeOfItsDose) {
    const Session session = corrected({.stretch = "arm-circles"});
    EXPECT_EQ(session.stretch, "arm-circles");
    EXPECT_EQ(session.prescribed, programme.catalog().find("arm-circles")->dose);
    EXPECT_EQ(session.done, fullWork(session.prescribed));
    EXPECT_EQ(session.outcome, Outcome::Complete);
}

TEST_F(EditCommands, anotherStretchMayBeCountedAtOnce) {
    const Session session = corrected({.stretch = "arm-circles", .repetitions = 3});
    EXPECT_EQ(session.done.repetitions, 3);
    EXPECT_EQ(session.outcome, Outcome::Partial);
}

TEST_F(EditCommands, howItFeltIsSaidAndUnsaid) {
    EXPECT_EQ(corrected({.felt = Feeling::Pain}).felt, Feeling::Pain);
    EXPECT_EQ(corrected({.felt = std::optional<Feeling>()}).felt, std::nullopt);
}

TEST_F(EditCommands, whatSaysTheSameIsNoEdit) {
    EXPECT_FALSE(corrected({.sets = 3}).edited);
    EXPECT_THAT(out.str(), HasSubstr("It says that already"));
    EXPECT_THAT(programme.journal().edits(), IsEmpty());
}

TEST_F(EditCommands, jsonTellsTheSessionAsTheLogDoes) {
    EXPECT_TRUE(corrected({.sets = 2, .json = true}).edited);
    EXPECT_EQ(answer()["session"], firstId.toStdString());
    EXPECT_EQ(answer()["edited"], true);
    EXPECT_EQ(answer()["outcome"], "partial");
}

TEST_F(EditCommands, whatCannotBeIsRefused) {
    EXPECT_THAT(refusal({.id = firstId, .date = date("2026-11-20")}), HasSubstr("in the future"));
    error.str({});
    EXPECT_THAT(refusal({.id = firstId, .date = date("2026-11-19"), .time = 15h}),
                HasSubstr("still to come"));
    error.str({});
    EXPECT_THAT(refusal({.id = firstId, .date = date("2006-11-19")}), HasSubstr("ten years ago"));
    error.str({});
    EXPECT_THAT(refusal({.id = firstId, .stretch = "cat-cwo"}), HasSubstr("did you mean cat-cow?"));
    error.str({});
    EXPECT_THAT(refusal({.id = firstId, .repetitions = 3}), HasSubstr("is held, not repeated"));
    error.str({});
    EXPECT_THAT(refusal({.id = firstId, .sets = 0}), HasSubstr("--sets must be from 1"));
}

TEST_F(EditCommands, anIdMustMeanOneSession) {
    EXPECT_THAT(refusal({.id = u"abcd"_s, .sets = 2}), HasSubstr("No session has the id 'abcd'"));
    error.str({});
    didOn("2026-11-18", "cat-cow");
    EXPECT_THAT(refusal({.id = u"00000000"_s, .sets = 2}), HasSubstr("Several sessions"));
}

TEST_F(EditCommands, theBeginningOfAnIdIsEnough) {
    Session other = written().front();
    other.id = "abcd0000-0000-4000-8000-000000000009";
    programme.journal().append(other);
    EXPECT_EQ(runDelete({.id = u"ABCD"_s}, context()), ExitStatus::Done);
    EXPECT_EQ(written().size(), 1U);
    EXPECT_EQ(written().front().id, firstId.toStdString());
}

TEST_F(EditCommands, whatIsDeletedComesBack) {
    const auto before = written();
    EXPECT_EQ(runDelete({.id = firstId}, context()), ExitStatus::Done);
    EXPECT_THAT(written(), IsEmpty());
    EXPECT_THAT(out.str(), HasSubstr("Deleted: Chest stretch"));
    out.str({});
    EXPECT_EQ(runUndo({}, context()), ExitStatus::Done);
    EXPECT_EQ(written(), before);
    EXPECT_THAT(out.str(), HasSubstr("is in the journal again"));
}

TEST_F(EditCommands, whatIsCorrectedOrRecordedIsTakenBackLatestFirst) {
    const auto before = written();
    static_cast<void>(corrected({.sets = 1}));
    EXPECT_EQ(runRecord({.stretch = "cat-cow"}, context()), ExitStatus::Done);
    EXPECT_EQ(written().size(), 2U);
    out.str({});
    EXPECT_EQ(runUndo({}, context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), AllOf(HasSubstr("Cat-cow"), HasSubstr("is out of the journal again")));
    out.str({});
    EXPECT_EQ(runUndo({.json = true}, context()), ExitStatus::Done);
    EXPECT_EQ(answer()["undone"], "corrected");
    EXPECT_EQ(answer()["session"]["edited"], false);
    EXPECT_EQ(written(), before);
}

TEST_F(EditCommands, whereThereIsNothingToTakeBackItFails) {
    EXPECT_EQ(runUndo({}, context()), ExitStatus::Failed);
    EXPECT_EQ(out.str(), "");
    EXPECT_THAT(error.str(), HasSubstr("Nothing was recorded"));
}

} // namespace

} // namespace unhunch::test

#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>

#include <functional>

namespace unhunch::test {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using namespace std::chrono_literals;

class JournalEditsTest : public JournalTest {
protected:
    /// A session that the guide led.
    Session led() {
        const auto session = sessionOf("chest-stretch", at(november(20)));
        log.append(session);
        return session;
    }
    [[nodiscard]] Edition editionOf(const Uuid& id) const {
        const JournalContents contents = log.contents();
        for (const auto& kept : contents.sessions) {
            if (kept.record.id == id)
                return kept.edition;
        }
        for (const auto& deletion : contents.deletions) {
            if (deletion.id == id)
                return deletion.edition;
        }
        return 0;
    }

    SessionLog log = open();
    LocalDateTime now = at(today, 10h);
};

TEST_F(JournalEditsTest, whatIsAddedByHandIsThereAndCanBeTakenBack) {
    auto session = sessionOf("cat-cow", at(november(20)));
    session.source = SessionSource::ByHand;
    log.addByHand(session, now);
    EXPECT_THAT(log.sessions(allDays), ElementsAre(session));
    const Edit edit{now, std::nullopt, session};
    EXPECT_THAT(log.edits(), ElementsAre(edit));

    EXPECT_EQ(log.undo(), edit);
    EXPECT_THAT(log.sessions(allDays), IsEmpty());
    EXPECT_THAT(log.edits(), IsEmpty());
    EXPECT_EQ(log.undo(), std::nullopt);
}

TEST_F(JournalEditsTest, whatIsAddedMustBeNew) {
    const auto session = led();
    EXPECT_THAT(refusalOf<JournalError>([&] { log.addByHand(session, now); }), HasSubstr(session.id));
    EXPECT_THAT(log.edits(), IsEmpty());
}

TEST_F(JournalEditsTest, whatIsCorrectedIsMarkedAndComesBackUnmarked) {
    const auto session = led();
    auto wanted = session;
    wanted.finishedAt = at(november(12), 8h);
    wanted.outcome = Outcome::Partial;
    auto corrected = wanted;
    corrected.edited = true;
    EXPECT_EQ(log.correct(wanted, now), corrected);
    EXPECT_THAT(log.sessions(allDays), ElementsAre(corrected));
    EXPECT_EQ(editionOf(session.id), 2);

    EXPECT_EQ(log.undo(), (Edit{now, session, corrected}));
    EXPECT_THAT(log.sessions(allDays), ElementsAre(session));
    EXPECT_EQ(editionOf(session.id), 3) << "so that it holds elsewhere too";
}

TEST_F(JournalEditsTest, aCorrectionThatSaysTheSameIsNone) {
    const auto session = led();
    EXPECT_EQ(log.correct(session, now), session);
    EXPECT_EQ(editionOf(session.id), 1);
    EXPECT_THAT(log.edits(), IsEmpty());
}

TEST_F(JournalEditsTest, whatIsDeletedIsGoneAndComesBackAsItWas) {
    const auto session = led();
    EXPECT_EQ(log.remove(session.id, now), session);
    EXPECT_THAT(log.sessions(allDays), IsEmpty());
    EXPECT_EQ(log.session(session.id), std::nullopt);
    EXPECT_EQ(editionOf(session.id), 2);

    EXPECT_EQ(log.undo(), (Edit{now, session, std::nullopt}));
    EXPECT_THAT(log.sessions(allDays), ElementsAre(session));
    EXPECT_EQ(editionOf(session.id), 3);
    EXPECT_THAT(log.contents().deletions, IsEmpty()) << "kept or deleted, not both";
}

TEST_F(JournalEditsTest, whatIsNotThereIsNeitherCorrectedNorDeleted) {
    const auto unknown = sessionOf("cat-cow", at(november(20)));
    EXPECT_THAT(refusalOf<JournalError>([&] { static_cast<void>(log.correct(unknown, now)); }),
                AllOf(HasSubstr("correct the session " + unknown.id), HasSubstr("no such session")));
    EXPECT_THAT(refusalOf<JournalError>([&] { static_cast<void>(log.remove(unknown.id, now)); }),
                AllOf(HasSubstr("delete the session " + unknown.id), HasSubstr("no such session")));
    EXPECT_THAT(log.edits(), IsEmpty());
}

TEST_F(JournalEditsTest, severalEditsOfOneSessionAreTakenBackOneByOneAlsoAfterARestart) {
    const auto session = led();
    auto partial = session;
    partial.outcome = Outcome::Partial;
    const auto first = log.correct(partial, now);
    auto hurt = first;
    hurt.felt = Feeling::Pain;
    const auto second = log.correct(hurt, now);
    static_cast<void>(log.remove(session.id, now));

    log = open();
    EXPECT_EQ(log.edits().size(), 3U);
    static_cast<void>(log.undo());
    EXPECT_THAT(log.sessions(allDays), ElementsAre(second));
    log = open();
    static_cast<void>(log.undo());
    EXPECT_THAT(log.sessions(allDays), ElementsAre(first));
    static_cast<void>(log.undo());
    EXPECT_THAT(log.sessions(allDays), ElementsAre(session));
    EXPECT_EQ(log.undo(), std::nullopt);
}

TEST_F(JournalEditsTest, anEditOfASessionThatChangedSinceIsPassedOver) {
    const auto one = led();
    const auto other = led();
    auto hurt = one;
    hurt.felt = Feeling::Pain;
    static_cast<void>(log.correct(hurt, now));
    static_cast<void>(log.remove(other.id, now));

    JournalContents elsewhere;
    elsewhere.sessions = {{other, 7}}; // kept, and changed more often, on another computer
    static_cast<void>(log.take(elsewhere));
    EXPECT_EQ(log.edits().size(), 1U);
    const auto undone = log.undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->before, one) << "not the later edit of the other";
    EXPECT_EQ(log.session(other.id), other) << "what came from elsewhere stays";
    EXPECT_EQ(log.undo(), std::nullopt);
}

TEST_F(JournalEditsTest, onlyTheLastHundredAreKept) {
    const auto first = led();
    static_cast<void>(log.remove(first.id, now));
    for (int count = 0; count < editsKept; ++count)
        log.addByHand(sessionOf("cat-cow", at(november(20))), now);
    EXPECT_EQ(log.edits().size(), static_cast<std::size_t>(editsKept));
    EXPECT_EQ(lookInside().execAndGet("SELECT count(*) FROM edit").getInt(), editsKept);
    EXPECT_TRUE(log.edits().back().after) << "the deletion before them can be taken back no more";
}

TEST_F(JournalEditsTest, whatTheGuideDoesIsNoEdit) {
    auto session = sessionOf("cat-cow", at(november(20)));
    log.put(session);
    session.outcome = Outcome::Partial;
    log.put(session);
    EXPECT_THAT(log.edits(), IsEmpty());
    EXPECT_EQ(editionOf(session.id), 2);
    log.put(session);
    EXPECT_EQ(editionOf(session.id), 2) << "what says the same is no change";
}

TEST_F(JournalEditsTest, aStretchThatGoesOnAfterItsSessionWasDeletedIsThereAgain) {
    auto session = led();
    static_cast<void>(log.remove(session.id, now));
    session.felt = Feeling::Easier;
    log.put(session);
    EXPECT_THAT(log.sessions(allDays), ElementsAre(session));
    EXPECT_EQ(editionOf(session.id), 3);
    EXPECT_THAT(log.contents().deletions, IsEmpty());
}

TEST_F(JournalEditsTest, theLargestEditionStays) {
    const auto session = led();
    JournalContents hostile;
    hostile.sessions = {{session, largestEdition}};
    static_cast<void>(log.take(hostile));
    static_cast<void>(log.remove(session.id, now));
    EXPECT_EQ(editionOf(session.id), largestEdition);
    EXPECT_THAT(log.sessions(allDays), IsEmpty());
}

TEST_F(JournalEditsTest, aSpoiledEditIsNamed) {
    static_cast<void>(log.remove(led().id, now));
    tamper("UPDATE edit SET session_before = '{\"id\": 1}'");
    EXPECT_THAT(refusalOf<JournalError>([&] { static_cast<void>(log.undo()); }),
                AllOf(HasSubstr("row 1 of its table \"edit\""), HasSubstr("session_before")));
}

TEST_F(JournalEditsTest, whatIsRefusedLeavesNoEditBehind) {
    auto session = led();
    session.done.sets = -1;
    EXPECT_THROW(static_cast<void>(log.correct(session, now)), JournalError);
    EXPECT_THAT(log.edits(), IsEmpty());
    EXPECT_EQ(editionOf(session.id), 1);
}

TEST_F(JournalEditsTest, sessionsAreFoundByTheBeginningOfTheirIds) {
    auto one = sessionOf("cat-cow", at(november(20)));
    one.id = "0f8fad5b-d9cb-469f-a165-70867728950e";
    auto other = one;
    other.id = "0f8fa999-d9cb-469f-a165-70867728950e";
    log.append(one);
    log.append(other);
    EXPECT_THAT(log.sessionsWithIdLike("0f8fad", 5), ElementsAre(one));
    EXPECT_THAT(log.sessionsWithIdLike("0f8f", 5), ElementsAre(other, one));
    EXPECT_THAT(log.sessionsWithIdLike("0f8f", 1), ElementsAre(other));
    EXPECT_THAT(log.sessionsWithIdLike("0f8fadz", 5), IsEmpty());
    EXPECT_THAT(log.sessionsWithIdLike("%", 5), IsEmpty());
}

TEST_F(JournalEditsTest, whatSomebodyElseChangedMeanwhileIsNotWrittenOver) {
    const auto seen = sessionOf("cat-cow", at(november(20)));
    log.append(seen);
    auto theirs = seen;
    theirs.felt = Feeling::Pain;
    theirs = open().correct(theirs, now, seen);
    auto mine = seen;
    mine.done.sets = 1;
    for (const auto& edit : std::initializer_list<std::function<void()>>{
             [&] { static_cast<void>(log.correct(mine, now, seen)); },
             [&] { static_cast<void>(log.remove(seen.id, now, seen)); }}) {
        EXPECT_THAT(refusalOf<JournalError>(edit), HasSubstr("changed meanwhile"));
        EXPECT_EQ(log.session(seen.id), theirs);
        EXPECT_EQ(log.edits().size(), 1U);
    }
    EXPECT_EQ(log.correct(mine, now, theirs).done.sets, 1) << "who has seen it may";
    EXPECT_EQ(log.remove(seen.id, now, log.session(seen.id)).id, seen.id);
}

TEST_F(JournalEditsTest, howItFeltIsPutBesideWhatWasCorrectedMeanwhile) {
    auto session = sessionOf("cat-cow", at(november(20)));
    const auto gone = sessionOf("cat-cow", at(november(20)));
    log.append(session);
    log.append(gone);
    session.done.sets = 1;
    session = log.correct(session, now);
    log.remove(gone.id, now);
    log.feel(session.id, Feeling::Easier);
    log.feel(gone.id, Feeling::Easier);
    session.felt = Feeling::Easier;
    EXPECT_EQ(log.session(session.id), session) << "with the correction, marked as edited";
    EXPECT_EQ(log.session(gone.id), std::nullopt) << "what was deleted stays deleted";
}

} // namespace unhunch::test

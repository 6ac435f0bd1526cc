#include "app/guide/GuideSession.h"

#include "app/ui/guide/Announcer.h"
#include "app/ui/guide/CountFace.h"
#include "app/ui/guide/GuideWindow.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Patience.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

Stretch hold(const StretchId& id) {
    Stretch stretch;
    stretch.id = id;
    stretch.title = id;
    stretch.dose.work = Hold{30s, {2, 3}, 10s};
    stretch.places = {Place::Standing};
    stretch.steps = {"Stand."};
    return stretch;
}

Stretch withEasierForm(Stretch stretch) {
    stretch.easier =
        EasierForm{"Lower", "Standing", stretch.places, {"Stand lower."}, stretch.dose, {}, {}, {}};
    return stretch;
}

class GuideSessionTest : public testing::Test {
protected:
    GuideSessionTest() {
        QObject::connect(&session.record(), &RoutineRecord::sessionDone, &session,
                         [this](const Session& done) { sessions.push_back(done); });
        QObject::connect(&session.record(), &RoutineRecord::sessionFelt, &session,
                         [this](const Session& felt) { sessions.push_back(felt); });
        QObject::connect(&session.record(), &RoutineRecord::sessionUnderWay, &session,
                         [this](const Session& done) { underWay.push_back(done); });
    }

    /// Time passes, in which the session wakes as it does by its own timer.
    void wait(std::chrono::seconds time) {
        for (; time > 0s; time -= 1s) {
            clock.advance(1s);
            session.update();
        }
    }
    /// It has said that it rests, and is not woken for longer than it would ever wait while it can be seen to lead.
    void expectRest() {
        QCoreApplication::processEvents(); // of the window's coming up
        const QSignalSpy awake(&session, &GuideSession::awake);
        const QSignalSpy rested(&session, &GuideSession::resting);
        session.update();
        QTest::qWait(1500);
        EXPECT_EQ(awake.size(), 0);
        EXPECT_LE(rested.size(), 1) << "of the update above";
    }
    /// The machine sleeps.
    void sleep(std::chrono::seconds time) { clock.advance(time); }

    test::FakeClock clock;
    GuideWindow window;
    GuideSession session{{{withEasierForm(hold("one")), hold("two")}, {Place::Standing}, {}}, window, clock};
    QSignalSpy ended{&session, &GuideSession::ended};
    std::vector<Session> sessions;
    std::vector<Session> underWay;
};

TEST_F(GuideSessionTest, aStretchLedToItsEndIsACompleteSession) {
    wait(8s + 30s + 10s + 30s);
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].stretch, "one");
    EXPECT_EQ(sessions[0].outcome, Outcome::Complete);
    EXPECT_EQ(sessions[0].done.sets, 2);
    EXPECT_EQ(sessions[0].source, SessionSource::Guided);
    EXPECT_EQ(toString(sessions[0].finishedAt), "2026-11-18T10:01:18+00:00");
    EXPECT_EQ(ended.size(), 0);
}

TEST_F(GuideSessionTest, aFinishedSetIsTellableAtOnceUnderTheIdOfTheWholeStretch) {
    wait(8s + 30s);
    ASSERT_EQ(underWay.size(), 1u);
    EXPECT_EQ(underWay[0].outcome, Outcome::Partial);
    EXPECT_EQ(underWay[0].done.sets, 1);
    wait(10s + 30s);
    EXPECT_EQ(underWay.size(), 1u) << "the last set is told with the end";
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].id, underWay[0].id);
}

TEST_F(GuideSessionTest, stoppingKeepsWhatWasDoneAsPartial) {
    wait(8s + 30s + 5s);
    session.stop();
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].outcome, Outcome::Partial);
    EXPECT_EQ(sessions[0].done.sets, 1);
    EXPECT_EQ(ended.size(), 1);
}

TEST_F(GuideSessionTest, aStretchThatIsNotForMeEndsWithWhatWasDoneAndTheNextBegins) {
    std::vector<StretchId> unwanted;
    QObject::connect(&session, &GuideSession::notForMe, &session,
                     [&](const StretchId& stretch) { unwanted.push_back(stretch); });
    wait(8s + 30s + 5s);
    session.perform(GuideAction::NotForMe);
    EXPECT_EQ(unwanted, std::vector<StretchId>{"one"});
    EXPECT_EQ(session.stretch().id, "two");
    ASSERT_EQ(session.record().led().size(), 1u);
    EXPECT_TRUE(session.record().led()[0].unwanted);
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].outcome, Outcome::Partial);
    session.skipStretch();
    EXPECT_FALSE(session.record().led()[1].unwanted) << "only the one of which it was said";
}

TEST_F(GuideSessionTest, closingTheWindowIsStopping) {
    window.show();
    wait(8s + 30s);
    window.close();
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].outcome, Outcome::Partial);
    EXPECT_EQ(ended.size(), 1);
}

TEST_F(GuideSessionTest, nothingDoneIsNoSession) {
    session.skipStretch();
    session.stop();
    EXPECT_TRUE(sessions.empty());
    ASSERT_EQ(session.record().led().size(), 2u);
    EXPECT_EQ(session.record().led()[0].outcome, Outcome::None);
}

TEST_F(GuideSessionTest, doneTakesTheSetAsDoneAndEndsRests) {
    for (int set = 0; set < 2 * 2; ++set) {
        session.done(); // ready, or rested enough
        wait(28s);
        session.done();
    }
    EXPECT_EQ(ended.size(), 1);
    ASSERT_EQ(sessions.size(), 2u);
    EXPECT_EQ(sessions[1].outcome, Outcome::Complete);
}

TEST_F(GuideSessionTest, doneAtOnceIsNothingDone) {
    for (int press = 0; press < 2 * 4; ++press) // ready, set, rest, set; twice
        session.done();
    EXPECT_EQ(ended.size(), 1);
    EXPECT_TRUE(sessions.empty());
    EXPECT_TRUE(underWay.empty());
    ASSERT_EQ(session.record().led().size(), 2u);
    EXPECT_EQ(session.record().led()[0].outcome, Outcome::None);
}

TEST_F(GuideSessionTest, whatASetWasTakenForThatWasCalledDoneTooSoonIsToldWhileTheNextPhaseLasts) {
    const auto* detail = window.findChild<QLabel*>(QStringLiteral("guide-detail"));
    const auto* announcer = window.findChild<Announcer*>();
    ASSERT_TRUE(detail && announcer);
    wait(8s + 12s);
    session.done();
    ASSERT_EQ(underWay.size(), 1u);
    EXPECT_EQ(underWay[0].done, (WorkDone{0, 0, 12s}));
    EXPECT_EQ(detail->text(), QStringLiteral("last set: 12 of 30 seconds counted"));
    wait(9s);
    EXPECT_EQ(detail->text(), QStringLiteral("last set: 12 of 30 seconds counted"));
    wait(1s);
    EXPECT_EQ(detail->text(), QStringLiteral("seconds"));
    wait(28s);
    session.done();
    EXPECT_FALSE(detail->text().contains(QStringLiteral("counted"))) << "the whole set";
    EXPECT_EQ(session.stretch().id, "two");
}

TEST_F(GuideSessionTest, aPauseStopsTheCount) {
    wait(8s + 10s);
    session.togglePause();
    sleep(1h);
    session.togglePause();
    wait(20s);
    session.stop();
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].done.sets, 1);
    EXPECT_EQ(sessions[0].done.held, 30s);
}

TEST_F(GuideSessionTest, whoeverAsksWhyReadsInAPause) {
    QStringList asked;
    QObject::connect(&session, &GuideSession::whyAsked, &session,
                     [&](const StretchId& stretch) { asked << QString::fromStdString(stretch); });
    session.perform(GuideAction::Why);
    session.perform(GuideAction::Why);
    EXPECT_TRUE(session.progress().paused) << "asking again does not go on";
    EXPECT_EQ(asked, (QStringList{QStringLiteral("one"), QStringLiteral("one")}));
}

TEST_F(GuideSessionTest, aSleepOfTheMachineIsAPauseAndNoWork) {
    wait(8s + 10s);
    sleep(1h);
    session.update();
    EXPECT_TRUE(session.progress().paused);
    EXPECT_EQ(session.progress().elapsed, 10s);
    session.stop();
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].done.sets, 0);
    EXPECT_EQ(sessions[0].done.held, 10s);
}

TEST_F(GuideSessionTest, aKeyPressedBeforeAnythingElseAfterASleepMakesNoWorkOfIt) {
    wait(8s + 10s);
    sleep(1h);
    session.stop();
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].done.held, 10s);
}

TEST_F(GuideSessionTest, theKeyThatWakesTheMachineDoesNotResume) {
    wait(8s + 10s);
    sleep(1h);
    session.perform(GuideAction::TogglePause);
    EXPECT_TRUE(session.progress().paused);
    EXPECT_EQ(session.progress().elapsed, 10s);
    session.perform(GuideAction::TogglePause);
    EXPECT_FALSE(session.progress().paused) << "the next one does";
}

TEST_F(GuideSessionTest, keysTypedWhenTheMachineHasJustWokenPressNothing) {
    wait(8s + 10s);
    sleep(1h);
    session.update();
    QTest::keyClick(&window, Qt::Key_Space);
    EXPECT_TRUE(session.progress().paused);
}

TEST_F(GuideSessionTest, aLongPauseIsNoSleepOfTheMachine) {
    wait(8s + 10s);
    session.togglePause();
    clock.advance(1h);
    session.perform(GuideAction::TogglePause);
    EXPECT_FALSE(session.progress().paused);
}

TEST_F(GuideSessionTest, stopsAtOnceEvenAfterASleep) {
    wait(8s + 10s);
    sleep(1h);
    session.perform(GuideAction::Stop);
    EXPECT_EQ(ended.size(), 1);
}

TEST_F(GuideSessionTest, givesSignsOfLifeWhileItCanBeSeenToLead) {
    window.show();
    QSignalSpy awake(&session, &GuideSession::awake);
    session.update();
    EXPECT_EQ(awake.size(), 1);
    EXPECT_TRUE(awake.wait(patience)) << "by its own timer";
}

TEST_F(GuideSessionTest, nothingWakesItWhilePaused) {
    window.show();
    session.togglePause();
    expectRest();
}

TEST_F(GuideSessionTest, nothingWakesItOnThePageAfterPain) {
    window.show();
    session.hurts();
    expectRest();
}

TEST_F(GuideSessionTest, nothingWakesItOnTheLastPage) {
    window.show();
    session.stop();
    expectRest();
}

TEST_F(GuideSessionTest, minimizedItWakesForItsNextDeadlineOnly) {
    window.showMinimized();
    session.update(); // getting ready for 8 s on a clock that stands still
    expectRest();
}

TEST_F(GuideSessionTest, aBusyMachineIsNotTakenForASleepingOne) {
    wait(8s + 10s);
    sleep(4s);
    session.update();
    EXPECT_FALSE(session.progress().paused);
    EXPECT_EQ(session.progress().elapsed, 14s);
}

TEST_F(GuideSessionTest, painEndsTheStretchAtOnceAndKeepsWhatWasDone) {
    wait(8s + 30s + 10s + 5s);
    session.hurts();
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].felt, Feeling::Pain);
    EXPECT_EQ(sessions[0].done.sets, 1);
    EXPECT_EQ(ended.size(), 0);
}

TEST_F(GuideSessionTest, painBeforeAnythingWasDoneIsToldAsNothingDone) {
    wait(3s);
    session.hurts();
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].felt, Feeling::Pain);
    EXPECT_EQ(sessions[0].outcome, Outcome::None);
    EXPECT_EQ(sessions[0].done, WorkDone{});
    EXPECT_FALSE(session.record().canBeFelt());
    Q_EMIT window.felt(Feeling::Same);
    EXPECT_EQ(sessions.size(), 1u) << "how the rest felt says nothing about it";
}

TEST_F(GuideSessionTest, afterPainTheRestWaitsUntilThePersonWantsToGoOn) {
    wait(8s + 5s);
    session.hurts();
    wait(60s);
    EXPECT_EQ(session.progress().elapsed, 0s) << "the second stretch has not begun";
    session.goOn();
    wait(8s + 30s + 10s + 30s);
    ASSERT_EQ(sessions.size(), 2u);
    EXPECT_EQ(sessions[1].stretch, "two");
    EXPECT_EQ(sessions[1].outcome, Outcome::Complete);
    EXPECT_EQ(sessions[1].felt, std::nullopt);
}

TEST_F(GuideSessionTest, afterPainInTheLastStretchTheAdviceStaysUntilItIsClosed) {
    session.skipStretch();
    wait(8s + 30s);
    session.hurts();
    EXPECT_EQ(ended.size(), 0);
    session.stop();
    EXPECT_EQ(ended.size(), 1);
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].felt, Feeling::Pain);
}

TEST_F(GuideSessionTest, painInTheLastStretchSilencesTheGuideLikeAPause) {
    session.skipStretch();
    wait(8s + 5s);
    const QSignalSpy paused(&session, &GuideSession::pausedChanged);
    session.hurts();
    ASSERT_EQ(paused.size(), 1);
    EXPECT_EQ(paused[0], QVariantList{true});
}

TEST_F(GuideSessionTest, aWindowThatCanBeSeenAgainShowsThePresentAtOnce) {
    window.show();
    wait(8s + 1s);
    window.showMinimized();
    session.update();
    clock.advance(3s);
    window.showNormal();
    QCoreApplication::processEvents();
    EXPECT_EQ(window.findChild<CountFace*>()->count().text, QStringLiteral("26"));
}

TEST_F(GuideSessionTest, theFeelingIsPutIntoEachRowButThoseThatHurt) {
    wait(8s + 30s);
    session.hurts();
    session.goOn();
    wait(8s + 30s + 10s + 30s);
    ASSERT_EQ(ended.size(), 1);
    sessions.clear();
    Q_EMIT window.felt(Feeling::TooMuch);
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].stretch, "two");
    EXPECT_EQ(sessions[0].felt, Feeling::TooMuch);
}

TEST_F(GuideSessionTest, theEasierFormIsTakenAtOnceAndWrittenDown) {
    wait(8s + 5s);
    session.perform(GuideAction::TakeEasier);
    EXPECT_TRUE(session.progress().easier);
    EXPECT_EQ(session.stretch().steps.front(), "Stand lower.");
    wait(8s + 30s + 10s + 30s);
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_TRUE(sessions[0].easier);
    EXPECT_FALSE(session.progress().easier) << "the next stretch is led in full";
}

TEST_F(GuideSessionTest, oneMoreSetIsLed) {
    session.perform(GuideAction::AddSet);
    EXPECT_EQ(session.progress().sets, 3);
    wait(8s + 30s + 10s + 30s + 10s + 30s);
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].done.sets, 3);
}

TEST_F(GuideSessionTest, noKeyAtAnyMomentMakesMoreOfItThanWasDone) {
    // Every action at every fifth second of the first stretch; the rest is stopped.
    constexpr GuideAction actions[] = {GuideAction::TogglePause, GuideAction::Back,   GuideAction::Slower,
                                       GuideAction::Faster,      GuideAction::AddSet, GuideAction::TakeEasier,
                                       GuideAction::Skip,        GuideAction::Hurts,  GuideAction::Stop};
    for (const GuideAction action : actions) {
        for (std::chrono::seconds moment = 0s; moment < 78s; moment += 5s) {
            GuideWindow other;
            GuideSession led({{withEasierForm(hold("one"))}, {Place::Standing}, {}}, other, clock);
            std::vector<Session> told;
            QObject::connect(&led.record(), &RoutineRecord::sessionDone, &led,
                             [&](const Session& done) { told.push_back(done); });
            for (auto passed = 0s; passed < moment; passed += 1s) {
                clock.advance(1s);
                led.update();
            }
            led.perform(action);
            led.stop();
            EXPECT_TRUE(led.isOver());
            EXPECT_LE(told.size(), 1u);
            for (const Session& done : told)
                EXPECT_LE(done.done.held, moment) << static_cast<int>(action) << " at " << moment.count();
        }
    }
}

TEST_F(GuideSessionTest, itsOwnTimerLeadsOn) {
    window.show();
    clock.advance(4s); // late, but not asleep
    session.update();
    QSignalSpy cued(&session, &GuideSession::cued);
    clock.advance(4s);
    EXPECT_TRUE(cued.wait(patience));
}

TEST_F(GuideSessionTest, afterTheEndNothingCountsTwice) {
    wait(78s + 78s);
    session.stop();
    session.stop();
    session.done();
    session.skipStretch();
    session.hurts();
    session.perform(GuideAction::Faster);
    EXPECT_EQ(sessions.size(), 2u);
    EXPECT_EQ(ended.size(), 1);
}

} // namespace
} // namespace unhunch

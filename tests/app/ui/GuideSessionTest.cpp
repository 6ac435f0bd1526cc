#include "app/GuideSession.h"

#include "app/ui/guide/GuideWindow.h"
#include "tests/support/FakeClock.h"

#include <QSignalSpy>

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

class GuideSessionTest : public testing::Test {
protected:
    GuideSessionTest() {
        QObject::connect(&session, &GuideSession::sessionDone, &session,
                         [this](const Session& done) { sessions.push_back(done); });
    }

    /// The next button press finds the routine that much later.
    void wait(std::chrono::milliseconds time) { clock.advance(time); }

    test::FakeClock clock;
    GuideWindow window;
    GuideSession session{{hold("one"), hold("two")}, {Place::Standing}, window, clock};
    QSignalSpy ended{&session, &GuideSession::ended};
    std::vector<Session> sessions;
};

TEST_F(GuideSessionTest, aStretchLedToItsEndIsACompleteSession) {
    wait(8s + 30s + 10s + 30s);
    session.done(); // ends getting ready for the second
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].stretch, "one");
    EXPECT_EQ(sessions[0].outcome, Outcome::Complete);
    EXPECT_EQ(sessions[0].done.sets, 2);
    EXPECT_EQ(sessions[0].source, SessionSource::Guided);
    EXPECT_EQ(toString(sessions[0].finishedAt), "2026-11-18T10:01:18+00:00");
    EXPECT_EQ(ended.size(), 0);
}

TEST_F(GuideSessionTest, stoppingKeepsWhatWasDoneAsPartial) {
    wait(8s + 30s + 5s);
    session.stop();
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].outcome, Outcome::Partial);
    EXPECT_EQ(sessions[0].done.sets, 1);
    EXPECT_EQ(ended.size(), 1);
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
    ASSERT_EQ(session.led().size(), 2u);
    EXPECT_EQ(session.led()[0].outcome, Outcome::None);
}

TEST_F(GuideSessionTest, doneTakesTheSetAsDoneAndEndsRests) {
    for (int press = 0; press < 2 * 4; ++press) // ready, set, rest, set; twice
        session.done();
    EXPECT_EQ(ended.size(), 1);
    ASSERT_EQ(sessions.size(), 2u);
    EXPECT_EQ(sessions[1].outcome, Outcome::Complete);
}

TEST_F(GuideSessionTest, aPauseStopsTheCount) {
    wait(8s + 10s);
    session.togglePause();
    wait(1h);
    session.togglePause();
    wait(20s);
    session.stop();
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].done.sets, 1);
    EXPECT_EQ(sessions[0].done.held, 30s);
}

TEST_F(GuideSessionTest, itsOwnTimerLeadsOn) {
    window.show();
    wait(10min);
    EXPECT_TRUE(ended.wait(10'000));
    EXPECT_EQ(sessions.size(), 2u);
}

TEST_F(GuideSessionTest, afterTheEndNothingCountsTwice) {
    wait(10min);
    session.stop();
    session.stop();
    session.done();
    session.skipStretch();
    EXPECT_EQ(sessions.size(), 2u);
    EXPECT_EQ(ended.size(), 1);
}

} // namespace
} // namespace unhunch

#include "app/reminder/Presence.h"

#include "tests/support/FakeClock.h"
#include "tests/support/FakeIdleWatch.h"
#include "tests/support/FakeSessionWatch.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <random>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

class PresenceTest : public testing::Test {
protected:
    test::FakeClock clock;
    test::FakeIdleWatch idle;
    test::FakeSessionWatch session;
    Presence presence{idle, session, clock};
    QSignalSpy wentAway{&presence, &Presence::wentAway};
    QSignalSpy cameBack{&presence, &Presence::cameBack};
};

TEST_F(PresenceTest, whoHasBeenIdleIsAwaySinceTheLastInput) {
    Q_EMIT idle.wentAway(clock.instant() - 1min);
    ASSERT_EQ(wentAway.size(), 1);
    EXPECT_EQ(wentAway.first().first().value<Instant>(), clock.instant() - 1min);
    Q_EMIT idle.cameBack();
    EXPECT_EQ(cameBack.size(), 1);
}

TEST_F(PresenceTest, aLockedScreenIsAbsenceAtOnce) {
    Q_EMIT session.locked();
    ASSERT_EQ(wentAway.size(), 1);
    EXPECT_EQ(wentAway.first().first().value<Instant>(), clock.instant());
    Q_EMIT session.unlocked();
    EXPECT_EQ(cameBack.size(), 1);
}

TEST_F(PresenceTest, inputAtTheLockedScreenIsNoReturn) {
    Q_EMIT session.locked();
    Q_EMIT idle.wentAway(clock.instant());
    Q_EMIT idle.cameBack();
    EXPECT_TRUE(cameBack.isEmpty());
    Q_EMIT session.unlocked();
    EXPECT_EQ(cameBack.size(), 1);
}

TEST_F(PresenceTest, wakingUpIntoALockedScreenIsNoReturn) {
    Q_EMIT session.fallingAsleep();
    Q_EMIT session.locked();
    Q_EMIT session.wokeUp();
    EXPECT_TRUE(presence.isAway());
    Q_EMIT session.unlocked();
    EXPECT_FALSE(presence.isAway());
    EXPECT_EQ(wentAway.size(), 1);
    EXPECT_EQ(cameBack.size(), 1);
}

TEST_F(PresenceTest, whateverHappensEveryAbsenceHasOneBeginningAndOneEnd) {
    std::mt19937 random(1);
    int balance = 0;
    QObject::connect(&presence, &Presence::wentAway, &presence, [&](Instant since) {
        EXPECT_LE(since, clock.instant());
        EXPECT_EQ(++balance, 1);
    });
    QObject::connect(&presence, &Presence::cameBack, &presence, [&] { EXPECT_EQ(--balance, 0); });
    for (int step = 0; step < 10'000; ++step) {
        clock.advance(std::chrono::seconds{random() % 100});
        switch (random() % 6) {
        case 0: Q_EMIT idle.wentAway(clock.instant() - 1min); break;
        case 1: Q_EMIT idle.cameBack(); break;
        case 2: Q_EMIT session.locked(); break;
        case 3: Q_EMIT session.unlocked(); break;
        case 4: Q_EMIT session.fallingAsleep(); break;
        case 5: Q_EMIT session.wokeUp(); break;
        }
        EXPECT_EQ(presence.isAway(), balance == 1);
    }
    EXPECT_GT(wentAway.size(), 300) << "or it proved little";
}

} // namespace
} // namespace unhunch

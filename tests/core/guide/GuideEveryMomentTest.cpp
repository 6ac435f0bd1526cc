#include "tests/core/guide/CueOrder.h"
#include "tests/core/guide/GuideBuilders.h"
#include "tests/core/guide/WorkTally.h"

#include <gtest/gtest.h>

#include <vector>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr GuideOptions shortWait{.getReady = 2s};
constexpr Instant longAfter = at(24h);
constexpr int mostSteps = 400;

/// A guide that is led, with all that watches it. Each step ends at a deadline of the guide, or at a press.
class Watched {
public:
    explicit Watched(const Stretch& stretch)
        : m_guided(stretch, shortWait, start), m_now(start), m_tally(m_guided, start) {
        step(start);
    }

    void step(Instant now) {
        m_now = now;
        m_tally.look(m_guided, now);
        tell();
    }

    void press(Press pressed) {
        const bool moves = pressed == Press::Back || pressed == Press::TakeEasier || pressed == Press::Stop;
        if (moves)
            m_order.moved();
        m_tally.press(m_guided, pressed, m_now);
        tell();
    }

    /// Through all its deadlines up to `until`.
    void leadTo(Instant until) {
        for (int steps = 0; steps < mostSteps && !testing::Test::HasFatalFailure(); ++steps) {
            const auto deadline = m_guided.nextDeadline();
            if (!deadline || *deadline > until) {
                step(until);
                return;
            }
            ASSERT_GT(*deadline, m_now) << "it would be woken for ever";
            step(*deadline);
        }
        FAIL() << "it does not end";
    }

    /// Leads it to its end, which must come.
    void expectItsEnd() {
        leadTo(longAfter);
        ASSERT_FALSE(testing::Test::HasFatalFailure());
        ASSERT_TRUE(m_guided.finished());
        ASSERT_TRUE(m_order.hasEnded());
        ASSERT_EQ(m_guided.nextDeadline(), std::nullopt);
        ASSERT_EQ(m_guided.remaining(m_now), 0ms);
        ASSERT_EQ(m_guided.progress(m_now).phase, GuidePhase::Finished);
        ASSERT_EQ(m_guided.done(m_now), m_tally.total());
        ASSERT_LE(m_guided.done(m_now).held, m_tally.everySecond());
        ASSERT_LE(m_guided.done(m_now).repetitions, m_tally.everyRepetition());
    }

    [[nodiscard]] const GuidedStretch& guided() const { return m_guided; }
    [[nodiscard]] Instant now() const { return m_now; }

private:
    /// All that must be so at every moment.
    void tell() {
        ASSERT_EQ(m_order.faultIn(m_guided.advance(m_now)), "");
        const std::vector<WorkSoFar> worked = m_guided.takeWorked();
        ASSERT_LE(worked.size(), 1U);
        const WorkDone done = m_guided.done(m_now);
        ASSERT_EQ(done, m_tally.total());
        if (!worked.empty()) {
            m_onDisk = worked.back().done;
            ASSERT_EQ(m_onDisk, done) << "all that was done is told at the end of a set";
            ASSERT_EQ(worked.back().at, m_guided.workedAt());
            ASSERT_LE(worked.back().at, m_now);
        }
        ASSERT_EQ(m_onDisk.sets, done.sets) << "what a crash would leave";
        ASSERT_LE(m_onDisk.repetitions, done.repetitions);
        ASSERT_LE(m_onDisk.held, done.held);
        const GuideProgress progress = m_guided.progress(m_now);
        ASSERT_TRUE(progress.amplitude > 0 && progress.amplitude <= 1);
        ASSERT_TRUE(progress.set >= 1 && progress.set <= progress.sets);
        ASSERT_LE(progress.repetition, progress.repetitions);
    }

    GuidedStretch m_guided;
    Instant m_now;
    WorkTally m_tally;
    CueOrder m_order;
    WorkDone m_onDisk;
};

/// Every kind of dose, the smaller ones of it; each has an easier form that asks for less.
std::vector<Stretch> everyShape() {
    std::vector<Stretch> shapes;
    for (const auto rest : {0s, 3s}) {
        for (const bool perSide : {false, true}) {
            const auto add = [&](StretchBuilder full, StretchBuilder easier) {
                shapes.push_back(perSide ? full.perSide().easier(easier.perSide()) : full.easier(easier));
            };
            for (const int sets : {1, 2}) {
                add(aStretch().hold(3s, sets, rest), aStretch().hold(2s, sets, rest));
                add(aStretch().hold(21s, sets, rest), aStretch().hold(12s, 1, rest));
                add(aStretch().repeat(1, 900ms, sets, rest), aStretch().repeat(1, 1500ms, sets, rest));
                add(aStretch().repeat(3, 2s, sets, rest).phase(800ms).phase(1200ms).growing(),
                    aStretch().repeat(2, 3s, sets, 5s).phase(1s).phase(2s));
            }
        }
    }
    return shapes;
}

/// A guide as it stands just before, at, just after and between its own deadlines, from its beginning to its
/// end.
template <typename Visit>
void atEveryMoment(const Stretch& stretch, Visit visit) {
    Watched watched(stretch);
    while (const auto deadline = watched.guided().nextDeadline()) {
        const milliseconds wait = *deadline - watched.now();
        for (const milliseconds moment : {0ms, 1ms, wait / 2, wait - 1ms}) {
            Watched here = watched;
            if (moment > 0ms)
                here.step(watched.now() + moment);
            visit(here);
            if (testing::Test::HasFatalFailure())
                return;
        }
        watched.step(*deadline);
    }
    visit(watched);
}

} // namespace

TEST(GuideEveryMoment, oneCommandLeavesTheRestInOrder) {
    for (const Stretch& stretch : everyShape()) {
        for (const Press pressed : everyPress) {
            atEveryMoment(stretch, [&](Watched here) {
                const milliseconds moment = here.now() - start;
                here.press(pressed);
                here.press(Press::Resume);
                here.expectItsEnd();
                ASSERT_FALSE(testing::Test::HasFatalFailure())
                    << testing::PrintToString(pressed) << " after " << moment.count() << " ms of "
                    << testing::PrintToString(GuideCourse(stretch, 2s).legs());
            });
            ASSERT_FALSE(testing::Test::HasFatalFailure());
        }
    }
}

TEST(GuideEveryMoment, twoCommandsWhilePausedLeaveTheRestInOrder) {
    for (const Stretch& stretch : everyShape()) {
        if (stretch.dose.perSide || setsOf(stretch.dose).min > 1)
            continue;
        for (const Press first : everyPress) {
            for (const Press second : everyPress) {
                atEveryMoment(stretch, [&](Watched here) {
                    const milliseconds moment = here.now() - start;
                    here.press(Press::Pause);
                    here.press(first);
                    here.leadTo(here.now() + 700ms);
                    here.press(second);
                    here.press(Press::Resume);
                    here.expectItsEnd();
                    ASSERT_FALSE(testing::Test::HasFatalFailure())
                        << testing::PrintToString(first) << " and " << testing::PrintToString(second)
                        << " after " << moment.count() << " ms of "
                        << testing::PrintToString(GuideCourse(stretch, 2s).legs());
                });
                ASSERT_FALSE(testing::Test::HasFatalFailure());
            }
        }
    }
}

TEST(GuideEveryMoment, manyCommandsLeaveTheRestInOrder) {
    for (unsigned seed = 0; seed < 1500; ++seed) {
        std::mt19937 random(seed);
        Watched here(anyStretch(random));
        for (unsigned presses = random() % 16; presses > 0; --presses) {
            here.leadTo(here.now() + milliseconds(random() % 3 == 0 ? random() % 300 : random() % 12'000));
            // Resume is more likely than the others, so that little time passes without anything moving.
            here.press(random() % 3 == 0 ? Press::Resume : everyPress.at(random() % (everyPress.size() - 1)));
        }
        here.press(Press::Resume);
        here.expectItsEnd();
        ASSERT_FALSE(HasFatalFailure()) << "seed " << seed;
    }
}

} // namespace unhunch::test

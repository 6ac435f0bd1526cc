#include "core/catalog/GetReady.h"
#include "core/guide/GuidedStretch.h"
#include "core/week/Completion.h"
#include "tests/core/guide/GuideBuilders.h"
#include "tests/core/guide/GuidePress.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr unsigned shapes = 400;

/// A button that the person presses at a certain moment.
struct TimedPress {
    Press button = Press::Pause;
    Instant at;
};

void press(GuidedStretch& guided, const TimedPress& pressed) { press(guided, pressed.button, pressed.at); }

/// A random guide and what the person presses while it leads, the same for the same seed.
class Exercise {
public:
    explicit Exercise(unsigned seed) : m_random(seed), m_stretch(anyStretch(m_random)) {
        m_options = {.getReady = milliseconds(below(2) * 5000), .tempo = 0.5 + below(16) / 10.0};
        Instant when = start;
        for (int presses = below(12); presses > 0; --presses) {
            when += milliseconds(below(3) == 0 ? below(1500) : below(40'000));
            // Resume is more likely than the others, so that little time passes without anything moving.
            const Press button = everyPress.at(static_cast<std::size_t>(below(everyPress.size())));
            m_presses.push_back({below(4) == 0 ? Press::Resume : button, when});
        }
        m_presses.push_back({Press::Resume, when + 1s});
    }

    [[nodiscard]] GuidedStretch guide() const { return GuidedStretch(m_stretch, m_options, start); }
    [[nodiscard]] const Stretch& stretch() const { return m_stretch; }
    [[nodiscard]] const std::vector<TimedPress>& presses() const { return m_presses; }
    [[nodiscard]] int below(std::size_t bound) { return static_cast<int>(m_random() % bound); }

private:
    std::mt19937 m_random;
    Stretch m_stretch;
    GuideOptions m_options;
    std::vector<TimedPress> m_presses;
};

constexpr Instant longAfter = at(24h);

void append(std::vector<GuideCue>& cues, const std::vector<GuideCue>& more) {
    cues.insert(cues.end(), more.begin(), more.end());
}

} // namespace

TEST(GuidedStretchProperties, anyDoseLedToItsEndIsTheWholeDose) {
    for (unsigned seed = 0; seed < shapes; ++seed) {
        const Exercise exercise(seed);
        GuidedStretch guided = exercise.guide();
        static_cast<void>(guided.advance(longAfter));
        const WorkDone done = guided.done(longAfter);
        const WorkDone full = fullWork(exercise.stretch().dose);
        EXPECT_EQ(done.sets, full.sets) << "seed " << seed;
        EXPECT_EQ(done.repetitions, full.repetitions) << "seed " << seed;
        EXPECT_EQ(outcomeOf(exercise.stretch().dose, done), Outcome::Complete) << "seed " << seed;
    }
}

TEST(GuidedStretchProperties, anyDoseTakesAsLongAsABreakIsPlannedFor) {
    for (unsigned seed = 0; seed < shapes; ++seed) {
        const Stretch stretch = Exercise(seed).stretch();
        const GuidedStretch guided(stretch, {}, start);
        EXPECT_EQ(std::chrono::ceil<std::chrono::seconds>(guided.remaining(start)),
                  getReadyTime(stretch) + durationOf(stretch.dose))
            << "seed " << seed;
    }
}

TEST(GuidedStretchProperties, manyShortStridesTellWhatOneLongStrideTells) {
    for (unsigned seed = 0; seed < shapes; ++seed) {
        Exercise exercise(seed);
        GuidedStretch striding = exercise.guide();
        GuidedStretch stepping = exercise.guide();
        std::vector<GuideCue> fromStrides;
        std::vector<GuideCue> fromSteps;
        Instant now = start;
        for (const TimedPress& pressed : exercise.presses()) {
            for (; now < pressed.at; now += milliseconds(1 + exercise.below(700)))
                append(fromSteps, stepping.advance(now));
            append(fromSteps, stepping.advance(pressed.at));
            press(stepping, pressed);
            press(striding, pressed);
            ASSERT_EQ(stepping.progress(pressed.at), striding.progress(pressed.at)) << "seed " << seed;
        }
        while (const auto deadline = stepping.nextDeadline())
            append(fromSteps, stepping.advance(*deadline));
        append(fromSteps, stepping.advance(longAfter));
        append(fromStrides, striding.advance(longAfter));
        ASSERT_EQ(fromSteps, fromStrides) << "seed " << seed;
        ASSERT_EQ(stepping.progress(longAfter), striding.progress(longAfter)) << "seed " << seed;
        ASSERT_EQ(stepping.done(longAfter), striding.done(longAfter)) << "seed " << seed;
        ASSERT_EQ(stepping.finishedAt(), striding.finishedAt()) << "seed " << seed;
    }
}

TEST(GuidedStretchProperties, cuesComeInOrderAndEndWithOneFinished) {
    for (unsigned seed = 0; seed < shapes; ++seed) {
        const Exercise exercise(seed);
        GuidedStretch guided = exercise.guide();
        for (const TimedPress& pressed : exercise.presses())
            press(guided, pressed);
        const std::vector<GuideCue> cues = guided.advance(longAfter);
        ASSERT_TRUE(guided.finished()) << "seed " << seed;
        ASSERT_TRUE(std::ranges::is_sorted(cues, {}, &GuideCue::at)) << "seed " << seed;
        ASSERT_EQ(std::ranges::count(cues, GuideCue::Kind::Finished, &GuideCue::kind), 1) << "seed " << seed;
        ASSERT_EQ(cues.back().kind, GuideCue::Kind::Finished) << "seed " << seed;
        ASSERT_EQ(cues.back().at, guided.finishedAt()) << "seed " << seed;
    }
}

TEST(GuidedStretchProperties, theNextDeadlineIsNeverPast) {
    for (unsigned seed = 0; seed < shapes; ++seed) {
        const Exercise exercise(seed);
        GuidedStretch guided = exercise.guide();
        for (const TimedPress& pressed : exercise.presses()) {
            press(guided, pressed);
            ASSERT_GE(guided.nextDeadline().value_or(longAfter), pressed.at) << "seed " << seed;
            static_cast<void>(guided.advance(pressed.at));
            ASSERT_GT(guided.nextDeadline().value_or(longAfter), pressed.at) << "seed " << seed;
        }
    }
}

TEST(GuidedStretchProperties, workNeverShrinksNorExceedsTheSetsThatAreLed) {
    for (unsigned seed = 0; seed < shapes; ++seed) {
        Exercise exercise(seed);
        GuidedStretch guided = exercise.guide();
        WorkDone before;
        const auto look = [&](Instant now) {
            const WorkDone done = guided.done(now);
            ASSERT_GE(done.sets, before.sets);
            ASSERT_GE(done.repetitions, before.repetitions);
            ASSERT_GE(done.held, before.held);
            ASSERT_LE(done.sets, guided.progress(now).sets);
            before = done;
        };
        Instant now = start;
        for (const TimedPress& pressed : exercise.presses()) {
            for (; now < pressed.at; now += milliseconds(1 + exercise.below(5000)))
                look(now);
            press(guided, pressed);
            look(pressed.at);
            ASSERT_FALSE(HasFatalFailure()) << "seed " << seed;
        }
        look(longAfter);
        ASSERT_FALSE(HasFatalFailure()) << "seed " << seed;
    }
}

TEST(GuidedStretchProperties, whatRemainsIsTheTimeToTheEnd) {
    for (unsigned seed = 0; seed < shapes; ++seed) {
        const Exercise exercise(seed);
        GuidedStretch guided = exercise.guide();
        for (const TimedPress& pressed : exercise.presses()) {
            press(guided, pressed);
            GuidedStretch waited = guided;
            waited.resume(pressed.at);
            static_cast<void>(waited.advance(longAfter));
            const milliseconds expected = guided.finished() ? 0ms : *waited.finishedAt() - pressed.at;
            ASSERT_EQ(guided.remaining(pressed.at), expected) << "seed " << seed;
        }
    }
}

TEST(GuidedStretchProperties, progressStaysWithinItsPhase) {
    for (unsigned seed = 0; seed < shapes; ++seed) {
        Exercise exercise(seed);
        const GuidedStretch guided = exercise.guide();
        for (Instant now = start; now < start + 5min; now += milliseconds(1 + exercise.below(5000))) {
            const GuideProgress progress = guided.progress(now);
            ASSERT_GE(progress.elapsed, 0ms) << "seed " << seed;
            ASSERT_LE(progress.elapsed, progress.length) << "seed " << seed;
            ASSERT_EQ(progress.length == 0ms, progress.phase == GuidePhase::Finished) << "seed " << seed;
            ASSERT_TRUE(progress.set >= 1 && progress.set <= progress.sets) << "seed " << seed;
            ASSERT_LE(progress.repetition, progress.repetitions) << "seed " << seed;
            ASSERT_EQ(progress.repetition > 0, progress.phase == GuidePhase::Move) << "seed " << seed;
            if (progress.movementPhase) {
                ASSERT_LT(*progress.movementPhase, exercise.stretch().phases.size()) << "seed " << seed;
            }
        }
    }
}

} // namespace unhunch::test

#pragma once

#include "tests/core/guide/GuidePress.h"

#include <chrono>
#include <map>
#include <utility>

namespace unhunch::test {

/// Counts what a person really does, by nothing but what the guide shows: somebody with a stop-watch beside
/// the mat. Must look at each of the guide's deadlines, and be told of each press before it is made.
class WorkTally {
public:
    explicit WorkTally(const GuidedStretch& guided, Instant now);

    void look(const GuidedStretch& guided, Instant now);
    /// Makes the press as well.
    void press(GuidedStretch& guided, Press pressed, Instant now);

    /// A set begun again counts with its best go; per side, the side that did less.
    [[nodiscard]] WorkDone total() const;
    /// Every second in a set and every repetition seen or claimed, however often the set was begun again.
    [[nodiscard]] std::chrono::milliseconds everySecond() const { return m_everySecond; }
    [[nodiscard]] int everyRepetition() const { return m_everyRepetition; }

private:
    struct Go {
        bool finished = false;
        int repetitions = 0;
        std::chrono::milliseconds time{0};
    };
    using Turn = std::pair<GuideSide, int>;

    [[nodiscard]] static bool isTurn(const GuideProgress& progress);
    [[nodiscard]] static Turn turnOf(const GuideProgress& progress) { return {progress.side, progress.set}; }
    void see(const GuideProgress& progress);
    /// Whether the go under way has lasted long enough for somebody to have done all of a set: nine tenths of a hold, or
    /// the repetitions twice as fast as prescribed.
    [[nodiscard]] bool mayBeWhole(const Dose& dose) const;
    void finish(int repetitions);
    void end();

    bool m_perSide = false;
    Instant m_looked;
    GuideProgress m_seen;
    Go m_go;
    std::map<Turn, Go> m_best;
    /// Of the set that was under way when the easier form was taken: each go at it counts on from there.
    std::map<Turn, Go> m_carried;
    std::chrono::milliseconds m_everySecond{0};
    int m_everyRepetition = 0;
};

} // namespace unhunch::test

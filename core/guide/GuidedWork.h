#pragma once

#include "core/catalog/Dose.h"
#include "core/guide/GuideProgress.h"

#include <chrono>
#include <map>
#include <utility>

namespace unhunch {

/// What was done in one go at a turn (a set, on one side or both).
struct TurnWork {
    bool finished = false;
    int repetitions = 0;
    std::chrono::milliseconds held{0};

    friend bool operator==(const TurnWork&, const TurnWork&) = default;
};

/// Counts up what was done. A turn that was begun again counts once, with the most that any go at it reached;
/// so the total never shrinks.
class GuidedWork {
public:
    void take(int set, GuideSide side, const TurnWork& turn);

    /// With a dose per side, sets and repetitions are those of the side that did less; the time is that of
    /// the side that did more, so that one side alone is still something done. Whole seconds, rounded down.
    [[nodiscard]] WorkDone total(bool perSide) const;

private:
    [[nodiscard]] WorkDone totalOf(GuideSide side) const;

    std::map<std::pair<GuideSide, int>, TurnWork> m_turns;
};

} // namespace unhunch

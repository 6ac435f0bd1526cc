#include "core/guide/GuidedWork.h"

#include <algorithm>

namespace unhunch {

void GuidedWork::take(int set, GuideSide side, const TurnWork& turn) {
    TurnWork& most = m_turns[{side, set}];
    most.finished = most.finished || turn.finished;
    most.repetitions = std::max(most.repetitions, turn.repetitions);
    most.held = std::max(most.held, turn.held);
}

WorkDone GuidedWork::total(bool perSide) const {
    if (!perSide)
        return totalOf(GuideSide::Both);
    const WorkDone left = totalOf(GuideSide::Left);
    const WorkDone right = totalOf(GuideSide::Right);
    return {.sets = std::min(left.sets, right.sets),
            .repetitions = std::min(left.repetitions, right.repetitions),
            .held = std::max(left.held, right.held)};
}

WorkDone GuidedWork::totalOf(GuideSide side) const {
    WorkDone total;
    std::chrono::milliseconds held{0};
    for (const auto& [place, turn] : m_turns) {
        if (place.first != side)
            continue;
        total.sets += turn.finished ? 1 : 0;
        total.repetitions += turn.repetitions;
        held += turn.held;
    }
    total.held = std::chrono::floor<std::chrono::seconds>(held);
    return total;
}

} // namespace unhunch

#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

namespace unhunch {

/// What the person is to do at this moment.
enum class GuidePhase { GetReady, Hold, Move, Rest, Finished };

enum class GuideSide { Both, Left, Right };

/// Where the guide stands, for showing. Counts are from 1 while under way. While getting ready and resting,
/// side and set are those that come next; when finished, those led last.
struct GuideProgress {
    GuidePhase phase = GuidePhase::GetReady;
    GuideSide side = GuideSide::Both;
    int set = 1;
    int sets = 1;
    int repetition = 0;                       ///< the one under way; 0 outside Move
    int repetitions = 0;                      ///< per set; 0 for holds
    std::optional<std::size_t> movementPhase; ///< index into Stretch::phases while moving
    std::chrono::milliseconds elapsed{0};     ///< in this phase (in this repetition while moving)
    std::chrono::milliseconds length{0}; ///< of this phase (of one repetition while moving); 0 when finished
    bool paused = false;
    /// How large the movement is now, as a share of its full size. Less than 1 only in a movement that grows,
    /// and while getting ready or resting before one.
    double amplitude = 1;
    bool easier = false; ///< the easier form is led

    friend bool operator==(const GuideProgress&, const GuideProgress&) = default;
};

} // namespace unhunch

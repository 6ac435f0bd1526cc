#include "app/guide/GuidePace.h"

#include <algorithm>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// How far ahead of its end a hold is counted down.
constexpr milliseconds lastSeconds = 5s;
/// What a spoken count takes.
constexpr milliseconds countLength = 800ms;

/// How long the movement's part under way still takes; of the whole repetition where it has no parts.
milliseconds leftOfPhase(const Stretch& stretch, const GuideProgress& progress) {
    const milliseconds left = progress.length - progress.elapsed;
    if (!progress.movementPhase)
        return left;
    milliseconds sum = 0ms;
    milliseconds end = 0ms;
    for (std::size_t i = 0; i < stretch.phases.size(); ++i) {
        sum += stretch.phases[i].duration;
        if (i <= *progress.movementPhase)
            end = sum;
    }
    return sum > 0ms ? progress.length * end.count() / sum.count() - progress.elapsed : left;
}

/// Between half time and the last seconds, which are a second apart, or before them.
milliseconds leftOfHold(const GuideProgress& progress) {
    const milliseconds left = progress.length - progress.elapsed;
    const milliseconds half = progress.length / 2;
    if (progress.elapsed < half && half > lastSeconds)
        return half - progress.elapsed;
    return left > lastSeconds ? left - lastSeconds : std::min<milliseconds>(left, 1s);
}

} // namespace

milliseconds timeToNextCount(const Stretch& stretch, const GuideProgress& progress) {
    switch (progress.phase) {
    case GuidePhase::GetReady:
    case GuidePhase::Rest: return progress.length - progress.elapsed;
    case GuidePhase::Move: return leftOfPhase(stretch, progress);
    case GuidePhase::Hold: return leftOfHold(progress);
    case GuidePhase::Finished: break;
    }
    return 1h;
}

milliseconds longestGap(const Stretch& stretch, const GuideProgress& progress) {
    milliseconds sum = 0ms;
    milliseconds longest = 0ms;
    for (const MovementPhase& phase : stretch.phases) {
        sum += phase.duration;
        longest = std::max(longest, phase.duration);
    }
    return (sum > 0ms ? progress.length * longest.count() / sum.count() : progress.length) - countLength;
}

} // namespace unhunch

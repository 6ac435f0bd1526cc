#include "app/ui/guide/FigureMotion.h"

#include <algorithm>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds approachTime = 5s;
constexpr std::chrono::milliseconds returnTime = 2500ms;
constexpr std::chrono::milliseconds breathTime = 5s;

double share(std::chrono::milliseconds part, std::chrono::milliseconds whole) {
    return whole > 0ms
               ? std::clamp(static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0.0, 1.0)
               : 1.0;
}

/// The way into position, so that it is reached when `progress` ends its phase.
FigureMoment approach(const GuideProgress& progress, std::chrono::milliseconds duration) {
    const auto time = std::min(duration, progress.length);
    return {FigureMoment::Part::Approach, share(progress.elapsed - (progress.length - time), time), 0};
}

} // namespace

FigureMoment figureMoment(const GuideProgress& progress) {
    switch (progress.phase) {
    case GuidePhase::GetReady: return approach(progress, approachTime);
    case GuidePhase::Hold:
        return {FigureMoment::Part::Work, share(progress.elapsed % breathTime, breathTime), 1};
    case GuidePhase::Move: {
        const double position = share(progress.elapsed, progress.length);
        const double done = progress.repetition - 1 + position;
        return {FigureMoment::Part::Work, position,
                progress.repetitions > 0 ? done / progress.repetitions : 0};
    }
    case GuidePhase::Rest: {
        const auto half = std::min(returnTime, progress.length / 2);
        if (progress.elapsed < progress.length - half)
            return {FigureMoment::Part::Return, share(progress.elapsed, half), 0};
        return approach(progress, half);
    }
    case GuidePhase::Finished: return {FigureMoment::Part::Return, 1, 0};
    }
    return {};
}

bool figureMoves(const GuideProgress& progress) {
    if (progress.paused)
        return false;
    switch (progress.phase) {
    case GuidePhase::Move: return true;
    case GuidePhase::GetReady:
        return progress.elapsed >= progress.length - std::min(approachTime, progress.length);
    case GuidePhase::Rest:
        return progress.elapsed < returnTime || progress.elapsed >= progress.length - returnTime;
    case GuidePhase::Hold:
    case GuidePhase::Finished: return false;
    }
    return false;
}

} // namespace unhunch

#include "app/ui/guide/FigureMotion.h"

#include "app/ui/figure/Motion.h"

#include <algorithm>
#include <cmath>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// 30 frames a second: smooth for slow movements, and half the work of 60.
constexpr milliseconds frameTime = 33ms;
/// A breath moves so little that more would not be seen.
constexpr milliseconds breathFrameTime = 250ms;
constexpr milliseconds breathTime = 5s;

/// A stretch of a phase in which the figure goes through one part of its movement.
struct Course {
    FigureMoment::Part part = FigureMoment::Part::Approach;
    milliseconds begin{0}; ///< in the phase
    milliseconds length{0};

    [[nodiscard]] double positionAt(milliseconds elapsed) const {
        if (length <= 0ms)
            return elapsed < begin ? 0 : 1;
        const auto way = static_cast<double>((elapsed - begin).count());
        return std::clamp(way / static_cast<double>(length.count()), 0.0, 1.0);
    }
};

milliseconds timeOf(const Movement& movement) {
    // A pose that is kept takes no time.
    return movement.keys.size() > 1 ? std::chrono::round<milliseconds>(movement.duration) : 0ms;
}

/// The way into position, so that it is reached when the phase ends.
Course approachAtTheEndOf(milliseconds phase, milliseconds longest) {
    const milliseconds length = std::min(longest, phase);
    return {FigureMoment::Part::Approach, phase - length, length};
}

Course courseAt(const GuideProgress& progress, const FigureData& figure) {
    switch (progress.phase) {
    case GuidePhase::GetReady: return approachAtTheEndOf(progress.length, timeOf(figure.approach));
    case GuidePhase::Hold: {
        const auto breath = progress.elapsed / breathTime;
        return {FigureMoment::Part::Work, breath * breathTime, breathTime};
    }
    case GuidePhase::Move: return {FigureMoment::Part::Work, 0ms, progress.length};
    case GuidePhase::Rest: {
        const milliseconds half = progress.length / 2;
        const Course in = approachAtTheEndOf(progress.length, std::min(timeOf(figure.approach), half));
        return progress.elapsed < in.begin
                   ? Course{FigureMoment::Part::Return, 0ms, std::min(timeOf(figure.comeBack), half)}
                   : in;
    }
    case GuidePhase::Finished: break;
    }
    return {FigureMoment::Part::Return, 0ms, 0ms};
}

/// The time until the figure begins to move in a course of this phase that has not begun.
std::optional<milliseconds> nextBegin(const GuideProgress& progress, const FigureData& figure) {
    if (progress.phase != GuidePhase::GetReady && progress.phase != GuidePhase::Rest)
        return std::nullopt;
    const milliseconds longest = progress.phase == GuidePhase::Rest
                                     ? std::min(timeOf(figure.approach), progress.length / 2)
                                     : timeOf(figure.approach);
    const Course in = approachAtTheEndOf(progress.length, longest);
    if (in.length <= 0ms || progress.elapsed >= in.begin)
        return std::nullopt;
    return in.begin - progress.elapsed;
}

} // namespace

FigureMoment figureMoment(const GuideProgress& progress, const FigureData& figure) {
    const Course course = courseAt(progress, figure);
    // The way back begins where the last repetition ended, at full size; what is told is the next one's.
    const double effort = course.part == FigureMoment::Part::Return ? 1 : progress.amplitude;
    return {course.part, course.positionAt(progress.elapsed), effort};
}

std::optional<milliseconds> nextFrame(const GuideProgress& progress, const FigureData& figure,
                                      bool reducedMotion) {
    if (progress.paused || progress.phase == GuidePhase::Finished)
        return std::nullopt;
    if (progress.phase == GuidePhase::Hold)
        return reducedMotion ? std::nullopt : std::optional(breathFrameTime);
    const Course course = courseAt(progress, figure);
    const milliseconds end = course.begin + course.length;
    if (progress.elapsed < course.begin || progress.elapsed >= end)
        return nextBegin(progress, figure);
    if (!reducedMotion)
        return frameTime;
    const double position = course.positionAt(progress.elapsed);
    const double next = nextKeyPosition(figure, {course.part, position, 0}).value_or(1);
    const double wait = (next - position) * static_cast<double>(course.length.count());
    return std::max(milliseconds(static_cast<milliseconds::rep>(std::ceil(wait - 1e-6))), 1ms);
}

} // namespace unhunch

#pragma once

#include "core/guide/GuidedRoutine.h"

#include <chrono>
#include <ostream>
#include <random>
#include <string>
#include <vector>

namespace unhunch {

// What GoogleTest shows when an expectation about these fails.
void PrintTo(const GuideLeg& leg, std::ostream* out);
void PrintTo(const GuideCue& cue, std::ostream* out);
void PrintTo(const GuideProgress& progress, std::ostream* out);
void PrintTo(const WorkDone& work, std::ostream* out);
void PrintTo(const StretchWork& work, std::ostream* out);
void PrintTo(const WorkSoFar& work, std::ostream* out);

namespace test {

/// When guides in tests begin.
inline constexpr Instant start{std::chrono::hours(24)};

/// That long after `start`.
[[nodiscard]] constexpr Instant at(std::chrono::milliseconds time) { return start + time; }

/// Builds a stretch: 30 s held in the room around the desk, one set, no more until told.
class StretchBuilder {
public:
    StretchBuilder& named(StretchId id);
    StretchBuilder& doneIn(std::vector<Place> places);
    StretchBuilder& hold(std::chrono::seconds duration, int sets = 1,
                         std::chrono::seconds rest = std::chrono::seconds(10));
    StretchBuilder& repeat(int repetitions, std::chrono::milliseconds tempo, int sets = 1,
                           std::chrono::seconds rest = std::chrono::seconds(15));
    StretchBuilder& perSide();
    StretchBuilder& phase(std::chrono::milliseconds duration);
    StretchBuilder& growing();
    /// With an easier form of that dose and those phases.
    StretchBuilder& easier(const Stretch& form);

    [[nodiscard]] operator Stretch() const { return m_stretch; }

private:
    Stretch m_stretch;
};

[[nodiscard]] StretchBuilder aStretch();

/// A stretch of any shape that can be led, the same one for the same `random`; some take no rest, some odd
/// tempos.
[[nodiscard]] Stretch anyStretch(std::mt19937& random);

/// From the desk, at the prescribed tempo.
[[nodiscard]] GuidedStretch guide(const Stretch& stretch);
/// Without getting ready.
[[nodiscard]] GuidedStretch readyGuide(const Stretch& stretch, double tempo = 1.0);

/// A cue that fell due that long after `start`.
[[nodiscard]] GuideCue cue(std::chrono::milliseconds time, GuideCue::Kind kind, int number = 0);

} // namespace test
} // namespace unhunch

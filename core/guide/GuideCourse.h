#pragma once

#include "core/catalog/Stretch.h"
#include "core/guide/GuideCue.h"
#include "core/guide/GuideProgress.h"

#include <chrono>
#include <vector>

namespace unhunch {

/// One leg of the way through a dose: getting ready, a turn (a set, on one side or both), or a rest.
struct GuideLeg {
    GuidePhase phase = GuidePhase::GetReady;
    GuideSide side = GuideSide::Both;        ///< of a rest or getting ready: the coming turn's
    int set = 1;                             ///< from 1; likewise
    int beats = 1;                           ///< the repetitions of a moving turn; 1 for all else
    std::chrono::milliseconds beatLength{0}; ///< of one beat at the prescribed tempo; more than 0

    [[nodiscard]] bool isTurn() const { return phase == GuidePhase::Hold || phase == GuidePhase::Move; }

    friend bool operator==(const GuideLeg&, const GuideLeg&) = default;
};

/// A cue's place within a beat.
struct GuideMark {
    std::chrono::milliseconds offset{0}; ///< from the beat's beginning
    GuideCue::Kind kind = GuideCue::Kind::GetReady;
    int number = 0; ///< as in GuideCue

    friend bool operator==(const GuideMark&, const GuideMark&) = default;
};

/// The whole way through the lower bound of a stretch's dose, laid out before the first step. With a dose per
/// side, each set is done left, then right. Nothing in it lasts no time: what takes none is left out.
class GuideCourse {
public:
    /// The rest in which to change sides within a set; between two sets it is the dose's rest, but never
    /// shorter.
    static constexpr std::chrono::seconds changeOver{4};

    /// Throws std::invalid_argument, naming the stretch, when its dose or its movement cannot be led or
    /// `getReady` is negative.
    GuideCourse(const Stretch& stretch, std::chrono::milliseconds getReady);

    /// In order; never empty.
    [[nodiscard]] const std::vector<GuideLeg>& legs() const { return m_legs; }
    [[nodiscard]] int sets() const { return m_legs.back().set; }
    /// Of each set; 0 for holds.
    [[nodiscard]] int repetitions() const;

    /// How long one beat of that leg takes when moving `tempo` times as fast as prescribed.
    [[nodiscard]] std::chrono::milliseconds beatLength(const GuideLeg& leg, double tempo) const;
    /// The cues within that beat (from 0), in order, its end left out.
    [[nodiscard]] std::vector<GuideMark> marks(const GuideLeg& leg, int beat, double tempo) const;
    /// How long all of it takes.
    [[nodiscard]] std::chrono::milliseconds length(double tempo) const;

private:
    std::vector<GuideLeg> m_legs;
    std::vector<std::chrono::milliseconds>
        m_phases; ///< of a repetition at the prescribed tempo: where each begins
};

} // namespace unhunch

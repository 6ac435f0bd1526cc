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
    int beatsBefore = 0;                     ///< of the (coming) turn, done before the course began
    std::chrono::milliseconds timeBefore{0}; ///< in which `beatsBefore` were done

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

/// Where a course begins when what comes before was done in another form.
struct CourseStart {
    int set = 1;
    GuideSide side = GuideSide::Both;  ///< Both stands for the first one
    int repetitions = 0;               ///< of that turn, done already
    std::chrono::milliseconds time{0}; ///< in which they were done
    int extraSets = 0;                 ///< on top of the dose
};

/// The whole way through the lower bound of a stretch's dose, laid out before the first step. With a dose per
/// side, each set is done left, then right. Nothing in it lasts no time: what takes none is left out.
class GuideCourse {
public:
    /// Throws std::invalid_argument, naming the stretch, when its dose or its movement cannot be led, or those
    /// of its easier form in its place; when `getReady` is negative, or nothing is left to be done from that
    /// beginning on.
    GuideCourse(const Stretch& stretch, std::chrono::milliseconds getReady, const CourseStart& from = {});

    /// One more set at its end, after a rest.
    void addSet();

    /// In order; never empty.
    [[nodiscard]] const std::vector<GuideLeg>& legs() const { return m_legs; }
    [[nodiscard]] int sets() const { return m_legs.back().set; }
    /// Of each set; 0 for holds.
    [[nodiscard]] int repetitions() const;

    /// How long one beat of that leg takes when moving `tempo` times as fast as prescribed.
    [[nodiscard]] std::chrono::milliseconds beatLength(const GuideLeg& leg, double tempo) const;
    /// The cues within that beat (from 0), in order, its end left out.
    [[nodiscard]] std::vector<GuideMark> marks(const GuideLeg& leg, int beat, double tempo) const;
    /// How large the movement is when `share` (0 to 1) of that beat is over, as a share of its full size.
    [[nodiscard]] double amplitude(const GuideLeg& leg, int beat, double share) const;
    /// How long a leg takes from its beginning.
    [[nodiscard]] std::chrono::milliseconds length(const GuideLeg& leg, double tempo) const;
    /// How long all of it takes.
    [[nodiscard]] std::chrono::milliseconds length(double tempo) const;

private:
    /// The turns of a set from `first` on, what leads to each included.
    void append(int set, GuideSide first, GuideLeg before);

    bool m_growing = false;
    GuideLeg m_turn;                ///< any, without set and side
    GuideLeg m_rest;                ///< between two sets, likewise
    std::vector<GuideSide> m_sides; ///< of each set, in order
    std::vector<GuideLeg> m_legs;
    std::vector<std::chrono::milliseconds>
        m_phases; ///< of a repetition at the prescribed tempo: where each begins
};

} // namespace unhunch

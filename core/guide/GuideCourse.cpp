#include "core/guide/GuideCourse.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <string>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

void require(bool condition, const Stretch& stretch, const std::string& rule) {
    if (!condition)
        throw std::invalid_argument("The stretch \"" + stretch.id + "\" cannot be led: " + rule);
}

GuideLeg turnOf(const Hold& hold, const Stretch& stretch) {
    require(hold.duration > 0s, stretch, "a hold must last longer than 0 s");
    return {.phase = GuidePhase::Hold, .beatLength = hold.duration};
}

GuideLeg turnOf(const Repetitions& work, const Stretch& stretch) {
    require(work.repetitions.min >= 1, stretch, "a set must have at least one repetition");
    require(work.tempo > 0ms, stretch, "a repetition must last longer than 0 s");
    return {.phase = GuidePhase::Move, .beats = work.repetitions.min, .beatLength = work.tempo};
}

milliseconds restOf(const Dose& dose) {
    return std::visit([](const auto& work) -> milliseconds { return work.rest; }, dose.work);
}

std::vector<GuideSide> sidesOf(const Dose& dose) {
    return dose.perSide ? std::vector{GuideSide::Left, GuideSide::Right} : std::vector{GuideSide::Both};
}

/// Scaled to fill the tempo exactly, whatever the phases' own sum is.
std::vector<milliseconds> phaseBeginnings(const Stretch& stretch, milliseconds tempo) {
    milliseconds sum = 0ms;
    std::vector<milliseconds> beginnings;
    for (const MovementPhase& phase : stretch.phases) {
        require(phase.duration >= 0ms, stretch, "a part of its movement lasts less than 0 s");
        beginnings.push_back(sum);
        sum += phase.duration;
    }
    require(beginnings.empty() || sum > 0ms, stretch, "the parts of its movement last 0 s together");
    for (milliseconds& beginning : beginnings)
        beginning = tempo * beginning.count() / sum.count();
    return beginnings;
}

} // namespace

GuideCourse::GuideCourse(const Stretch& stretch, milliseconds getReady) {
    const Dose& dose = stretch.dose;
    const int sets = setsOf(dose).min;
    const milliseconds rest = restOf(dose);
    require(getReady >= 0ms, stretch, "getting ready must not last less than 0 s");
    require(sets >= 1, stretch, "a dose must have at least one set");
    require(rest >= 0ms, stretch, "a rest must not last less than 0 s");

    const GuideLeg turn = std::visit([&](const auto& work) { return turnOf(work, stretch); }, dose.work);
    if (turn.phase == GuidePhase::Move)
        m_phases = phaseBeginnings(stretch, turn.beatLength);

    const milliseconds restBetweenSets = dose.perSide ? std::max<milliseconds>(rest, changeOver) : rest;
    GuideLeg before{.phase = GuidePhase::GetReady, .beatLength = getReady};
    for (int set = 1; set <= sets; ++set) {
        for (const GuideSide side : sidesOf(dose)) {
            for (GuideLeg leg : {before, turn}) {
                leg.side = side;
                leg.set = set;
                if (leg.beatLength > 0ms)
                    m_legs.push_back(leg);
            }
            before = {.phase = GuidePhase::Rest, .beatLength = changeOver};
        }
        before.beatLength = restBetweenSets;
    }
}

int GuideCourse::repetitions() const {
    return m_legs.back().phase == GuidePhase::Move ? m_legs.back().beats : 0;
}

milliseconds GuideCourse::beatLength(const GuideLeg& leg, double tempo) const {
    if (leg.phase != GuidePhase::Move)
        return leg.beatLength;
    return std::max(1ms, milliseconds(std::llround(static_cast<double>(leg.beatLength.count()) / tempo)));
}

std::vector<GuideMark> GuideCourse::marks(const GuideLeg& leg, int beat, double tempo) const {
    using Kind = GuideCue::Kind;
    std::vector<GuideMark> marks;
    switch (leg.phase) {
    case GuidePhase::GetReady: marks.push_back({0ms, Kind::GetReady, 0}); break;
    case GuidePhase::Hold:
        marks.push_back({0ms, Kind::SetStarted, leg.set});
        for (int seconds = 3; seconds > 0; --seconds) {
            if (leg.beatLength > std::chrono::seconds(seconds))
                marks.push_back({leg.beatLength - std::chrono::seconds(seconds), Kind::LastSeconds, seconds});
        }
        break;
    case GuidePhase::Move: {
        if (beat == 0)
            marks.push_back({0ms, Kind::SetStarted, leg.set});
        marks.push_back({0ms, Kind::RepetitionStarted, beat + 1});
        const milliseconds length = beatLength(leg, tempo);
        int phase = 0;
        for (const milliseconds beginning : m_phases)
            marks.push_back(
                {length * beginning.count() / leg.beatLength.count(), Kind::PhaseStarted, phase++});
        break;
    }
    case GuidePhase::Rest:
        marks.push_back({0ms, Kind::RestStarted, leg.set});
        // Left and right take turns without exception, so that every rest leads to the other side.
        if (leg.side != GuideSide::Both)
            marks.push_back({0ms, Kind::SideChanged, 0});
        break;
    case GuidePhase::Finished: break;
    }
    return marks;
}

milliseconds GuideCourse::length(double tempo) const {
    return std::accumulate(m_legs.begin(), m_legs.end(), 0ms, [&](milliseconds sum, const GuideLeg& leg) {
        return sum + beatLength(leg, tempo) * leg.beats;
    });
}

} // namespace unhunch

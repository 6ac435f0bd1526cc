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

/// The last seconds of a hold are counted down from here.
constexpr int lastSeconds = 5;
/// With half of it left there is time to hear so before the last seconds begin.
constexpr milliseconds shortestHoldWithHalfTime = 20s;
/// Of a movement that grows, in its first repetition.
constexpr double smallestAmplitude = 0.4;

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

/// Sets that were done in the full form count on in the easier one.
void requireEasierForm(const Stretch& stretch, milliseconds getReady) {
    const Stretch easier = easierForm(stretch);
    require(isHold(easier.dose) == isHold(stretch.dose) && easier.dose.perSide == stretch.dose.perSide,
            stretch, "its easier form counts otherwise than the full one");
    static_cast<void>(GuideCourse(easier, getReady));
}

} // namespace

GuideCourse::GuideCourse(const Stretch& stretch, milliseconds getReady, const CourseStart& from)
    : m_growing(stretch.growing), m_sides(sidesOf(stretch.dose)) {
    const Dose& dose = stretch.dose;
    const milliseconds rest = restOf(dose);
    require(getReady >= 0ms, stretch, "getting ready must not last less than 0 s");
    require(setsOf(dose).min >= 1, stretch, "a dose must have at least one set");
    require(rest >= 0ms, stretch, "a rest must not last less than 0 s");

    m_turn = std::visit([&](const auto& work) { return turnOf(work, stretch); }, dose.work);
    if (m_turn.phase == GuidePhase::Move)
        m_phases = phaseBeginnings(stretch, m_turn.beatLength);
    m_rest = {.phase = GuidePhase::Rest,
              .beatLength = dose.perSide ? std::max<milliseconds>(rest, changeOfSides) : rest};

    const int sets = setsOf(dose).min + from.extraSets;
    require(from.set <= sets && from.repetitions < m_turn.beats, stretch, "nothing is left to be done");
    append(from.set, from.side, {.phase = GuidePhase::GetReady, .beatLength = getReady});
    for (GuideLeg& leg : m_legs) {
        leg.beatsBefore = from.repetitions;
        if (!leg.isTurn())
            continue;
        leg.timeBefore = from.time;
        break;
    }
    while (this->sets() < sets)
        addSet();
    if (stretch.easier)
        requireEasierForm(stretch, getReady);
}

void GuideCourse::addSet() { append(sets() + 1, GuideSide::Both, m_rest); }

void GuideCourse::append(int set, GuideSide first, GuideLeg before) {
    for (const GuideSide side : m_sides) {
        if (side < first)
            continue;
        for (GuideLeg leg : {before, m_turn}) {
            leg.side = side;
            leg.set = set;
            if (leg.beatLength > 0ms)
                m_legs.push_back(leg);
        }
        before = {.phase = GuidePhase::Rest, .beatLength = changeOfSides};
    }
}

int GuideCourse::repetitions() const { return m_turn.phase == GuidePhase::Move ? m_turn.beats : 0; }

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
        if (leg.beatLength >= shortestHoldWithHalfTime)
            marks.push_back({leg.beatLength / 2, Kind::HalfTime, 0});
        for (int seconds = lastSeconds; seconds > 0; --seconds) {
            if (leg.beatLength > std::chrono::seconds(seconds))
                marks.push_back({leg.beatLength - std::chrono::seconds(seconds), Kind::LastSeconds, seconds});
        }
        break;
    case GuidePhase::Move: {
        if (beat == leg.beatsBefore)
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

double GuideCourse::amplitude(const GuideLeg& leg, int beat, double share) const {
    const int lastBeat = m_turn.beats - 1;
    if (!m_growing || lastBeat == 0)
        return 1;
    const double moved = leg.phase == GuidePhase::Move ? beat + share : leg.beatsBefore;
    return smallestAmplitude + (1 - smallestAmplitude) * std::min(1.0, moved / lastBeat);
}

milliseconds GuideCourse::length(const GuideLeg& leg, double tempo) const {
    return beatLength(leg, tempo) * (leg.isTurn() ? leg.beats - leg.beatsBefore : leg.beats);
}

milliseconds GuideCourse::length(double tempo) const {
    return std::accumulate(m_legs.begin(), m_legs.end(), 0ms,
                           [&](milliseconds sum, const GuideLeg& leg) { return sum + length(leg, tempo); });
}

} // namespace unhunch

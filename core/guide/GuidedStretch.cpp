#include "core/guide/GuidedStretch.h"

#include "core/catalog/GetReady.h"
#include "core/Overloaded.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// A second step back within this time means the phase before.
constexpr milliseconds stepBackTime = 2s;

double checkedTempo(double tempo) {
    // Written so that it refuses what is no number as well.
    if (!(tempo >= GuideOptions::slowest && tempo <= GuideOptions::fastest))
        throw std::invalid_argument("A guide's tempo must be 0.5 to 2, not " + std::to_string(tempo));
    return tempo;
}

/// Whether that is all that one turn of the dose asks for.
bool reaches(const TurnWork& work, const Dose& dose) {
    return std::visit(
        Overloaded{[&](const Hold& hold) { return work.held >= hold.duration; },
                   [&](const Repetitions& moves) { return work.repetitions >= moves.repetitions.min; }},
        dose.work);
}

} // namespace

GuidedStretch::GuidedStretch(const Stretch& stretch, const GuideOptions& options, Instant now,
                             const Stretch* before)
    : m_stretch(stretch), m_options(options),
      m_course(stretch, options.getReady.value_or(getReadyTime(stretch, before))) {
    m_state.latest = now;
    m_state.tempo = checkedTempo(options.tempo);
    m_state.beatBegan = now;
    if (options.paused) {
        m_state.frozen = 0ms;
        m_state.pausedAt = now;
    }
}

std::vector<GuideCue> GuidedStretch::advance(Instant now) {
    move(m_state, now);
    return std::exchange(m_state.cues, {});
}

void GuidedStretch::pause(Instant now) {
    if (!isUnderWayAt(now) || m_state.frozen)
        return;
    m_state.frozen = m_state.elapsed();
    m_state.pausedAt = m_state.latest;
}

void GuidedStretch::resume(Instant now) {
    if (!isUnderWayAt(now) || !m_state.frozen)
        return;
    m_state.beatBegan = m_state.latest - *m_state.frozen;
    m_state.frozen.reset();
    m_state.pausedAt.reset();
}

void GuidedStretch::back(Instant now) {
    if (!isUnderWayAt(now))
        return;
    takeUnfinished(m_state);
    const bool justBegun = m_state.beforeBeat + m_state.elapsed() < stepBackTime;
    enter(m_state, justBegun && m_state.leg > 0 ? m_state.leg - 1 : m_state.leg, m_state.latest);
}

void GuidedStretch::forward(Instant now) {
    if (!isUnderWayAt(now))
        return;
    takeUnfinished(m_state);
    endLeg(m_state, m_state.latest);
}

std::optional<TurnWork> GuidedStretch::setDone(Instant now) {
    if (!isUnderWayAt(now))
        return std::nullopt;
    std::optional<TurnWork> counted;
    if (leg(m_state).isTurn()) {
        counted = turnUnderWay(m_state);
        counted->finished = mayBeWhole(*counted);
        if (counted->finished)
            counted->repetitions = m_course.repetitions();
        // What is only counted was done before the pause; what is claimed was done by now.
        take(m_state, *counted,
             counted->finished ? m_state.latest : m_state.pausedAt.value_or(m_state.latest));
    }
    endLeg(m_state, m_state.latest);
    return counted;
}

bool GuidedStretch::mayBeWhole(const TurnWork& work) const {
    const GuideLeg& turn = leg(m_state);
    if (turn.phase == GuidePhase::Hold)
        return work.held * 10 >= turn.beatLength * 9;
    return work.held >= m_course.beatLength(turn, GuideOptions::fastest) * turn.beats;
}

void GuidedStretch::addSet(Instant now) {
    if (isUnderWayAt(now) && canAddSet())
        m_course.addSet();
}

void GuidedStretch::takeEasier(Instant now) {
    if (!isUnderWayAt(now) || !m_stretch.easier)
        return;
    takeUnfinished(m_state);
    const Stretch easier = easierForm(m_stretch);
    const CourseStart from = restOfCourse(easier);
    const milliseconds getReady = getReadyForEasier(easier);
    m_stretch = easier;
    if (from.set > setsOf(easier.dose).min + from.extraSets) {
        enter(m_state, m_course.legs().size(), m_state.latest);
        return;
    }
    m_course = GuideCourse(easier, getReady, from);
    enter(m_state, 0, m_state.latest);
}

void GuidedStretch::stop(Instant now) {
    if (!isUnderWayAt(now))
        return;
    takeUnfinished(m_state);
    enter(m_state, m_course.legs().size(), m_state.latest);
}

void GuidedStretch::setTempo(double tempo, Instant now) {
    checkedTempo(tempo);
    if (!isUnderWayAt(now))
        return;
    const GuideLeg& here = leg(m_state);
    const milliseconds elapsed = m_state.elapsed();
    const milliseconds oldLength = m_course.beatLength(here, m_state.tempo);
    const milliseconds newLength = m_course.beatLength(here, tempo);
    const std::vector<GuideMark> marks = m_course.marks(here, m_state.beat, tempo);
    // Rounding must neither pass a cue that is still to come nor fall behind one that has been told.
    const milliseconds least = m_state.marksTold > 0 ? marks[m_state.marksTold - 1].offset : 0ms;
    const milliseconds most = m_state.marksTold < marks.size() ? marks[m_state.marksTold].offset : newLength;
    const milliseconds scaled = std::clamp(elapsed * newLength.count() / oldLength.count(), least, most);
    m_state.tempo = tempo;
    m_state.beforeBeat += elapsed - scaled;
    m_state.beatBegan = m_state.latest - scaled;
    if (m_state.frozen)
        m_state.frozen = scaled;
}

std::vector<WorkSoFar> GuidedStretch::takeWorked() { return std::exchange(m_state.worked, {}); }

GuideProgress GuidedStretch::progress(Instant now) const {
    const State state = at(now);
    GuideProgress progress;
    progress.sets = m_course.sets();
    progress.repetitions = m_course.repetitions();
    progress.easier = m_stretch.isEasierForm;
    const GuideLeg& here = state.finishedAt ? m_course.legs().back() : leg(state);
    progress.side = here.side;
    progress.set = here.set;
    if (state.finishedAt) {
        progress.phase = GuidePhase::Finished;
        return progress;
    }
    progress.phase = here.phase;
    progress.elapsed = state.elapsed();
    progress.length = m_course.beatLength(here, state.tempo);
    progress.paused = state.frozen.has_value();
    progress.amplitude = m_course.amplitude(
        here, state.beat, std::chrono::duration<double>(progress.elapsed) / progress.length);
    if (here.phase == GuidePhase::Move) {
        progress.repetition = state.beat + 1;
        for (const GuideMark& mark : m_course.marks(here, state.beat, state.tempo)) {
            if (mark.kind == GuideCue::Kind::PhaseStarted && mark.offset <= progress.elapsed)
                progress.movementPhase = static_cast<std::size_t>(mark.number);
        }
    }
    return progress;
}

std::optional<Instant> GuidedStretch::nextDeadline() const {
    if (m_state.finishedAt || m_state.frozen)
        return std::nullopt;
    const GuideLeg& here = leg(m_state);
    const std::vector<GuideMark> marks = m_course.marks(here, m_state.beat, m_state.tempo);
    return m_state.beatBegan + (m_state.marksTold < marks.size() ? marks[m_state.marksTold].offset
                                                                 : m_course.beatLength(here, m_state.tempo));
}

WorkDone GuidedStretch::done(Instant now) const {
    State state = at(now);
    takeUnfinished(state);
    return state.work.total(m_stretch.dose.perSide);
}

milliseconds GuidedStretch::remaining(Instant now) const {
    const State state = at(now);
    if (state.finishedAt)
        return 0ms;
    const GuideLeg& here = leg(state);
    milliseconds sum = m_course.beatLength(here, state.tempo) * (here.beats - state.beat) - state.elapsed();
    for (std::size_t index = state.leg + 1; index < m_course.legs().size(); ++index)
        sum += m_course.length(m_course.legs()[index], state.tempo);
    return sum;
}

bool GuidedStretch::canAddSet() const {
    const CountRange advised = setsOf(m_stretch.dose);
    return !m_state.finishedAt && m_course.sets() < std::max(advised.max, advised.min + 1);
}

GuidedStretch::State GuidedStretch::at(Instant now) const {
    State state = m_state;
    move(state, now);
    return state;
}

void GuidedStretch::move(State& state, Instant now) const {
    state.latest = std::max(state.latest, now);
    while (!state.finishedAt && !state.frozen) {
        const GuideLeg& here = leg(state);
        const std::vector<GuideMark> marks = m_course.marks(here, state.beat, state.tempo);
        for (; state.marksTold < marks.size(); ++state.marksTold) {
            const GuideMark& mark = marks[state.marksTold];
            if (state.beatBegan + mark.offset > state.latest)
                return;
            state.cues.push_back({mark.kind, state.beatBegan + mark.offset, mark.number});
        }
        const Instant end = state.beatBegan + m_course.beatLength(here, state.tempo);
        if (end > state.latest)
            return;
        endBeat(state, end);
    }
}

void GuidedStretch::endBeat(State& state, Instant at) const {
    const GuideLeg& here = leg(state);
    state.beforeBeat += at - state.beatBegan;
    state.beatBegan = at;
    state.marksTold = 0;
    if (++state.beat < here.beats)
        return;
    if (here.isTurn()) {
        take(state,
             {.finished = true,
              .repetitions = m_course.repetitions(),
              .held = here.timeBefore + state.beforeBeat},
             at);
    }
    endLeg(state, at);
}

void GuidedStretch::endLeg(State& state, Instant at) const {
    if (leg(state).isTurn())
        tellSetFinished(state, at);
    enter(state, state.leg + 1, at);
}

void GuidedStretch::tellSetFinished(State& state, Instant at) const {
    // One that was entered and left while paused has not been told as started.
    if (state.marksTold > 0 || state.beat > leg(state).beatsBefore)
        state.cues.push_back({GuideCue::Kind::SetFinished, at, leg(state).set});
    if (const WorkDone done = state.work.total(m_stretch.dose.perSide); done != WorkDone{} && state.workedAt)
        state.worked.push_back({.done = done, .at = *state.workedAt});
}

void GuidedStretch::enter(State& state, std::size_t next, Instant at) const {
    state.leg = next;
    state.beat = next < m_course.legs().size() && leg(state).isTurn() ? leg(state).beatsBefore : 0;
    state.marksTold = 0;
    state.beatBegan = at;
    state.beforeBeat = 0ms;
    if (next < m_course.legs().size()) {
        if (state.frozen)
            state.frozen = 0ms;
        return;
    }
    state.finishedAt = at;
    state.cues.push_back({GuideCue::Kind::Finished, at, 0});
}

bool GuidedStretch::isUnderWayAt(Instant now) {
    move(m_state, now);
    return !m_state.finishedAt;
}

TurnWork GuidedStretch::turnUnderWay(const State& state) const {
    if (state.finishedAt || !leg(state).isTurn())
        return {};
    const GuideLeg& turn = leg(state);
    return {.finished = false,
            .repetitions = turn.phase == GuidePhase::Move ? state.beat : 0,
            .held = turn.timeBefore + state.beforeBeat + state.elapsed()};
}

void GuidedStretch::take(State& state, const TurnWork& work, Instant at) const {
    const WorkDone before = state.work.total(m_stretch.dose.perSide);
    state.work.take(leg(state).set, leg(state).side, work);
    if (state.work.total(m_stretch.dose.perSide) != before)
        state.workedAt = at;
}

void GuidedStretch::takeUnfinished(State& state) const {
    if (!state.finishedAt && leg(state).isTurn())
        take(state, turnUnderWay(state), state.pausedAt.value_or(state.latest));
}

milliseconds GuidedStretch::getReadyForEasier(const Stretch& easier) const {
    // Whoever is still on the way to the full form's place has that way before them, or comes back from it.
    const GuideLeg& here = leg(m_state);
    const milliseconds left = here.phase == GuidePhase::GetReady ? here.beatLength : 0ms;
    return std::max(left, m_options.getReady.value_or(getReadyTime(easier, &m_stretch)));
}

CourseStart GuidedStretch::restOfCourse(const Stretch& form) {
    const GuideLeg& here = leg(m_state);
    CourseStart from{
        .set = here.set, .side = here.side, .extraSets = m_course.sets() - setsOf(m_stretch.dose).min};
    TurnWork work = turnUnderWay(m_state);
    if (here.isTurn() && reaches(work, form.dose)) {
        work.finished = true;
        take(m_state, work, m_state.pausedAt.value_or(m_state.latest));
        tellSetFinished(m_state, m_state.latest);
        if (here.side == GuideSide::Left)
            from.side = GuideSide::Right;
        else
            from = {.set = here.set + 1, .extraSets = from.extraSets};
    } else if (here.phase == GuidePhase::Move) {
        from.repetitions = work.repetitions;
        from.time = work.held;
    }
    return from;
}

} // namespace unhunch

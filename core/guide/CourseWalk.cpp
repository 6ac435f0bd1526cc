#include "core/guide/CourseWalk.h"

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// A second step back within this time means the leg before.
constexpr milliseconds stepBackTime = 2s;

} // namespace

CourseWalk::CourseWalk(GuideCourse course, bool perSide, double tempo, bool paused, Instant now)
    : m_course(std::move(course)), m_perSide(perSide), m_tempo(tempo), m_latest(now), m_beatBegan(now) {
    if (paused) {
        m_frozen = 0ms;
        m_pausedAt = now;
    }
}

const GuideLeg& CourseWalk::leg() const {
    return m_finishedAt ? m_course.legs().back() : m_course.legs()[m_leg];
}

milliseconds CourseWalk::timeInBeat() const { return m_frozen.value_or(m_latest - m_beatBegan); }

milliseconds CourseWalk::beatLength() const { return m_course.beatLength(leg(), m_tempo); }

std::vector<GuideMark> CourseWalk::marks() const { return m_course.marks(leg(), m_beat, m_tempo); }

void CourseWalk::moveTo(Instant now) {
    m_latest = std::max(m_latest, now);
    while (!m_finishedAt && !m_frozen) {
        const std::vector<GuideMark> marks = this->marks();
        for (; m_marksTold < marks.size(); ++m_marksTold) {
            const GuideMark& mark = marks[m_marksTold];
            if (m_beatBegan + mark.offset > m_latest)
                return;
            m_cues.push_back({mark.kind, m_beatBegan + mark.offset, mark.number});
        }
        const Instant end = m_beatBegan + beatLength();
        if (end > m_latest)
            return;
        endBeat(end);
    }
}

void CourseWalk::pause() {
    if (m_frozen)
        return;
    m_frozen = timeInBeat();
    m_pausedAt = m_latest;
}

void CourseWalk::resume() {
    if (!m_frozen)
        return;
    m_beatBegan = m_latest - *m_frozen;
    m_frozen.reset();
    m_pausedAt.reset();
}

void CourseWalk::stepBack() {
    const bool justBegun = timeInLeg() < stepBackTime;
    enter(justBegun && m_leg > 0 ? m_leg - 1 : m_leg, m_latest);
}

void CourseWalk::endLeg() { endLeg(m_latest); }

void CourseWalk::finish() { enter(m_course.legs().size(), m_latest); }

void CourseWalk::goOnAlong(GuideCourse course) {
    m_course = std::move(course);
    enter(0, m_latest);
}

void CourseWalk::setTempo(double tempo) {
    const milliseconds elapsed = timeInBeat();
    const milliseconds oldLength = beatLength();
    m_tempo = tempo;
    const milliseconds newLength = beatLength();
    const std::vector<GuideMark> marks = this->marks();
    // Rounding must neither pass a cue that is still to come nor fall behind one that has been told.
    const milliseconds least = m_marksTold > 0 ? marks[m_marksTold - 1].offset : 0ms;
    const milliseconds most = m_marksTold < marks.size() ? marks[m_marksTold].offset : newLength;
    const milliseconds scaled = std::clamp(elapsed * newLength.count() / oldLength.count(), least, most);
    m_beforeBeat += elapsed - scaled;
    m_beatBegan = m_latest - scaled;
    if (m_frozen)
        m_frozen = scaled;
}

void CourseWalk::endBeat(Instant at) {
    m_beforeBeat += at - m_beatBegan;
    m_beatBegan = at;
    m_marksTold = 0;
    if (++m_beat < leg().beats)
        return;
    if (leg().isTurn()) {
        take({.finished = true,
              .repetitions = m_course.repetitions(),
              .held = leg().timeBefore + m_beforeBeat},
             at);
    }
    endLeg(at);
}

void CourseWalk::endLeg(Instant at) {
    if (leg().isTurn())
        tellSetFinished(at);
    enter(m_leg + 1, at);
}

void CourseWalk::tellSetFinished(Instant at) {
    // One that was entered and left while paused has not been told as started.
    if (m_marksTold > 0 || m_beat > leg().beatsBefore)
        m_cues.push_back({GuideCue::Kind::SetFinished, at, leg().set});
    if (done() != WorkDone{} && m_workedAt)
        m_worked.push_back({.done = done(), .at = *m_workedAt});
}

void CourseWalk::enter(std::size_t next, Instant at) {
    m_leg = next;
    m_marksTold = 0;
    m_beatBegan = at;
    m_beforeBeat = 0ms;
    if (next < m_course.legs().size()) {
        m_beat = leg().isTurn() ? leg().beatsBefore : 0;
        if (m_frozen)
            m_frozen = 0ms;
        return;
    }
    m_beat = 0;
    m_finishedAt = at;
    m_cues.push_back({GuideCue::Kind::Finished, at, 0});
}

TurnWork CourseWalk::turnUnderWay() const {
    if (m_finishedAt || !leg().isTurn())
        return {};
    return {.finished = false,
            .repetitions = leg().phase == GuidePhase::Move ? m_beat : 0,
            .held = leg().timeBefore + timeInLeg()};
}

void CourseWalk::take(const TurnWork& work, Instant at) {
    const WorkDone before = done();
    m_work.take(leg().set, leg().side, work);
    if (done() != before)
        m_workedAt = at;
}

void CourseWalk::takeUnfinished() {
    if (!m_finishedAt && leg().isTurn())
        take(turnUnderWay(), lastMoved());
}

std::vector<GuideCue> CourseWalk::takeCues() { return std::exchange(m_cues, {}); }

std::vector<WorkSoFar> CourseWalk::takeWorked() { return std::exchange(m_worked, {}); }

GuideProgress CourseWalk::progress() const {
    const GuideLeg& here = leg();
    GuideProgress progress;
    progress.sets = m_course.sets();
    progress.repetitions = m_course.repetitions();
    progress.side = here.side;
    progress.set = here.set;
    if (m_finishedAt) {
        progress.phase = GuidePhase::Finished;
        return progress;
    }
    progress.phase = here.phase;
    progress.elapsed = timeInBeat();
    progress.length = beatLength();
    progress.paused = m_frozen.has_value();
    progress.amplitude =
        m_course.amplitude(here, m_beat, std::chrono::duration<double>(progress.elapsed) / progress.length);
    if (here.phase == GuidePhase::Move) {
        progress.repetition = m_beat + 1;
        for (const GuideMark& mark : marks()) {
            if (mark.kind == GuideCue::Kind::PhaseStarted && mark.offset <= progress.elapsed)
                progress.movementPhase = static_cast<std::size_t>(mark.number);
        }
    }
    return progress;
}

std::optional<Instant> CourseWalk::nextDeadline() const {
    if (m_finishedAt || m_frozen)
        return std::nullopt;
    const std::vector<GuideMark> marks = this->marks();
    return m_beatBegan + (m_marksTold < marks.size() ? marks[m_marksTold].offset : beatLength());
}

milliseconds CourseWalk::remaining() const {
    if (m_finishedAt)
        return 0ms;
    milliseconds sum = beatLength() * (leg().beats - m_beat) - timeInBeat();
    for (std::size_t index = m_leg + 1; index < m_course.legs().size(); ++index)
        sum += m_course.length(m_course.legs()[index], m_tempo);
    return sum;
}

} // namespace unhunch

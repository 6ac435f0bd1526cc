#include "core/guide/GuidedStretch.h"

#include "core/catalog/GetReady.h"
#include "core/Overloaded.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

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
      m_walk(GuideCourse(stretch, options.getReady.value_or(getReadyTime(stretch, before))),
             stretch.dose.perSide, checkedTempo(options.tempo), options.paused, now) {}

std::vector<GuideCue> GuidedStretch::advance(Instant now) {
    m_walk.moveTo(now);
    return m_walk.takeCues();
}

void GuidedStretch::pause(Instant now) {
    if (isUnderWayAt(now))
        m_walk.pause();
}

void GuidedStretch::resume(Instant now) {
    if (isUnderWayAt(now))
        m_walk.resume();
}

void GuidedStretch::back(Instant now) {
    if (!isUnderWayAt(now))
        return;
    m_walk.takeUnfinished();
    m_walk.stepBack();
}

void GuidedStretch::forward(Instant now) {
    if (!isUnderWayAt(now))
        return;
    m_walk.takeUnfinished();
    m_walk.endLeg();
}

std::optional<TurnWork> GuidedStretch::setDone(Instant now) {
    if (!isUnderWayAt(now))
        return std::nullopt;
    std::optional<TurnWork> counted;
    if (m_walk.leg().isTurn()) {
        counted = m_walk.turnUnderWay();
        counted->finished = mayBeWhole(*counted);
        if (counted->finished)
            counted->repetitions = m_walk.course().repetitions();
        // What is only counted was done before the pause; what is claimed was done by now.
        m_walk.take(*counted, counted->finished ? m_walk.latest() : m_walk.lastMoved());
    }
    m_walk.endLeg();
    return counted;
}

bool GuidedStretch::mayBeWhole(const TurnWork& work) const {
    const GuideLeg& turn = m_walk.leg();
    if (turn.phase == GuidePhase::Hold)
        return work.held * 10 >= turn.beatLength * 9;
    return work.held >= m_walk.course().beatLength(turn, GuideOptions::fastest) * turn.beats;
}

void GuidedStretch::addSet(Instant now) {
    if (isUnderWayAt(now) && canAddSet())
        m_walk.addSet();
}

void GuidedStretch::takeEasier(Instant now) {
    if (!isUnderWayAt(now) || !m_stretch.easier)
        return;
    m_walk.takeUnfinished();
    const Stretch easier = easierForm(m_stretch);
    const CourseStart from = restOfCourse(easier);
    const milliseconds getReady = getReadyForEasier(easier);
    m_stretch = easier;
    if (from.set > setsOf(easier.dose).min + from.extraSets)
        m_walk.finish();
    else
        m_walk.goOnAlong(GuideCourse(easier, getReady, from));
}

void GuidedStretch::stop(Instant now) {
    if (!isUnderWayAt(now))
        return;
    m_walk.takeUnfinished();
    m_walk.finish();
}

void GuidedStretch::setTempo(double tempo, Instant now) {
    checkedTempo(tempo);
    if (isUnderWayAt(now))
        m_walk.setTempo(tempo);
}

std::vector<WorkSoFar> GuidedStretch::takeWorked() { return m_walk.takeWorked(); }

GuideProgress GuidedStretch::progress(Instant now) const {
    GuideProgress progress = at(now).progress();
    progress.easier = m_stretch.isEasierForm;
    return progress;
}

std::optional<Instant> GuidedStretch::nextDeadline() const { return m_walk.nextDeadline(); }

WorkDone GuidedStretch::done(Instant now) const {
    CourseWalk walk = at(now);
    walk.takeUnfinished();
    return walk.done();
}

milliseconds GuidedStretch::remaining(Instant now) const { return at(now).remaining(); }

bool GuidedStretch::canAddSet() const {
    const CountRange advised = setsOf(m_stretch.dose);
    return !finished() && m_walk.course().sets() < std::max(advised.max, advised.min + 1);
}

CourseWalk GuidedStretch::at(Instant now) const {
    CourseWalk walk = m_walk;
    walk.moveTo(now);
    return walk;
}

bool GuidedStretch::isUnderWayAt(Instant now) {
    m_walk.moveTo(now);
    return !finished();
}

milliseconds GuidedStretch::getReadyForEasier(const Stretch& easier) const {
    // Whoever is still on the way to the full form's place has that way before them, or comes back from it.
    const GuideLeg& here = m_walk.leg();
    const milliseconds left = here.phase == GuidePhase::GetReady ? here.beatLength : 0ms;
    return std::max(left, m_options.getReady.value_or(getReadyTime(easier, &m_stretch)));
}

CourseStart GuidedStretch::restOfCourse(const Stretch& form) {
    const GuideLeg& here = m_walk.leg();
    CourseStart from{
        .set = here.set, .side = here.side, .extraSets = m_walk.course().sets() - setsOf(m_stretch.dose).min};
    TurnWork work = m_walk.turnUnderWay();
    if (here.isTurn() && reaches(work, form.dose)) {
        work.finished = true;
        m_walk.take(work, m_walk.lastMoved());
        m_walk.tellSetFinished();
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

#include "core/guide/GuidedRoutine.h"

#include "core/catalog/GetReady.h"

#include <stdexcept>
#include <utility>

namespace unhunch {

namespace {

/// All of them, so that none fails when its turn comes.
std::vector<Stretch> checked(std::vector<Stretch> stretches, const GuideOptions& options) {
    if (stretches.empty())
        throw std::invalid_argument("A routine needs at least one stretch");
    for (const Stretch& stretch : stretches)
        static_cast<void>(GuideCourse(stretch, options.getReady.value_or(getReadyTime(stretch))));
    return stretches;
}

} // namespace

GuidedRoutine::GuidedRoutine(std::vector<Stretch> stretches, const GuideOptions& options, Instant now)
    : m_stretches(checked(std::move(stretches), options)), m_options(options),
      m_current(m_stretches.front(), options, now) {}

RoutineNews GuidedRoutine::advance(Instant now) {
    move(now);
    return std::exchange(m_news, {});
}

void GuidedRoutine::pause(Instant now) {
    if (!isUnderWayAt(now))
        return;
    m_current.pause(now);
    m_options.paused = true;
}

void GuidedRoutine::resume(Instant now) {
    if (!isUnderWayAt(now))
        return;
    m_current.resume(now);
    m_options.paused = false;
}

void GuidedRoutine::back(Instant now) {
    if (isUnderWayAt(now))
        m_current.back(now);
}

void GuidedRoutine::forward(Instant now) {
    if (!isUnderWayAt(now))
        return;
    m_current.forward(now);
    move(now);
}

std::optional<TurnWork> GuidedRoutine::setDone(Instant now) {
    if (!isUnderWayAt(now))
        return std::nullopt;
    const std::optional<TurnWork> counted = m_current.setDone(now);
    move(now);
    return counted;
}

void GuidedRoutine::addSet(Instant now) {
    if (isUnderWayAt(now))
        m_current.addSet(now);
}

void GuidedRoutine::takeEasier(Instant now) {
    if (!isUnderWayAt(now))
        return;
    m_current.takeEasier(now);
    move(now);
}

void GuidedRoutine::setTempo(double tempo, Instant now) {
    if (!isUnderWayAt(now))
        return;
    m_current.setTempo(tempo, now);
    m_options.tempo = tempo;
}

void GuidedRoutine::skipStretch(Instant now) {
    if (!isUnderWayAt(now))
        return;
    m_current.stop(now);
    move(now);
}

void GuidedRoutine::stop(Instant now) {
    if (!isUnderWayAt(now))
        return;
    m_stopped = true;
    m_current.stop(now);
    move(now);
}

std::chrono::milliseconds GuidedRoutine::remaining(Instant now) const {
    std::chrono::milliseconds sum = m_current.remaining(now);
    if (m_finished)
        return sum;
    const Stretch* before = &m_current.stretch();
    for (std::size_t index = m_index + 1; index < m_stretches.size(); ++index) {
        const Stretch& next = m_stretches[index];
        sum += GuideCourse(next, m_options.getReady.value_or(getReadyTime(next, before)))
                   .length(m_options.tempo);
        before = &next;
    }
    return sum;
}

bool GuidedRoutine::isUnderWayAt(Instant now) {
    move(now);
    return !m_finished;
}

StretchWork GuidedRoutine::workUnderWay(const WorkDone& done, Instant at) const {
    const Stretch& stretch = m_current.stretch();
    return {.index = m_index,
            .stretch = stretch.id,
            .done = done,
            .at = at,
            .dose = stretch.dose,
            .easier = stretch.isEasierForm};
}

void GuidedRoutine::move(Instant now) {
    while (!m_finished) {
        const std::vector<GuideCue> cues = m_current.advance(now);
        m_news.cues.insert(m_news.cues.end(), cues.begin(), cues.end());
        for (const WorkSoFar& work : m_current.takeWorked())
            m_news.worked.push_back(workUnderWay(work.done, work.at));
        const std::optional<Instant> ended = m_current.finishedAt();
        if (!ended)
            return;
        m_news.ended.push_back(workUnderWay(m_current.done(*ended), m_current.workedAt().value_or(*ended)));
        m_finished = m_stopped || m_index + 1 == m_stretches.size();
        if (m_finished) {
            m_options.paused = false;
            return;
        }
        ++m_index;
        m_current = GuidedStretch(m_stretches[m_index], m_options, *ended, &m_current.stretch());
    }
}

} // namespace unhunch

#include "tests/core/guide/WorkTally.h"

#include <algorithm>

namespace unhunch::test {

WorkTally::WorkTally(const GuidedStretch& guided, Instant now)
    : m_perSide(guided.stretch().dose.perSide), m_looked(now), m_seen(guided.progress(now)) {}

void WorkTally::look(const GuidedStretch& guided, Instant now) {
    const GuideProgress progress = guided.progress(now);
    if (isTurn(m_seen)) {
        if (!m_seen.paused) {
            m_go.time += now - m_looked;
            m_everySecond += now - m_looked;
        }
        const bool isOver = !isTurn(progress) || turnOf(progress) != turnOf(m_seen);
        if (isOver)
            finish(m_seen.repetitions);
        else if (progress.repetition > m_seen.repetition) {
            m_go.repetitions += progress.repetition - m_seen.repetition;
            m_everyRepetition += progress.repetition - m_seen.repetition;
        }
        if (isOver)
            see(progress);
    } else if (isTurn(progress)) {
        see(progress);
    }
    m_looked = now;
    m_seen = progress;
}

void WorkTally::press(GuidedStretch& guided, Press pressed, Instant now) {
    look(guided, now);
    const Stretch before = guided.stretch();
    const bool inTurn = isTurn(m_seen);
    test::press(guided, pressed, now);
    const GuideProgress progress = guided.progress(now);
    const bool moves = pressed == Press::Back || pressed == Press::Forward || pressed == Press::SetDone ||
                       pressed == Press::Stop || (pressed == Press::TakeEasier && before.easier);
    if (moves && inTurn) {
        if (pressed == Press::SetDone && mayBeWhole(before.dose)) {
            finish(m_seen.repetitions);
        } else if (pressed == Press::TakeEasier) {
            const auto* hold = std::get_if<Hold>(&before.easier->dose.work);
            const bool isEnough =
                hold ? m_go.time >= hold->duration
                     : m_go.repetitions >= std::get<Repetitions>(before.easier->dose.work).repetitions.min;
            m_go.finished = isEnough;
            if (!hold && !isEnough)
                m_carried[turnOf(m_seen)] = m_go;
            end();
        } else {
            end();
        }
    }
    if (moves)
        see(progress);
    m_seen = progress;
}

WorkDone WorkTally::total() const {
    std::map<Turn, Go> best = m_best;
    if (isTurn(m_seen)) {
        Go& go = best[turnOf(m_seen)];
        go = {.finished = go.finished,
              .repetitions = std::max(go.repetitions, m_go.repetitions),
              .time = std::max(go.time, m_go.time)};
    }
    std::map<GuideSide, WorkDone> sides;
    std::map<GuideSide, std::chrono::milliseconds> times;
    for (const auto& [turn, go] : best) {
        sides[turn.first].sets += go.finished ? 1 : 0;
        sides[turn.first].repetitions += go.repetitions;
        times[turn.first] += go.time;
    }
    const auto secondsOf = [&](GuideSide side) {
        return std::chrono::floor<std::chrono::seconds>(times[side]);
    };
    if (!m_perSide) {
        WorkDone total = sides[GuideSide::Both];
        total.held = secondsOf(GuideSide::Both);
        return total;
    }
    const WorkDone& left = sides[GuideSide::Left];
    const WorkDone& right = sides[GuideSide::Right];
    return {.sets = std::min(left.sets, right.sets),
            .repetitions = std::min(left.repetitions, right.repetitions),
            .held = std::max(secondsOf(GuideSide::Left), secondsOf(GuideSide::Right))};
}

bool WorkTally::isTurn(const GuideProgress& progress) {
    return progress.phase == GuidePhase::Hold || progress.phase == GuidePhase::Move;
}

void WorkTally::see(const GuideProgress& progress) {
    m_go = {};
    if (!isTurn(progress))
        return;
    if (const auto carried = m_carried.find(turnOf(progress)); carried != m_carried.end())
        m_go = carried->second;
}

bool WorkTally::mayBeWhole(const Dose& dose) const {
    using namespace std::chrono_literals;
    if (const auto* hold = std::get_if<Hold>(&dose.work))
        return m_go.time >= hold->duration - hold->duration / 10.0;
    const auto& moves = std::get<Repetitions>(dose.work);
    const auto halfOfOne = std::max((moves.tempo + 1ms) / 2, 1ms); // no person can tell half a millisecond
    return m_go.time >= halfOfOne * moves.repetitions.min;
}

void WorkTally::finish(int repetitions) {
    m_everyRepetition += repetitions - m_go.repetitions;
    m_go.repetitions = repetitions;
    m_go.finished = true;
    end();
}

void WorkTally::end() {
    Go& best = m_best[turnOf(m_seen)];
    best.finished = best.finished || m_go.finished;
    best.repetitions = std::max(best.repetitions, m_go.repetitions);
    best.time = std::max(best.time, m_go.time);
}

} // namespace unhunch::test

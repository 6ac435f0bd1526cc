#include "app/reminder/HoldRecord.h"

#include "app/journal/JournalKeeper.h"
#include "app/platform/Clock.h"
#include "app/reminder/BreakKeeper.h"

#include <algorithm>
#include <utility>

namespace unhunch {

HoldRecord::HoldRecord(const BreakKeeper& keeper, JournalKeeper& journal, const Clock& clock, QObject* parent)
    : QObject(parent), m_keeper(keeper), m_journal(journal), m_clock(clock) {
    connect(&m_keeper, &BreakKeeper::changed, this, &HoldRecord::follow);
}

void HoldRecord::follow() {
    const BreakState& state = m_keeper.scheduler().state();
    const auto* away = std::get_if<Away>(&state);
    const auto* held = away != nullptr ? std::get_if<Held>(&away->before) : std::get_if<Held>(&state);
    if (held != nullptr)
        note(held->since);
    else if (m_held)
        end();
    m_away = away != nullptr;
}

void HoldRecord::note(Instant since) {
    GateSet gates = m_keeper.scheduler().closedGates();
    gates.erase(Gate::Typing);
    if (!m_held) {
        if (gates.empty())
            return;
        m_held = HeldBreak{newUuid(), m_clock.wallAt(since), gates, std::nullopt, std::nullopt};
    } else {
        if (std::ranges::includes(m_held->gates, gates))
            return;
        m_held->gates.merge(gates);
    }
    m_journal.breakHeld(*m_held);
}

void HoldRecord::end() {
    HeldBreak held = *std::exchange(m_held, std::nullopt);
    const bool asked = std::holds_alternative<Due>(m_keeper.scheduler().state());
    held.end = asked ? HoldEnd::Asked : m_away ? HoldEnd::Rested : HoldEnd::Chosen;
    held.endedAt = m_clock.wall();
    m_journal.breakHeld(held);
}

} // namespace unhunch

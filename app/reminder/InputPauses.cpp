#include "app/reminder/InputPauses.h"

#include "app/platform/IdleWatch.h"
#include "app/reminder/BreakKeeper.h"

#include <utility>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

/// A thought between two words is shorter.
constexpr std::chrono::milliseconds pauseInTyping = 3s;
/// Time enough to see the reminder and to reach for its buttons, which is input again.
constexpr std::chrono::milliseconds pauseBeforeBreak = 10s;

} // namespace

InputPauses::InputPauses(BreakKeeper& keeper, IdleWatch& idle, QObject* parent)
    : QObject(parent), m_keeper(keeper), m_idle(idle) {
    connect(&m_keeper, &BreakKeeper::changed, this, &InputPauses::follow);
    connect(&m_keeper, &BreakKeeper::gatesMatterChanged, this, &InputPauses::follow);
    connect(&m_idle, &IdleWatch::paused, this, &InputPauses::handlePause);
}

void InputPauses::setTypingHeeded(bool heeded) {
    m_typingHeeded = heeded;
    follow();
}

void InputPauses::follow() {
    if (!m_keeper.scheduler().beginsAtPause())
        m_begun = false;
    closeOrOpenTyping();
    const BreakScheduler& scheduler = m_keeper.scheduler();
    const bool typing = scheduler.closedGates().contains(Gate::Typing);
    if (typing && std::holds_alternative<Held>(scheduler.state()))
        await(Awaited::PauseInTyping);
    else if (scheduler.beginsAtPause() && !m_begun)
        await(Awaited::PauseBeforeBreak);
    else
        await(Awaited::Nothing);
}

// Nobody tells whether the person types right now, only that they pause. So typing is taken for granted just before a
// break comes due, until a pause disproves it. Once the reminder is on show typing has held it for as long as it may.
void InputPauses::closeOrOpenTyping() {
    const BreakScheduler& scheduler = m_keeper.scheduler();
    const bool closed = scheduler.closedGates().contains(Gate::Typing);
    const bool heeded = m_typingHeeded && m_idle.canAwaitPause();
    if (!closed && heeded && m_keeper.gatesMatter() && scheduler.asksNext())
        m_keeper.handle(event::GateClosed{Gate::Typing});
    else if (closed && (!heeded || !m_keeper.gatesMatter() || std::holds_alternative<Due>(scheduler.state())))
        m_keeper.handle(event::GateOpened{Gate::Typing});
}

void InputPauses::await(Awaited wanted) {
    if (std::exchange(m_awaited, wanted) == wanted)
        return;
    switch (wanted) {
    case Awaited::Nothing: m_idle.forgetPause(); break;
    case Awaited::PauseInTyping: m_idle.awaitPause(pauseInTyping); break;
    case Awaited::PauseBeforeBreak: m_idle.awaitPause(pauseBeforeBreak); break;
    }
}

void InputPauses::handlePause() {
    switch (std::exchange(m_awaited, Awaited::Nothing)) {
    case Awaited::Nothing: break;
    case Awaited::PauseInTyping: m_keeper.handle(event::GateOpened{Gate::Typing}); break;
    case Awaited::PauseBeforeBreak:
        m_begun = true;
        m_keeper.handle(event::InputPaused{});
        break;
    }
}

} // namespace unhunch

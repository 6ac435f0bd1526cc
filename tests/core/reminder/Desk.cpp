#include "tests/core/reminder/Desk.h"

#include <array>

namespace unhunch {

namespace {

class StatePrinter {
public:
    explicit StatePrinter(std::ostream& out) : m_out(out) {}

    void operator()(const Working& state) const {
        m_out << "Working since " << text(state.since) << ", worked " << state.worked.count() << " ms";
    }
    void operator()(const Due& state) const {
        m_out << "Due since " << text(state.since) << ", asked " << state.asked << " times, last at "
              << text(state.lastAsked) << ", answer by " << text(state.answerBy);
    }
    void operator()(const Held& state) const {
        m_out << "Held since " << text(state.since) << ", not before " << text(state.notBefore);
        if (state.withdrawn) {
            m_out << ", withdrawn: ";
            (*this)(*state.withdrawn);
        }
    }
    void operator()(const Snoozed& state) const { m_out << "Snoozed until " << text(state.until); }
    void operator()(const Paused& state) const {
        m_out << "Paused";
        if (state.until)
            m_out << " until " << text(*state.until);
    }
    void operator()(const OnBreak& state) const { m_out << "OnBreak since " << text(state.since); }
    void operator()(const Away& state) const {
        m_out << "Away since " << text(state.since) << ", before: ";
        std::visit(*this, state.before);
    }

private:
    static std::string text(Instant instant) { return std::to_string(instant.time_since_epoch().count()); }

    std::ostream& m_out;
};

} // namespace

void PrintTo(Answer answer, std::ostream* out) {
    constexpr std::array names{"Started", "Snoozed", "Skipped", "Ignored", "Away"};
    *out << names.at(static_cast<std::size_t>(answer));
}

void PrintTo(Gate gate, std::ostream* out) {
    constexpr std::array names{"OutsideHours", "DoNotDisturb", "Microphone",
                               "Camera",       "FullScreen",   "Typing"};
    *out << names.at(static_cast<std::size_t>(gate));
}

void PrintTo(const BreakReaction& reaction, std::ostream* out) {
    *out << (reaction.ask ? "asks" : "asks nothing") << (reaction.announce ? ", announces" : "")
         << (reaction.withdraw ? ", withdraws" : "") << (reaction.begin ? ", begins" : "");
    if (reaction.answered) {
        *out << ", answered ";
        PrintTo(*reaction.answered, out);
    }
}

void PrintTo(const BreakState& state, std::ostream* out) { std::visit(StatePrinter(*out), state); }

namespace test {

BreakReaction answers(Answer answer) { return {.answered = answer}; }

Desk::Desk(const BreakPolicy& policy) : m_now(std::chrono::hours(24)), m_scheduler(policy, m_now) {}

BreakReaction Desk::after(std::chrono::milliseconds later, const BreakEvent& event) {
    m_now += later;
    return m_scheduler.handle(event, m_now);
}

BreakReaction Desk::meetDeadline(std::chrono::milliseconds late) {
    m_now = m_scheduler.nextDeadline().value() + late;
    return m_scheduler.handle(event::DeadlineReached{}, m_now);
}

BreakReaction Desk::closeGate(Gate gate, std::chrono::milliseconds later) {
    return after(later, event::GateClosed{gate});
}

BreakReaction Desk::openGate(Gate gate, std::chrono::milliseconds later) {
    return after(later, event::GateOpened{gate});
}

BreakReaction Desk::leaveFor(std::chrono::milliseconds time) {
    m_scheduler.handle(event::WentAway{m_now}, m_now);
    return after(time, event::CameBack{});
}

std::optional<std::chrono::milliseconds> Desk::untilBreak() const {
    const std::optional<Instant> next = m_scheduler.nextBreak();
    return next ? std::optional(*next - m_now) : std::nullopt;
}

std::optional<std::chrono::milliseconds> Desk::untilDeadline() const {
    const std::optional<Instant> next = m_scheduler.nextDeadline();
    return next ? std::optional(*next - m_now) : std::nullopt;
}

Desk deskWithReminder(const BreakPolicy& policy) {
    Desk desk(policy);
    desk.meetDeadline();
    return desk;
}

} // namespace test
} // namespace unhunch

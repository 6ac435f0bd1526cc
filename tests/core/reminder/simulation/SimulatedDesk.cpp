#include "tests/core/reminder/simulation/SimulatedDesk.h"

#include "core/reminder/WorkingHoursText.h"

#include <algorithm>
#include <array>

namespace unhunch::test {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr Instant start{24h};
constexpr std::chrono::sys_days firstDay{2026y / 1 / 1};
constexpr std::array desktopGates{Gate::DoNotDisturb, Gate::Microphone, Gate::Camera, Gate::FullScreen,
                                  Gate::Typing,       Gate::Typing,     Gate::Typing};

std::vector<SideReminder> sideReminders() {
    return {{.what = MicroPrompt::Posture, .length = 20s, .when = AfterWork{30min}},
            {.what = MicroPrompt::LookAway, .length = 20s, .when = AfterWork{20min}},
            {.what = "Lunch", .length = 30s, .when = AtTimes{{12h + 30min}}},
            {.what = "Night", .length = 30s, .when = AtTimes{{2h + 15min}}},
            {.what = "Report",
             .length = 60s,
             .when = AtTimes{{16h}, {false, false, false, false, true, false, false}}}};
}

/// When the reminder is shown next if the person only waits, or never is.
std::optional<Instant> askedByWaiting(BreakScheduler scheduler) {
    while (const std::optional<Instant> deadline = scheduler.nextDeadline()) {
        if (scheduler.handle(event::DeadlineReached{}, *deadline).ask)
            return deadline;
    }
    return std::nullopt;
}

} // namespace

SimulatedDesk::SimulatedDesk(const ZoneRule& zone, const BreakPolicy& policy, unsigned seed)
    : m_random(seed), m_clock(zone, firstDay - 24h),
      m_hours(
          parseWorkingHours("Mon-Fri 07:30-12:15,12:45-23:30; Sat 22:00-02:30; off 2026-12-24..2027-01-01")),
      m_now(start), m_next(start), m_scheduler(policy, start),
      m_sides(sideReminders(), start, m_clock.at(start)), m_breakTally(policy, start),
      m_sideTally(sideReminders(), policy, start, m_clock.at(start)) {}

std::string SimulatedDesk::live(std::chrono::days days) {
    while (m_wrong.empty() && m_now < start + days)
        step();
    return m_wrong;
}

void SimulatedDesk::step() {
    ++m_steps;
    Instant next = m_next;
    const auto consider = [&](std::optional<Instant> moment) {
        next = moment ? std::min(next, *moment) : next;
    };
    consider(m_scheduler.nextDeadline());
    consider(m_sides.nextDeadline());
    if (const auto time = m_sides.nextWallTime())
        consider(m_clock.firstAt(*time, m_now));
    consider(m_hoursChange);
    m_now = next;
    m_breakTally.passTo(m_now);
    // Whoever tells of the gates is told before the deadlines of the same moment.
    watchGates();
    tell(event::DeadlineReached{});
    if (m_now == m_next) {
        happen();
        m_next = m_now + nextGap();
    }
    watchGates();
}

milliseconds SimulatedDesk::nextGap() {
    switch (below(8)) {
    case 0: return 1ms + upTo(5s);
    case 1: return 1ms + upTo(1h);
    case 2:
    case 3: return 1ms + upTo(15min);
    default: return 1ms + upTo(m_breakTally.isOnShow() || m_breakTally.isDue() ? 90s : 5min);
    }
}

void SimulatedDesk::happen() {
    if (chance(2))
        turnGate();
    else if (chance(400))
        turnClock();
    else if (m_breakTally.isAway())
        happenAway();
    else if (m_breakTally.isOnBreak() && !chance(4))
        tell(event::BreakEnded{});
    else if (m_breakTally.isPaused() && chance(3))
        tell(event::ResumeAsked{});
    else
        happenAtDesk();
}

void SimulatedDesk::happenAtDesk() {
    if (m_breakTally.isOnShow() && !chance(3))
        return answerReminder();
    if (isNight() && chance(2))
        return leave(!chance(8));
    switch (below(40)) {
    case 0: return tell(event::SnoozeAsked{1min * (1 + below(15))});
    case 1: return tell(event::SkipAsked{});
    case 2: return tell(event::BreakStarted{});
    case 3: return tell(event::PauseAsked{chance(4) ? std::nullopt : std::optional(m_now + 1min + upTo(2h))});
    case 4: return leave(!chance(6));
    case 5:
    case 6:
    case 7: return leave(true);
    case 8: return dismissSide();
    case 9: return tell(event::CameBack{});
    default:
        if (!m_desktop.contains(Gate::Typing))
            tell(event::InputPaused{});
    }
}

void SimulatedDesk::dismissSide() {
    if (!m_sides.onShow())
        return;
    m_sides.dismiss(m_now);
    m_sideTally.dismiss(m_now);
}

void SimulatedDesk::answerReminder() {
    switch (below(6)) {
    case 0:
    case 1: return tell(event::BreakStarted{});
    case 2:
    case 3: return tell(event::SnoozeAsked{5min * (1 + below(3))});
    case 4: return tell(event::SkipAsked{});
    default: return tell(event::InputPaused{});
    }
}

void SimulatedDesk::leave(bool isTold) {
    if (!isTold)
        return sleepUntold();
    // Idle is told up to a minute late, a lock or sleep at once.
    const milliseconds late = chance(2) ? 0ms : std::min<milliseconds>(60s, m_now - m_breakTally.lastSeen());
    tell(event::WentAway{m_now - late});
}

/// The machine sleeps past its next deadline by more than a break, and no event says so.
void SimulatedDesk::sleepUntold() {
    const auto deadline = std::max(m_scheduler.nextDeadline(), m_sides.nextDeadline());
    if (!m_scheduler.nextDeadline() || !m_sides.nextDeadline() || !m_breakTally.isAtWork())
        return;
    const milliseconds more = chance(20) ? upTo(24h * 9) : upTo(9h);
    m_now = *deadline + std::max<milliseconds>(m_scheduler.policy().breakLength, 3min) + 1ms + more;
    m_breakTally.sleepTo(m_now);
    m_sideTally.sleepTo(m_now);
    watchGates();
    tell(event::DeadlineReached{});
}

void SimulatedDesk::happenAway() {
    // Away for seconds, a coffee, lunch, the night, and now and then for a week.
    static constexpr std::array lengths{30s, 30s, 120s, 240s, 240s, 1200s, 3600s};
    milliseconds length = upTo(lengths.at(static_cast<std::size_t>(below(lengths.size()))));
    if (isNight() && !chance(5))
        length = 5h + upTo(5h);
    else if (chance(200))
        length = 24h * 7 + upTo(48h);
    m_now += length;
    m_breakTally.passTo(m_now);
    watchGates();
    if (chance(12))
        tell(event::SnoozeAsked{10min});
    else if (chance(12))
        tell(event::BreakStarted{});
    else
        tell(event::CameBack{});
}

void SimulatedDesk::turnGate() {
    const Gate gate = desktopGates.at(static_cast<std::size_t>(below(desktopGates.size())));
    if (m_desktop.erase(gate) == 0 && (gate == Gate::Typing || chance(3)))
        m_desktop.insert(gate);
}

void SimulatedDesk::turnClock() {
    static constexpr std::array<std::chrono::seconds, 6> errors{7s, 120s, 1h, 3h, 24h, 24h * 40};
    const std::chrono::seconds error = errors.at(static_cast<std::size_t>(below(errors.size())));
    if (chance(3))
        m_clock.travelTo(zones().at(static_cast<std::size_t>(below(static_cast<int>(zones().size())))));
    else
        m_clock.turn(chance(2) ? error : -error);
    // As the app hears of it.
    m_hoursChange.reset();
    watchGates();
    tellSides();
}

bool SimulatedDesk::isNight() const {
    const auto time = timeOfDay(wall());
    return time < 6h || time >= 22h;
}

void SimulatedDesk::tell(const BreakEvent& event) {
    const BreakReaction reaction = m_scheduler.handle(event, m_now);
    const std::string wrong = m_breakTally.judge(event, reaction, m_scheduler.closedGates(), realGates());
    require(wrong.empty(), wrong);
    const auto deadline = m_scheduler.nextDeadline();
    require(!deadline || *deadline > m_now, "a deadline that is past already");
    const auto watchFrom = m_scheduler.gatesMatterFrom();
    require(!watchFrom || *watchFrom <= m_now || (deadline && *deadline <= *watchFrom),
            "no deadline when the gates begin to matter");
    if (m_steps % 32 == 0)
        require(m_scheduler.nextBreak() == askedByWaiting(m_scheduler),
                "a next break that waiting does not bring");
    tellSides();
    if (reaction.begin)
        tell(event::BreakStarted{});
}

void SimulatedDesk::tellSides() {
    const SideReaction reaction = m_sides.handle({m_now, wall(), deskSituation(m_scheduler, m_now)});
    const std::string wrong = m_sideTally.judge(reaction, m_now, wall(), m_breakTally, realGates());
    require(wrong.empty(), wrong);
    require(!(m_breakTally.isOnShow() && m_sides.onShow()), "two kinds of reminder at a time");
    const auto deadline = m_sides.nextDeadline();
    require(!deadline || *deadline > m_now, "a side reminder's deadline that is past already");
    const auto time = m_sides.nextWallTime();
    require(!time || *time > wall(), "a side reminder's time that is past already");
}

void SimulatedDesk::lookAtHours() {
    if (m_hoursChange && *m_hoursChange > m_now)
        return;
    m_isOutsideHours = !m_hours.isWithin(wall());
    m_hoursChange = m_clock.firstAt(m_hours.nextChange(wall()).value(), m_now);
}

/// Tells the schedulers of the gates as they are: of those of the desktop only while they matter.
void SimulatedDesk::watchGates() {
    lookAtHours();
    for (bool isSettled = false; !isSettled && m_wrong.empty();) {
        const auto from = m_scheduler.gatesMatterFrom();
        GateSet wanted = (from && *from <= m_now) || m_sides.gatesMatter() ? m_desktop : GateSet{};
        if (m_isOutsideHours)
            wanted.insert(Gate::OutsideHours);
        const GateSet told = m_scheduler.closedGates();
        isSettled = wanted == told;
        for (const Gate gate : wanted)
            if (!told.contains(gate))
                tell(event::GateClosed{gate});
        for (const Gate gate : told)
            if (!wanted.contains(gate))
                tell(event::GateOpened{gate});
    }
}

GateSet SimulatedDesk::realGates() const {
    GateSet gates = m_desktop;
    if (m_isOutsideHours)
        gates.insert(Gate::OutsideHours);
    return gates;
}

void SimulatedDesk::require(bool holds, const std::string& what) {
    if (holds || !m_wrong.empty())
        return;
    const std::chrono::hh_mm_ss time{timeOfDay(wall())};
    m_wrong = what + ", in step " + std::to_string(m_steps) + ", at " +
              std::to_string(m_now.time_since_epoch().count()) + " ms, " + toString(dateOf(wall())) + ' ' +
              std::to_string(time.hours().count()) + ':' + std::to_string(time.minutes().count()) + ':' +
              std::to_string(time.seconds().count());
}

milliseconds SimulatedDesk::upTo(milliseconds most) {
    return milliseconds(static_cast<milliseconds::rep>(m_random()) % (most.count() + 1));
}

} // namespace unhunch::test

#include "app/reminder/RightMoment.h"

#include "app/platform/Clock.h"
#include "app/platform/IdleWatch.h"
#include "app/platform/SessionWatch.h"
#include "app/reminder/BreakKeeper.h"
#include "app/reminder/HoursWatch.h"
#include "app/reminder/InputPauses.h"
#include "app/reminder/Presence.h"

namespace unhunch {

namespace {

/// A pause as long as a break is rest; shorter ones are told as well, and are credited for their share.
constexpr std::chrono::minutes idleThreshold{1};

} // namespace

RightMoment::RightMoment(BreakKeeper& keeper, const Clock& clock, const WallClockWatch& wallClock,
                         QObject* parent)
    : QObject(parent), m_keeper(keeper), m_clock(clock), m_idle(makeIdleWatch(clock)),
      m_session(makeSessionWatch()), m_presence(std::make_unique<Presence>(*m_idle, *m_session, clock)),
      m_gates({{Gate::OutsideHours,
                [this, &wallClock] { return std::make_unique<HoursWatch>(m_hours, m_clock, wallClock); }},
               {Gate::DoNotDisturb, makeDoNotDisturbWatch},
               {Gate::Microphone, makeMicrophoneWatch},
               {Gate::Camera, makeCameraWatch},
               {Gate::FullScreen, makeFullScreenWatch}}),
      m_side(keeper, clock, wallClock), m_pauses(std::make_unique<InputPauses>(keeper, *m_idle)) {
    watchPresence();
    watchGates();
    connect(&m_side, &SideKeeper::shown, this, &RightMoment::sideShown);
    connect(&m_side, &SideKeeper::withdrawn, this, &RightMoment::sideWithdrawn);
}

RightMoment::~RightMoment() = default;

void RightMoment::watchPresence() {
    connect(m_presence.get(), &Presence::wentAway, this,
            [this](Instant since) { m_keeper.handle(event::WentAway{since}); });
    connect(m_presence.get(), &Presence::cameBack, this, [this] { m_keeper.handle(event::CameBack{}); });
    connect(m_session.get(), &SessionWatch::fallingAsleep, this, &RightMoment::fallingAsleep);
    m_idle->setThreshold(idleThreshold);
}

void RightMoment::watchGates() {
    const auto follow = [this] { m_gates.watch(m_keeper.gatesMatter() || m_side.gatesMatter()); };
    connect(&m_keeper, &BreakKeeper::gatesMatterChanged, this, follow);
    connect(&m_side, &SideKeeper::gatesMatterChanged, this, follow);
    connect(&m_gates, &GateKeeper::closed, this,
            [this](Gate gate) { m_keeper.handle(event::GateClosed{gate}); });
    connect(&m_gates, &GateKeeper::opened, this,
            [this](Gate gate) { m_keeper.handle(event::GateOpened{gate}); });
}

void RightMoment::adopt(const Preferences& preferences) {
    GateSet heeded = preferences.gates;
    if (m_hours != preferences.workingHours) {
        m_gates.setHeeded(heeded); // its watch of the old hours ends
        m_hours = preferences.workingHours;
    }
    heeded.insert(Gate::OutsideHours);
    m_gates.setHeeded(heeded);
    m_pauses->setTypingHeeded(preferences.gates.contains(Gate::Typing));
    m_side.setReminders(preferences.sideReminders);
}

QString RightMoment::heldBy() const { return m_gates.reason(); }

bool RightMoment::tellsAbsence() const { return m_idle->isAvailable(); }

bool RightMoment::tellsPauses() const { return m_idle->canAwaitPause(); }

} // namespace unhunch

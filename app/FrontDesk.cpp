#include "app/FrontDesk.h"

#include "app/AppParts.h"
#include "app/Breaks.h"
#include "app/platform/QuitRequests.h"
#include "app/platform/TrayHost.h"
#include "app/settings/PlanPictures.h"
#include "app/TrayOrWindow.h"
#include "app/ui/person/FitOfPlan.h"
#include "app/Warnings.h"

#include <QApplication>

#include <stdexcept>

namespace unhunch {

namespace {

/// How long the app that ends waits for the disk before it leaves elsewhere what is unwritten, and how long in all after that:
/// who logs out is given some seconds.
constexpr std::chrono::seconds quitPatience{1};
constexpr std::chrono::seconds lastPatience{2};

} // namespace

FrontDesk::FrontDesk(AppParts& parts, Breaks& breaks) : m_parts(parts), m_breaks(breaks), m_control(*this) {}

FrontDesk::~FrontDesk() = default;

void FrontDesk::open() {
    // Also with a set under way: what was done of it is kept.
    m_quitRequests = makeQuitRequests();
    connect(m_quitRequests.get(), &QuitRequests::asked, this, &FrontDesk::quit);
    m_place = std::make_unique<TrayOrWindow>(makeTrayHost(), *this);
    m_control.offerService();
    tellStatus();
    m_place->start();
}

void FrontDesk::tellStatus() {
    m_place->setStatus(m_parts.status.trayStatus());
    m_control.tellStatus();
}

void FrontDesk::greet() {
    if (m_parts.firstStart.isDue(m_parts.journal.hasSessions()))
        m_parts.firstStart.welcome(plan());
}

ActionAnswer FrontDesk::startBreak(const BreakWish& wish) { return m_breaks.start(wish); }

Refusal FrontDesk::snooze(std::optional<std::chrono::minutes> length) { return m_breaks.snooze(length); }

Refusal FrontDesk::skip() { return m_breaks.skip(); }

ActionAnswer FrontDesk::pause(std::optional<std::chrono::minutes> length) { return m_breaks.pause(length); }

ActionAnswer FrontDesk::pauseUntilTomorrow() { return m_breaks.pauseUntil(m_parts.clock.tomorrow()); }

ActionAnswer FrontDesk::pauseUntil(std::chrono::seconds timeOfDay) {
    return m_breaks.pauseUntil(nextTimeOfDay(m_parts.clock, timeOfDay));
}

void FrontDesk::resume() { m_breaks.resume(); }

void FrontDesk::bringForward() {
    if (!m_place->bringWindowForward())
        showWeek();
}

void FrontDesk::showWeek() {
    m_parts.progress.show();
    m_parts.journal.catchUp(m_parts.today());
}

void FrontDesk::showPlan() { m_parts.planBrowser.show(); }

void FrontDesk::showPreferences() {
    sayWhatIsTold();
    m_parts.preferences.showDialog(plan(), m_parts.today());
}

void FrontDesk::showAboutMe() {
    sayWhatIsTold();
    m_parts.preferences.showAboutMe(plan(), m_parts.today());
}

void FrontDesk::sayWhatIsTold() {
    m_parts.preferences.setTold(m_parts.moment.tellsAbsence(), m_parts.moment.tellsPauses());
}

void FrontDesk::showLearn(const QString& page) { m_parts.learn.show(page); }

void FrontDesk::openPlan(const QString& file) {
    try {
        m_parts.planBrowser.offer(unhunch::openPlan(file));
    } catch (const std::runtime_error& error) {
        warn({QString::fromUtf8(error.what())});
    }
}

void FrontDesk::rereadPlan() {
    // What the person's stretches are now is held against the plan as it is now.
    m_parts.journal.reread([this] { m_parts.ownKeeper.reread(); });
    if (const QString warning = m_parts.sync.reload(); !warning.isEmpty())
        warn({warning});
}

bool FrontDesk::isUnsettled(const std::string& session) const {
    return session == m_parts.journal.underWay() || m_parts.journal.unwritten().holds(session);
}

void FrontDesk::quit() {
    m_parts.firstStart.end();
    m_parts.lead.stop();
    // What is known to be in trouble is not waited for first.
    if (!m_parts.journal.fault().isEmpty() || !m_parts.journal.finish(quitPatience)) {
        const QStringList files = m_parts.rescues.leave(lastPatience);
        for (const QString& sentence : m_parts.trouble.atTheEnd(files).split(u'\n', Qt::SkipEmptyParts))
            logLine(sentence);
    }
    QApplication::quit();
}

AppStatus FrontDesk::status() {
    m_parts.keeper.catchUp();
    return m_parts.status.status();
}

FitOfPlan FrontDesk::plan() const {
    FitOfPlan plan{m_parts.programme.catalog(), {}};
    if (!m_parts.journal.isRead())
        return plan; // which is not known
    for (const ChosenStretch& chosen : m_parts.plan.chosen()) {
        if (plan.catalog.find(chosen.stretch))
            plan.stretches.push_back(chosen.stretch);
    }
    return plan;
}

} // namespace unhunch

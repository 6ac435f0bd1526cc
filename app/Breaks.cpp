#include "app/Breaks.h"

#include "app/command/CatalogNames.h"
#include "app/guide/BreakLead.h"
#include "app/journal/JournalKeeper.h"
#include "app/plan/PlanKeeper.h"
#include "app/plan/Programme.h"
#include "app/platform/Clock.h"
#include "app/PreferencesKeeper.h"
#include "app/reminder/BreakKeeper.h"
#include "app/reminder/BreakNotices.h"
#include "app/reminder/HookCommands.h"
#include "app/StatusTeller.h"
#include "app/text/FittingWords.h"
#include "app/text/JournalWords.h"
#include "app/text/PlanWords.h"
#include "app/text/Words.h"

#include <utility>

namespace unhunch {

namespace {

/// A line each for what is done in another stretch's place or in its easier form, and why.
QString swapped(const Routine& routine, const StretchCatalog& catalog) {
    QString lines;
    for (const Fitting& item : routine.items) {
        if (item.kind == Fitting::Kind::StandIn || item.kind == Fitting::Kind::Easier)
            lines += u'\n' + FittingWords::sentence(item, catalog);
    }
    return lines;
}

/// The pause that runs, or that begins when the break under way is over.
const Paused* pausedIn(const BreakState& state) {
    const auto* onBreak = std::get_if<OnBreak>(&state);
    return onBreak && onBreak->then ? &*onBreak->then : std::get_if<Paused>(&state);
}

} // namespace

Breaks::Breaks(Parts parts) : m_parts(parts) {
    connectKeeper();
    connect(&m_parts.notices, &BreakNotices::answered, this, &Breaks::perform);
    connect(&m_parts.lead, &BreakLead::ended, this, &Breaks::end);
}

void Breaks::connectKeeper() {
    connect(&m_parts.keeper, &BreakKeeper::announced, this, &Breaks::announce);
    connect(&m_parts.keeper, &BreakKeeper::asked, this, &Breaks::remind);
    connect(&m_parts.keeper, &BreakKeeper::withdrawn, &m_parts.notices, &BreakNotices::withdraw);
    connect(&m_parts.keeper, &BreakKeeper::answered, this, &Breaks::settle);
    connect(&m_parts.keeper, &BreakKeeper::beginDue, this, [this] { start({}); });
}

void Breaks::announce() { m_parts.notices.announce(m_parts.preferences.current().notice, inWords(due())); }

void Breaks::remind(bool again) {
    const Routine routine = due();
    const std::chrono::minutes snooze = m_parts.preferences.current().snooze;
    m_parts.notices.remind(inWords(routine),
                           m_parts.keeper.scheduler().canSnooze() ? std::optional(snooze) : std::nullopt);
    if (again)
        return;
    m_parts.journal.reminderShown(m_parts.clock.wall());
    m_parts.hooks.breakDue(routine.stretches());
}

void Breaks::settle(Answer answer) {
    m_parts.notices.withdraw();
    m_parts.journal.reminderAnswered(answer, m_parts.clock.wall());
}

void Breaks::perform(NoticeAction action) {
    switch (action) {
    case NoticeAction::Start: start({}); break;
    case NoticeAction::Snooze: (void)snooze(std::nullopt); break;
    case NoticeAction::Skip: (void)skip(); break;
    }
}

ActionAnswer Breaks::start(const BreakWish& wish) {
    if (m_parts.lead.isUnderWay()) {
        if (!wish.stretches.empty())
            return {false, tr("A break is under way; stop it in its own window before another one begins.")};
        m_parts.lead.bringForward();
        return {true, tr("A break is under way; its window is in front.")};
    }
    if (wish.stretches.empty()) {
        const Routine routine = due();
        return routine.items.empty() ? showNothingDue() : begin(routine);
    }
    const StretchCatalog& catalog = m_parts.programme.catalog();
    std::vector<StretchId> named;
    named.reserve(wish.stretches.size());
    for (const StretchId& name : wish.stretches)
        named.push_back(idNamed(name, catalog));
    const NamedRoutine chosen =
        m_parts.programme.routineOf(named, today(), wish.evenUnfit ? Unfit::DoAllTheSame : Unfit::LeaveOut);
    if (!chosen.unfit.empty())
        return {false, FittingWords::unfit(chosen.unfit, catalog)};
    return begin(chosen.routine);
}

ActionAnswer Breaks::begin(const Routine& routine) {
    m_parts.keeper.handle(event::BreakStarted{});
    m_parts.lead.begin(routine, m_parts.programme.prescribed(today()), m_parts.preferences.current());
    m_parts.hooks.breakStarted(routine.stretches());
    QStringList otherwise;
    for (const Fitting& item : FittingWords::changed(routine.items))
        otherwise << FittingWords::sentence(item, m_parts.programme.catalog());
    return {true, otherwise.join(u'\n')};
}

ActionAnswer Breaks::showNothingDue() {
    const QString why =
        PlanWords::nothingDue(m_parts.programme.whyNothingIsDue(today()), m_parts.plan.runningPause());
    m_parts.keeper.handle(event::BreakStarted{});
    m_parts.keeper.handle(event::BreakEnded{});
    m_parts.lead.showNothingDue(why, m_parts.status.afterBreak(), m_parts.preferences.current());
    return {true, why + u'.'};
}

void Breaks::end() {
    m_parts.keeper.handle(event::BreakEnded{});
    m_parts.hooks.breakEnded();
    QString next = m_parts.status.afterBreak();
    if (const Routine routine = due(); !routine.items.empty())
        next += u'\n' + Words::routine(routine, m_parts.programme.prescribed(today()));
    m_parts.lead.showEnd(next);
}

Refusal Breaks::snooze(std::optional<std::chrono::minutes> length) {
    if (const Refusal refusal = Words::nothingToPutOff(m_parts.keeper.scheduler().state()))
        return refusal;
    if (!m_parts.keeper.scheduler().canSnooze())
        return Words::noSnoozeLeft();
    m_parts.keeper.handle(event::SnoozeAsked{length.value_or(m_parts.preferences.current().snooze)});
    return std::nullopt;
}

Refusal Breaks::skip() {
    if (const Refusal refusal = Words::nothingToPutOff(m_parts.keeper.scheduler().state()))
        return refusal;
    m_parts.keeper.handle(event::SkipAsked{});
    return std::nullopt;
}

ActionAnswer Breaks::pause(std::optional<std::chrono::minutes> length) {
    m_pausedUntil.reset();
    m_parts.keeper.handle(
        event::PauseAsked{length ? std::optional(m_parts.clock.instant() + *length) : std::nullopt});
    return pauseAnswer();
}

ActionAnswer Breaks::pauseUntil(Instant end) {
    m_pausedUntil = wallTime(m_parts.clock.wallAt(end));
    m_parts.keeper.handle(event::PauseAsked{end});
    return pauseAnswer();
}

ActionAnswer Breaks::pauseAnswer() const {
    const bool onBreak = std::holds_alternative<OnBreak>(m_parts.keeper.scheduler().state());
    return {true, onBreak ? tr("The break goes on; reminders pause after it.") : QString()};
}

void Breaks::resume() { m_parts.keeper.handle(event::ResumeAsked{}); }

void Breaks::followWallClock() {
    const Paused* paused = pausedIn(m_parts.keeper.scheduler().state());
    if (!m_pausedUntil || !paused || !paused->until)
        return;
    // Only if it moves: asking for a pause tells that somebody is there.
    const Instant end = instantOf(m_parts.clock, *m_pausedUntil);
    if (std::chrono::abs(end - *paused->until) > std::chrono::seconds{1})
        m_parts.keeper.handle(event::PauseAsked{end});
}

Routine Breaks::due() const {
    const Preferences& preferences = m_parts.preferences.current();
    return m_parts.programme.nextOn(today(), {preferences.breakLength, preferences.person.places});
}

QString Breaks::inWords(const Routine& routine) const {
    const StretchCatalog prescribed = m_parts.programme.prescribed(today());
    QString text = Words::routine(routine, prescribed) + swapped(routine, prescribed);
    if (!m_parts.journal.isRead())
        text += u'\n' + JournalWords::suggestedWithout();
    return text;
}

Date Breaks::today() const { return m_parts.clock.wall().date; }

} // namespace unhunch

#include "core/reminder/SideReminders.h"

#include <algorithm>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// A deadline that is met later than this was slept through.
constexpr milliseconds sleepGap = 3min;
/// A week on, every time has come that ever does.
constexpr int daysAhead = 8;

bool isAllowed(const AtTimes& at, Date date) { return at.weekdays.at(weekdayOf(date).iso_encoding() - 1); }

bool hasRoom(const DeskSituation& situation) {
    const auto* atDesk = std::get_if<AtDesk>(&situation);
    return atDesk != nullptr && atDesk->hasRoom;
}

} // namespace

SideReminders::SideReminders(std::vector<SideReminder> reminders, Instant now, WallTime wall)
    : m_reminders(std::move(reminders)), m_tracks(m_reminders.size()), m_latest(now), m_wall(wall),
      m_notBefore(now) {
    for (const SideReminder& reminder : m_reminders)
        requireBounds(reminder);
    for (std::size_t index = 0; index < m_tracks.size(); ++index) {
        settleTimes(index, now, wall);
        m_tracks[index].waitingSince.reset();
    }
}

SideReaction SideReminders::handle(const SideMoment& moment) {
    const Instant now = std::max(moment.now, m_latest);
    const std::optional<Instant> deadline = nextDeadline();
    const bool wereGatesKnown = gatesMatter();
    const bool slept = deadline && now > *deadline + sleepGap;
    for (std::size_t index = 0; index < m_tracks.size(); ++index)
        settleTimes(index, now, moment.wall);
    if (slept)
        countRest(m_latest, now);
    else
        countWork(moment.situation, now);
    enter(moment.situation, now);
    m_latest = now;
    m_wall = moment.wall;

    if (m_onShow) {
        if (m_onShow->until > now && hasRoom(m_situation))
            return {};
        dismiss(now);
        return {.show = std::nullopt, .withdraw = true};
    }
    const std::optional<Due> due = firstDue();
    if (!due || due->at > now || !hasRoom(m_situation))
        return {};
    if (!wereGatesKnown) { // it came at once: with the person, or by a jump of the wall clock
        m_notBefore = now + gateLead;
        return {};
    }
    m_tracks[due->index].worked = 0ms;
    m_tracks[due->index].waitingSince.reset();
    m_onShow = OnShow{due->index, now + m_reminders[due->index].length};
    return {.show = due->index, .withdraw = false};
}

void SideReminders::dismiss(Instant now) {
    if (!m_onShow)
        return;
    m_onShow.reset();
    m_notBefore = std::max(now, m_latest) + distance;
}

std::optional<std::size_t> SideReminders::onShow() const {
    return m_onShow ? std::optional(m_onShow->index) : std::nullopt;
}

std::optional<Instant> SideReminders::nextDeadline() const {
    if (m_onShow)
        return m_onShow->until;
    const std::optional<Due> due = firstDue();
    if (!due || !hasRoom(m_situation))
        return std::nullopt;
    const Instant watchFrom = due->at - gateLead;
    return watchFrom > m_latest ? watchFrom : due->at;
}

std::optional<WallTime> SideReminders::nextWallTime() const {
    const std::optional<WallTime> next = nextTime();
    if (!next || std::holds_alternative<Resting>(m_situation))
        return std::nullopt;
    const WallTime watchFrom = *next - gateLead;
    return watchFrom > m_wall ? watchFrom : *next;
}

bool SideReminders::gatesMatter() const {
    if (std::holds_alternative<Resting>(m_situation))
        return false;
    const std::optional<Due> due = firstDue();
    const std::optional<WallTime> time = nextTime();
    return m_onShow || (due && due->at - gateLead <= m_latest) || (time && *time - gateLead <= m_wall);
}

/// The reminder that comes first, and when, if there is room then.
std::optional<SideReminders::Due> SideReminders::firstDue() const {
    std::optional<Due> first;
    for (std::size_t index = 0; index < m_tracks.size(); ++index) {
        const Track& track = m_tracks[index];
        std::optional<Instant> at = track.waitingSince;
        if (const auto* after = std::get_if<AfterWork>(&m_reminders[index].when))
            at = m_latest + (after->interval - track.worked);
        if (at && (!first || *at < first->at))
            first = Due{index, *at};
    }
    if (first)
        first->at = std::max(first->at, m_notBefore);
    return first;
}

std::optional<WallTime> SideReminders::nextTime() const {
    std::optional<WallTime> first;
    for (std::size_t index = 0; index < m_tracks.size(); ++index) {
        const auto* at = std::get_if<AtTimes>(&m_reminders[index].when);
        for (int day = 0; at != nullptr && day < daysAhead; ++day) {
            const Date date = addDays(dateOf(m_wall), day);
            if (first && wallTime(date, 0s) > *first)
                break;
            for (const std::chrono::minutes time : at->times) {
                const WallTime when = wallTime(date, time);
                const bool isAhead = when > m_wall && !m_tracks[index].settled.contains(when);
                if (isAhead && isAllowed(*at, date) && (!first || when < *first))
                    first = when;
            }
        }
    }
    return first;
}

/// Notes the times of a reminder that came since the last moment, and lets them wait unless it is too late. They are
/// remembered for good, a few bytes a day, as a clock may show any of them again.
void SideReminders::settleTimes(std::size_t index, Instant now, WallTime wall) {
    const auto* at = std::get_if<AtTimes>(&m_reminders[index].when);
    if (at == nullptr)
        return;
    Track& track = m_tracks[index];
    for (const int day : {-1, 0}) {
        const Date date = addDays(dateOf(wall), day);
        for (const std::chrono::minutes time : at->times) {
            const WallTime when = wallTime(date, time);
            if (when > wall || !track.settled.insert(when).second)
                continue;
            const Instant came = m_latest + (when - m_wall);
            if (isAllowed(*at, date) && now - came <= latestAfterAbsence &&
                wall - when <= latestAfterClockJump)
                track.waitingSince = track.waitingSince.value_or(std::min(came, now));
        }
    }
}

void SideReminders::countWork(const DeskSituation& situation, Instant now) {
    if (std::holds_alternative<Resting>(m_situation))
        return;
    const auto* resting = std::get_if<Resting>(&situation);
    // Being idle is told late.
    const Instant until = resting != nullptr ? std::clamp(resting->since, m_latest, now) : now;
    for (Track& track : m_tracks)
        track.worked += until - m_latest;
}

void SideReminders::countRest(Instant since, Instant now) {
    for (std::size_t index = 0; index < m_tracks.size(); ++index) {
        Track& track = m_tracks[index];
        if (now - since >= m_reminders[index].length)
            track.worked = 0ms;
        if (track.waitingSince && now - *track.waitingSince > latestAfterAbsence)
            track.waitingSince.reset();
    }
}

void SideReminders::enter(const DeskSituation& situation, Instant now) {
    const auto* before = std::get_if<Resting>(&m_situation);
    const auto* resting = std::get_if<Resting>(&situation);
    if (before != nullptr && resting != nullptr)
        return; // one rest, from its beginning
    if (before != nullptr)
        countRest(before->since, now);
    m_situation = situation;
}

} // namespace unhunch

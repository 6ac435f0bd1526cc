#include "tests/core/reminder/SideDesk.h"

namespace unhunch {

using namespace std::chrono_literals;

void PrintTo(const SideReaction& reaction, std::ostream* out) {
    if (reaction.show)
        *out << "shows " << *reaction.show;
    if (reaction.withdraw)
        *out << "takes off";
    if (reaction == SideReaction{})
        *out << "leaves all as it is";
}

namespace test {

namespace {

const WallTime mondayAtNine = wallTime(2026y / 11 / 23, 9h);

} // namespace

SideReaction shows(std::size_t index) { return {.show = index, .withdraw = false}; }

SideReminder everyTwentyMinutes(MicroPrompt prompt) {
    return {.what = prompt, .length = 20s, .when = AfterWork{20min}};
}

SideReminder atNoon() { return {.what = "Lunch", .length = 30s, .when = AtTimes{{12h}}}; }

SideDesk::SideDesk(std::vector<SideReminder> reminders)
    : m_now(24h), m_wall(mondayAtNine.time_since_epoch()), m_reminders(std::move(reminders), m_now, wall()) {}

SideReaction SideDesk::after(std::chrono::milliseconds later, const DeskSituation& situation) {
    m_now += later;
    m_wall += later;
    return m_reminders.handle({m_now, wall(), situation});
}

SideReaction SideDesk::work(std::chrono::milliseconds time) {
    const Instant end = m_now + time;
    for (auto wait = untilNext(); wait && m_now + *wait < end; wait = untilNext())
        after(*wait);
    return after(end - m_now);
}

SideReaction SideDesk::next() { return after(untilNext().value()); }

std::optional<std::chrono::milliseconds> SideDesk::untilNext() const {
    const auto deadline = untilDeadline();
    const auto time = m_reminders.nextWallTime();
    if (time && (!deadline || *time - wall() < *deadline))
        return *time - wall();
    return deadline;
}

SideReaction SideDesk::restFor(std::chrono::milliseconds time) {
    after(0ms, Resting{m_now});
    return after(time);
}

SideReaction SideDesk::turnClock(std::chrono::seconds by) {
    m_wall += by;
    return after(0ms);
}

WallTime SideDesk::wall() const { return WallTime{std::chrono::floor<std::chrono::seconds>(m_wall)}; }

std::optional<std::chrono::milliseconds> SideDesk::untilDeadline() const {
    const auto deadline = m_reminders.nextDeadline();
    return deadline ? std::optional(*deadline - m_now) : std::nullopt;
}

} // namespace test
} // namespace unhunch

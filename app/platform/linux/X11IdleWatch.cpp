#include "app/platform/linux/X11IdleWatch.h"

#include "app/platform/Clock.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>
#include <string_view>
#include <utility>

namespace unhunch {

namespace {

using std::chrono::milliseconds;

// Reads what the server sent by itself: xcb's description of a counter has two bytes of padding before the
// name that are not there, so that its own accessors find a cut name and lose the counters after it.
std::optional<xcb_sync_counter_t> counterNamed(std::string_view name,
                                               const xcb_sync_list_system_counters_reply_t& counters) {
    constexpr std::size_t lengthOffset = 12;
    constexpr std::size_t nameOffset = 14;
    std::string_view bytes(reinterpret_cast<const char*>(&counters + 1), std::size_t{counters.length} * 4);
    for (auto left = counters.counters_len; left > 0 && bytes.size() >= nameOffset; --left) {
        xcb_sync_counter_t counter = XCB_NONE;
        std::uint16_t nameLength = 0;
        std::memcpy(&counter, bytes.data(), sizeof counter);
        std::memcpy(&nameLength, bytes.data() + lengthOffset, sizeof nameLength);
        if (bytes.substr(nameOffset, nameLength) == name)
            return counter;
        const std::size_t padded = (nameOffset + nameLength + 3) / 4 * 4;
        bytes.remove_prefix(std::min(bytes.size(), padded));
    }
    return std::nullopt;
}

xcb_sync_counter_t idleCounter(xcb_connection_t* connection) {
    const auto versionCookie =
        xcb_sync_initialize(connection, XCB_SYNC_MAJOR_VERSION, XCB_SYNC_MINOR_VERSION);
    const auto countersCookie = xcb_sync_list_system_counters(connection);
    const XcbOwned<xcb_sync_initialize_reply_t> version{
        xcb_sync_initialize_reply(connection, versionCookie, nullptr)};
    const XcbOwned<xcb_sync_list_system_counters_reply_t> counters{
        xcb_sync_list_system_counters_reply(connection, countersCookie, nullptr)};

    if (version && counters)
        if (const auto counter = counterNamed("IDLETIME", *counters))
            return *counter;
    throw XcbError("the X server does not count idle time");
}

milliseconds idleTime(xcb_sync_int64_t value) {
    return milliseconds((std::int64_t{value.hi} << 32) | value.lo);
}

xcb_sync_int64_t counterValue(milliseconds idle) {
    const auto bits = std::bit_cast<std::uint64_t>(std::int64_t{idle.count()});
    return {static_cast<std::int32_t>(bits >> 32), static_cast<std::uint32_t>(bits)};
}

} // namespace

X11IdleWatch::X11IdleWatch(const Clock& clock, const QByteArray& display)
    : m_clock(clock), m_connection(display) {
    const auto* extension = xcb_get_extension_data(m_connection.raw(), &xcb_sync_id);
    if (!extension || !extension->present)
        throw XcbError("the X server has no SYNC extension");
    m_counter = idleCounter(m_connection.raw());
    m_alarmEvent = extension->first_event + XCB_SYNC_ALARM_NOTIFY;

    connect(&m_connection, &XcbConnection::received, this, &X11IdleWatch::handle);
    connect(&m_connection, &XcbConnection::lost, this, &X11IdleWatch::handleLoss);
}

QString X11IdleWatch::description() const {
    return m_available ? tr("X11 idle alarms") : tr("The connection to the X server was lost.");
}

void X11IdleWatch::setThreshold(milliseconds threshold) {
    m_threshold = std::max(threshold, milliseconds(1));
    setPresenceAlarm();
}

// An alarm compares levels rather than waiting for a transition: one that is set after the fact still rings at once, so
// that neither a person who left before the start nor one who is back within a blink is missed. It rings once and then
// rests until it is set again.
void X11IdleWatch::setAlarm(xcb_sync_alarm_t& alarm, xcb_sync_testtype_t test, milliseconds level) {
    constexpr auto fields = XCB_SYNC_CA_COUNTER | XCB_SYNC_CA_VALUE_TYPE | XCB_SYNC_CA_VALUE |
                            XCB_SYNC_CA_TEST_TYPE | XCB_SYNC_CA_DELTA | XCB_SYNC_CA_EVENTS;
    constexpr xcb_sync_int64_t ringOnce{0, 0};

    auto* const connection = m_connection.raw();
    const auto value = counterValue(level);
    if (alarm == XCB_NONE) {
        alarm = xcb_generate_id(connection);
        const xcb_sync_create_alarm_value_list_t wish{
            m_counter, XCB_SYNC_VALUETYPE_ABSOLUTE, value, test, ringOnce, true};
        xcb_sync_create_alarm_aux(connection, alarm, fields, &wish);
    } else {
        const xcb_sync_change_alarm_value_list_t wish{
            m_counter, XCB_SYNC_VALUETYPE_ABSOLUTE, value, test, ringOnce, true};
        xcb_sync_change_alarm_aux(connection, alarm, fields, &wish);
    }
    xcb_flush(connection);
}

void X11IdleWatch::setPresenceAlarm() {
    if (m_away)
        setAlarm(m_presenceAlarm, XCB_SYNC_TESTTYPE_NEGATIVE_COMPARISON, m_threshold - milliseconds(1));
    else
        setAlarm(m_presenceAlarm, XCB_SYNC_TESTTYPE_POSITIVE_COMPARISON, m_threshold);
}

void X11IdleWatch::awaitPause(milliseconds quiet) {
    m_quiet = std::max(quiet, milliseconds(1));
    setAlarm(m_pauseAlarm, XCB_SYNC_TESTTYPE_POSITIVE_COMPARISON, *m_quiet);
}

void X11IdleWatch::forgetPause() {
    m_quiet.reset();
    if (m_pauseAlarm == XCB_NONE)
        return;
    xcb_sync_destroy_alarm(m_connection.raw(), std::exchange(m_pauseAlarm, XCB_NONE));
    xcb_flush(m_connection.raw());
}

void X11IdleWatch::handle(const xcb_generic_event_t& event) {
    constexpr int sentByClient = 0x80;
    if ((event.response_type & ~sentByClient) != m_alarmEvent)
        return;
    const auto& rung = reinterpret_cast<const xcb_sync_alarm_notify_event_t&>(event);
    // An alarm set for an older level may ring once more; the level tells whether it still means anything.
    const milliseconds idle = idleTime(rung.counter_value);
    if (rung.alarm == m_presenceAlarm)
        handlePresence(idle);
    else if (rung.alarm == m_pauseAlarm && m_quiet && idle >= *m_quiet) {
        forgetPause();
        Q_EMIT paused();
    }
}

void X11IdleWatch::handlePresence(milliseconds idle) {
    const bool away = idle >= m_threshold;
    if (away == m_away)
        return;

    m_away = away;
    setPresenceAlarm();
    if (away)
        Q_EMIT wentAway(m_clock.instant() - idle);
    else
        Q_EMIT cameBack();
}

void X11IdleWatch::handleLoss() {
    m_available = false;
    // Nothing else would ever end the absence.
    if (std::exchange(m_away, false))
        Q_EMIT cameBack();
}

} // namespace unhunch

#include "app/platform/linux/ClockSetWatch.h"

#include <cstdint>

#include <sys/timerfd.h>
#include <unistd.h>

namespace unhunch {

using std::chrono::system_clock;

namespace {

void arm(int timer, system_clock::time_point end) {
    itimerspec when{};
    when.it_value.tv_sec = std::chrono::floor<std::chrono::seconds>(end.time_since_epoch()).count();
    timerfd_settime(timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
}

} // namespace

ClockSetWatch::ClockSetWatch(system_clock::time_point end)
    : m_timer(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC)) {
    if (m_timer < 0)
        return;
    arm(m_timer, end);
    connect(&m_socket, &QSocketNotifier::activated, this, &ClockSetWatch::handle);
    m_socket.setSocket(m_timer);
    m_socket.setEnabled(true);
}

ClockSetWatch::~ClockSetWatch() {
    m_socket.setEnabled(false);
    if (m_timer >= 0)
        close(m_timer);
}

void ClockSetWatch::handle() {
    std::uint64_t expirations = 0;
    // It fails with ECANCELED, which is the news; either way there is nothing more to read.
    [[maybe_unused]] const auto length = read(m_timer, &expirations, sizeof expirations);
    arm(m_timer, system_clock::time_point::max());
    Q_EMIT changed();
}

} // namespace unhunch

#include "app/HangWatch.h"

#include <utility>

namespace unhunch {

HangWatch::HangWatch(std::chrono::milliseconds interval, int checks, std::function<void()> hung)
    : m_hung(std::move(hung)), m_count(checks), m_thread([this, interval] { watch(interval); }) {}

HangWatch::~HangWatch() {
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void HangWatch::beat() {
    const std::lock_guard lock(m_mutex);
    m_count.beat();
}

void HangWatch::watch(std::chrono::milliseconds interval) {
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, interval, [this] { return m_ends; })) {
        if (!m_count.check())
            continue;
        lock.unlock();
        m_hung();
        lock.lock();
    }
}

} // namespace unhunch

#include "app/guide/HangWatch.h"

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
    bool rested = false;
    {
        const std::lock_guard lock(m_mutex);
        rested = m_count.rests();
        m_count.beat();
    }
    if (rested)
        m_wake.notify_one();
}

void HangWatch::rest() {
    const std::lock_guard lock(m_mutex);
    m_count.rest();
}

void HangWatch::watch(std::chrono::milliseconds interval) {
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        m_wake.wait(lock, [this] { return m_ends || !m_count.rests(); });
        if (m_wake.wait_for(lock, interval, [this] { return m_ends; }) || !m_count.check())
            continue;
        lock.unlock();
        m_hung();
        lock.lock();
    }
}

} // namespace unhunch

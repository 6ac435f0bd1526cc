#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace unhunch {

/// Counts the checks since the last sign of life; before the first one, it rests. It counts checks rather than time: a process that was stopped, a
/// debugger, or a machine that slept miss as many checks as signs of life.
class HangCount {
public:
    /// `checks` without a sign of life are a hang; at least 1.
    explicit HangCount(int checks) : m_checks(checks) {}

    void beat() {
        m_missed = 0;
        m_rests = false;
    }
    /// No sign of life is expected before the next one comes.
    void rest() { m_rests = true; }
    [[nodiscard]] bool rests() const { return m_rests; }
    /// Whether this check is the one that finds a hang; told once.
    [[nodiscard]] bool check() { return !m_rests && ++m_missed == m_checks; }

private:
    int m_checks;
    int m_missed = 0;
    bool m_rests = true;
};

/// A thread that looks after another one: without a beat() for too long, it says so. It lives as long as this object,
/// and sleeps without ever waking from the beginning, or a rest(), to the next beat().
class HangWatch {
public:
    /// `hung` is called once, on the watch's own thread, after `checks` checks `interval` apart without a beat.
    HangWatch(std::chrono::milliseconds interval, int checks, std::function<void()> hung);
    ~HangWatch();
    HangWatch(const HangWatch&) = delete;
    HangWatch& operator=(const HangWatch&) = delete;

    /// A sign of life; another one follows soon.
    void beat();
    /// Until the next beat, nothing is expected.
    void rest();

private:
    void watch(std::chrono::milliseconds interval);

    std::function<void()> m_hung;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    HangCount m_count;   ///< guarded by the mutex
    bool m_ends = false; ///< likewise
    std::thread m_thread;
};

} // namespace unhunch

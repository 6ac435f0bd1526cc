#pragma once

#include <functional>

#include <sys/types.h>

namespace unhunch::test {

/// A one-way signal between a test and the processes it forks: whoever waits goes on when the other side
/// rings, or is gone.
class Bell {
public:
    Bell();
    ~Bell();
    Bell(const Bell&) = delete;
    Bell& operator=(const Bell&) = delete;

    void ring();
    /// True when it was rung, false when every process that could ring is gone.
    [[nodiscard]] bool wait();
    /// Lets every waiting process go on. The test's side only.
    void release();

private:
    int m_ends[2];
};

/// A forked copy of the test that runs `work` and exits without cleaning up, as after a crash: 0 when it
/// returned, 1 when it threw. Killed when the test forgets it.
class ChildProcess {
public:
    explicit ChildProcess(const std::function<void()>& work);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    void kill() const;
    /// Waits for the end; true when `work` returned.
    [[nodiscard]] bool succeeded();

private:
    pid_t m_process = -1;
};

} // namespace unhunch::test

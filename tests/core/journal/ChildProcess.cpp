#include "tests/core/journal/ChildProcess.h"

#include <csignal>
#include <iostream>
#include <system_error>

#include <sys/wait.h>
#include <unistd.h>

namespace unhunch::test {

namespace {

void require(bool condition) {
    if (!condition)
        throw std::system_error(errno, std::generic_category());
}

} // namespace

Bell::Bell() { require(pipe(m_ends) == 0); }

Bell::~Bell() {
    close(m_ends[0]);
    if (m_ends[1] != -1)
        close(m_ends[1]);
}

void Bell::ring() { require(write(m_ends[1], "!", 1) == 1); }

bool Bell::wait() {
    // A process that keeps the other end open itself would never learn that the others are gone.
    if (m_ends[1] != -1)
        close(m_ends[1]);
    m_ends[1] = -1;
    char signal = 0;
    return read(m_ends[0], &signal, 1) == 1;
}

void Bell::release() {
    close(m_ends[1]);
    m_ends[1] = -1;
}

ChildProcess::ChildProcess(const std::function<void()>& work) : m_process(fork()) {
    require(m_process != -1);
    if (m_process != 0)
        return;
    int status = 0;
    try {
        work();
    } catch (const std::exception& error) {
        std::cerr << "child process: " << error.what() << std::endl;
        status = 1;
    }
    _exit(status);
}

ChildProcess::~ChildProcess() {
    if (m_process != -1) {
        kill();
        static_cast<void>(succeeded());
    }
}

void ChildProcess::kill() const { ::kill(m_process, SIGKILL); }

bool ChildProcess::succeeded() {
    int status = 0;
    waitpid(m_process, &status, 0);
    m_process = -1;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace unhunch::test

#include "app/platform/linux/SignalRequests.h"

#include <QSocketNotifier>

#include <atomic>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace unhunch {

namespace {

/// A handler knows no object. -1 while nobody listens.
std::atomic<int> pipeEnd{-1};
static_assert(std::atomic<int>::is_always_lock_free, "a handler must not wait for a lock");

extern "C" void passOn(int) {
    const int error = errno;
    const char byte = 0;
    // With the pipe full, a request waits in it already.
    [[maybe_unused]] const auto written = write(pipeEnd, &byte, 1);
    errno = error;
}

} // namespace

SignalRequests::SignalRequests(QObject* parent) : QuitRequests(parent) {
    // Without a pipe the signals keep their usual effect, which is to end the process.
    if (pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) == 0)
        listen();
}

SignalRequests::~SignalRequests() {
    if (!m_notifier)
        return;
    for (std::size_t i = 0; i < signals.size(); ++i)
        sigaction(signals[i], &m_before[i], nullptr);
    pipeEnd = -1;
    m_notifier->setEnabled(false);
    for (const int end : m_pipe)
        close(end);
}

void SignalRequests::listen() {
    m_notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &SignalRequests::read);
    pipeEnd = m_pipe[1];
    struct sigaction handler {};
    handler.sa_handler = passOn;
    handler.sa_flags = SA_RESTART | SA_RESETHAND; // the second one has its usual effect
    sigemptyset(&handler.sa_mask);
    for (std::size_t i = 0; i < signals.size(); ++i) {
        sigaction(signals[i], nullptr, &m_before[i]);
        if (m_before[i].sa_handler != SIG_IGN)
            sigaction(signals[i], &handler, nullptr);
    }
}

void SignalRequests::read() {
    char byte = 0;
    if (::read(m_pipe[0], &byte, 1) != 1)
        return;
    m_notifier->setEnabled(false);
    Q_EMIT asked();
}

std::unique_ptr<QuitRequests> makeQuitRequests() { return std::make_unique<SignalRequests>(); }

} // namespace unhunch

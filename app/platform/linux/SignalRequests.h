#pragma once

#include "app/platform/QuitRequests.h"

#include <array>
#include <csignal>

class QSocketNotifier;

namespace unhunch {

/// SIGTERM, SIGINT and SIGHUP as quit requests. A signal that the program was started to ignore stays ignored (nohup).
/// A handler may do next to nothing, so it writes a byte into a pipe, and the event loop reads it.
class SignalRequests final : public QuitRequests {
    Q_OBJECT
public:
    explicit SignalRequests(QObject* parent = nullptr);
    /// Leaves the signals to whom they belonged before.
    ~SignalRequests() override;

private:
    static constexpr std::array signals{SIGTERM, SIGINT, SIGHUP};

    void listen();
    void read();

    std::array<int, 2> m_pipe{-1, -1};
    std::array<struct sigaction, signals.size()> m_before{};
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace unhunch

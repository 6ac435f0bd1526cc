#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <chrono>

namespace unhunch {

/// Has the kernel tell when somebody sets the wall clock: by a timer for the end of time that is cancelled then.
class ClockSetWatch final : public QObject {
    Q_OBJECT
public:
    /// What `end` says comes once as well, as if the clock had been set; it is for tests, which set no clocks.
    explicit ClockSetWatch(
        std::chrono::system_clock::time_point end = std::chrono::system_clock::time_point::max());
    ~ClockSetWatch() override;

    [[nodiscard]] bool isAvailable() const { return m_timer >= 0; }

Q_SIGNALS:
    void changed();

private:
    void handle();

    int m_timer;
    QSocketNotifier m_socket{QSocketNotifier::Read};
};

} // namespace unhunch

#pragma once

#include "core/reminder/BreakScheduler.h"

#include <QObject>
#include <QTimer>

namespace unhunch {

class Clock;

/// Keeps a BreakScheduler going: hands it events with the time, and wakes it at its next deadline by one single-shot
/// timer. Nothing else in the app runs while the person works.
class BreakKeeper : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive the keeper.
    BreakKeeper(const BreakPolicy& policy, const Clock& clock, QObject* parent = nullptr);

    void handle(const BreakEvent& event);

    [[nodiscard]] const BreakScheduler& scheduler() const { return m_scheduler; }

Q_SIGNALS:
    /// Show the reminder, for the first time or again.
    void asked();
    /// The reminder on show is settled.
    void answered(unhunch::Answer answer);
    /// The state or its times may have changed.
    void changed();

private:
    void arm();

    const Clock& m_clock;
    BreakScheduler m_scheduler;
    QTimer m_timer;
};

} // namespace unhunch

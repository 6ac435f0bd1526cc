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
    /// Meets a deadline that has passed unnoticed: the machine slept, and nothing told of it. For whoever asks how things
    /// stand; else the timer finds it, which does not count the sleep.
    void catchUp();

    [[nodiscard]] const BreakScheduler& scheduler() const { return m_scheduler; }
    [[nodiscard]] bool gatesMatter() const { return m_gatesMatter; }

Q_SIGNALS:
    /// Show the reminder: for the first time, or `again`, because it was not answered or had to be withdrawn.
    void asked(bool again);
    /// Tell quietly that the reminder comes in a moment.
    void announced();
    /// Take the reminder off without an answer: a gate has closed.
    void withdrawn();
    /// The reminder on show is settled.
    void answered(unhunch::Answer answer);
    /// Begin the break, as if the person had.
    void beginDue();
    /// From now on the gates have to be watched, or no longer.
    void gatesMatterChanged(bool matter);
    /// The state or its times may have changed.
    void changed();

private:
    void arm();

    const Clock& m_clock;
    BreakScheduler m_scheduler;
    QTimer m_timer;
    bool m_gatesMatter = false;
    bool m_withdrawn = false; ///< the reminder of this break, before it was answered
};

} // namespace unhunch

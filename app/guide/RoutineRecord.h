#pragma once

#include "core/guide/GuidedRoutine.h"
#include "core/journal/Session.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace unhunch {

class Clock;
struct LedStretch;

/// Turns what is done in a routine, and what hurt, into sessions: one row for each stretch, told anew with each set that is finished,
/// so that it can be written as it happens. How tense it was before and after is one row for the routine.
class RoutineRecord : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive the record.
    RoutineRecord(std::vector<Stretch> stretches, const Clock& clock, QObject* parent = nullptr);

    void take(const RoutineNews& news);
    /// The stretch that ends next was stopped because it hurt.
    void markPain() { m_pain = true; }
    /// The stretch that ends next is not wanted any more.
    void markUnwanted() { m_unwanted = true; }
    /// How the routine felt: for every stretch in it that did not hurt.
    void setFelt(Feeling feeling);
    /// How tense the upper back is before the routine, or after it, from 0 to mostTension. What is said again holds;
    /// nothing takes back what was said.
    void setTenseBefore(std::optional<int> level);
    void setTenseAfter(std::optional<int> level);
    /// The routine is over as of now.
    void close();

    /// The stretches that are over, in order, for the last page.
    [[nodiscard]] const std::vector<LedStretch>& led() const { return m_led; }
    /// Whether something was done that did not hurt.
    [[nodiscard]] bool canBeFelt() const;
    /// Whether something was done, or a stretch is over.
    [[nodiscard]] bool hasBegun() const;
    /// What was said of how tense it is; nothing at first.
    [[nodiscard]] const Tension& tension() const { return m_tension; }

Q_SIGNALS:
    /// What has been done by now of a stretch that goes on.
    void sessionUnderWay(const unhunch::Session& session);
    /// A stretch is over and something of it was done, or it hurt (perhaps with nothing done, which counts for
    /// nothing).
    void sessionDone(const unhunch::Session& session);
    /// Of one that was told before, how it felt.
    void sessionFelt(const unhunch::Session& session);
    /// Something else is known of it than before, under one id; in the end it may be nothing again.
    void tensionSaid(const unhunch::Tension& tension);

private:
    /// The session of that stretch, under one id from its first set on.
    Session& sessionOf(const StretchWork& work);
    void end(const StretchWork& work);
    void tellTension();

    std::vector<Stretch> m_stretches;
    const Clock& m_clock;
    std::map<std::size_t, Session> m_sessions; ///< by index in the routine
    std::vector<LedStretch> m_led;
    Tension m_tension;
    bool m_pain = false;
    bool m_unwanted = false;
};

} // namespace unhunch

#pragma once

#include "core/time/Instant.h"

#include <QObject>

#include <set>

namespace unhunch {

class Clock;
class IdleWatch;
class SessionWatch;

/// Whether somebody is at the desk: not while there is no input, the session is locked, or the machine sleeps. Every
/// absence has one beginning and one end.
class Presence : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    Presence(IdleWatch& idle, SessionWatch& session, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] bool isAway() const { return !m_reasons.empty(); }

Q_SIGNALS:
    /// Away since then, which is not in the future.
    void wentAway(unhunch::Instant since);
    void cameBack();

private:
    enum class Reason { Idle, Locked, Asleep };

    void leave(Reason reason, Instant since);
    void end(Reason reason);

    std::set<Reason> m_reasons;
};

} // namespace unhunch

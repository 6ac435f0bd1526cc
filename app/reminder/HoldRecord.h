#pragma once

#include "core/journal/Session.h"
#include "core/time/Instant.h"

#include <QObject>

#include <optional>

namespace unhunch {

class BreakKeeper;
class Clock;
class JournalKeeper;

/// Tells the journal why a break did not come: from when gates held it back, which, and how that ended. What typing holds
/// by itself is two minutes at most with every break, and is not worth a row.
class HoldRecord : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    HoldRecord(const BreakKeeper& keeper, JournalKeeper& journal, const Clock& clock,
               QObject* parent = nullptr);

private:
    void follow();
    /// A break waits since then.
    void note(Instant since);
    void end();

    const BreakKeeper& m_keeper;
    JournalKeeper& m_journal;
    const Clock& m_clock;
    std::optional<HeldBreak> m_held; ///< while it waits
    bool m_away = false;             ///< nobody is there meanwhile
};

} // namespace unhunch

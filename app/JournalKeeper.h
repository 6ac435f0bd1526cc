#pragma once

#include "core/journal/SessionLog.h"

#include <QObject>

#include <functional>
#include <vector>

namespace unhunch {

/// Writes the running app's sessions and reminders to the journal. What cannot be written (disk full, file locked)
/// is kept in memory and tried again with the next write, so that a fault of the disk loses nothing while the app runs.
class JournalKeeper : public QObject {
    Q_OBJECT
public:
    /// `journal` must outlive the keeper.
    explicit JournalKeeper(SessionLog& journal, QObject* parent = nullptr);

    void sessionDone(const Session& session);
    void reminderShown(const LocalDateTime& at);
    /// Settles the reminder shown last; without one, nothing happens.
    void reminderAnswered(Answer answer, const LocalDateTime& at);

    /// Whether something still waits to be written.
    [[nodiscard]] bool hasUnwritten() const { return !m_waiting.empty(); }
    /// Tries again what waits.
    void retry();

Q_SIGNALS:
    /// Sessions were written: what shows them should read them anew.
    void written();
    /// The journal refused; told once until a write succeeds again. `why` is a sentence for the person.
    void refused(const QString& why);

private:
    void write(std::function<void()> step);

    SessionLog& m_journal;
    std::vector<std::function<void()>> m_waiting;
    Uuid m_reminder;
    bool m_told = false;
};

} // namespace unhunch

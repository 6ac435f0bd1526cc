#pragma once

#include "core/journal/SessionLog.h"

#include <QObject>

#include <variant>
#include <vector>

namespace unhunch {

/// Writes the running app's sessions and reminders to the journal. What cannot be written (disk full, file locked)
/// is kept in memory and tried again with the next write, so that a fault of the disk loses nothing while the app runs.
/// Of a session, or of a break that waits, only what was told last is kept.
class JournalKeeper : public QObject {
    Q_OBJECT
public:
    /// `journal` must outlive the keeper.
    explicit JournalKeeper(SessionLog& journal, QObject* parent = nullptr);

    /// What has been done by now of a stretch that is being led, under the id that it will have in the end.
    void sessionUnderWay(const Session& session);
    /// Likewise, when it has ended, or the person has said how it felt.
    void sessionDone(const Session& session);
    void reminderShown(const LocalDateTime& at);
    /// Settles the reminder shown last; without one, nothing happens.
    void reminderAnswered(Answer answer, const LocalDateTime& at);

    /// A break that gates hold back, as it stands now.
    void breakHeld(const HeldBreak& held);

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
    struct Answered {
        Uuid reminder;
        Answer answer;
        LocalDateTime at;
    };
    using Record = std::variant<Session, Prompt, Answered, HeldBreak>;

    template <class Entry>
    void put(const Entry& entry);
    void write(Record record);
    void writeNow(const Record& record);

    SessionLog& m_journal;
    /// In the order in which things happened.
    std::vector<Record> m_waiting;
    Uuid m_reminder;
    bool m_told = false;
};

} // namespace unhunch

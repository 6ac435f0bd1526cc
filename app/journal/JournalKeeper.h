#pragma once

#include "app/journal/JournalMemory.h"
#include "app/journal/JournalThread.h"
#include "app/journal/JournalView.h"
#include "app/journal/RescuedRecords.h"
#include "app/journal/UnwrittenRecords.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace unhunch {

struct WritingRound;

/// The running app's way to the journal. It answers at once, from memory, what reminders, breaks and the running weeks need,
/// and has everything else read and written by the journal's thread: whoever calls it never waits for the disk.
///
/// What is handed to it is on its way to the disk when the call returns. What the disk refuses (full, locked, gone) counts in
/// memory all the same, and is tried again with the next record and at catchUp(). So is a journal that cannot be opened at the
/// start: until it can, isRead() is false, and memory holds what happened since the start, and nothing else.
class JournalKeeper : public QObject, public JournalView {
    Q_OBJECT
public:
    /// Opens the journal, or makes it, and reads what it holds in memory; what that takes is waited for a short while only.
    /// Throws JournalError where it would be in vain to try again: another program's file, or a newer Unhunch's.
    JournalKeeper(const std::filesystem::path& file, Date today, QObject* parent = nullptr);
    ~JournalKeeper() override;

    /// Whether the journal was read. Before that nobody knows the plan, nor what was done before the start.
    [[nodiscard]] bool isRead() const { return m_isRead; }

    /// What has been done by now of a stretch that is being led, under the id that it will have in the end.
    void sessionUnderWay(const Session& session) {
        m_underWay = session.id;
        put(session);
    }
    /// Likewise, when it has ended.
    void sessionDone(const Session& session) {
        m_underWay.clear();
        put(session);
    }
    /// How a session felt that was told before. Whatever else of it was put right meanwhile stays so.
    void sessionFelt(const Session& session) { put(SessionFelt{session}); }
    /// The session that is being led, of which something is done already; empty while there is none.
    [[nodiscard]] const Uuid& underWay() const { return m_underWay; }
    void reminderShown(const LocalDateTime& at);
    /// Settles the reminder shown last; without one, nothing happens.
    void reminderAnswered(Answer answer, const LocalDateTime& at);
    /// A break that gates hold back, as it stands now.
    void breakHeld(const HeldBreak& held) { put(held); }
    /// How tense it was around a routine, as far as the person has said by now.
    void tensionSaid(const Tension& tension) { put(tension); }

    // What memory holds, with all that waits to be written.
    [[nodiscard]] PlanRecord plan() const override { return m_now.plan; }
    /// Throws JournalError, with a sentence for the person, before isRead().
    void changePlan(const std::function<PlanRecord(PlanRecord)>& change) override;
    [[nodiscard]] Date planBegan() const override { return m_now.planBegan; }
    /// Of days before since() not all; readSessions() has them read.
    [[nodiscard]] std::vector<Completion> completions(const DateRange& dates) const override {
        return m_now.completions(dates);
    }
    [[nodiscard]] std::optional<Session> latest(const StretchId& stretch) const override;
    [[nodiscard]] bool hasSessions() const { return m_now.hasSessions; }
    /// The first day of which memory holds all sessions: weeks before the day on which it was read.
    [[nodiscard]] Date since() const { return m_now.since; }

    // What has to be read first. Each answer is a JournalAnswer, and comes from the event loop; a receiver that is gone by
    // then is told nothing. Questions are put on another thread: they must keep what they need by value.
    /// Hands the sessions of these days, with those that wait to be written, to
    /// `answer(JournalAnswer<std::vector<Session>>)`.
    template <class Answer>
    void readSessions(const DateRange& dates, const QObject* receiver, Answer answer) {
        ask([dates](const SessionLog& journal) { return journal.sessions(dates); }, receiver,
            [this, dates, answer = std::move(answer)](JournalAnswer<std::vector<Session>> read) mutable {
                if (read.value)
                    addUnwritten(dates, *read.value);
                answer(std::move(read));
            });
    }
    /// Hands what `question(const SessionLog&)` returns to `answer`. What waits to be written is not in it: see unwritten().
    template <class Question, class Answer>
    void ask(Question question, const QObject* receiver, Answer answer) {
        m_thread.ask([question = std::move(question)](
                         SessionLog& journal) mutable { return question(std::as_const(journal)); },
                     receiver,
                     [this, answer = std::move(answer)](auto read) mutable {
                         noteDamage(read.sort, read.fault);
                         if (read.value && !m_isRead)
                             reread(); // it can be opened by now
                         answer(std::move(read));
                     });
    }
    /// The same for `work(SessionLog&)`, which may change the journal (an edit by hand); by the time of the answer memory
    /// knows. What was refused is not tried again.
    template <class Work, class Answer>
    void perform(Work work, const QObject* receiver, Answer answer) {
        // To this, as others must know also when nobody is left to be told.
        takeIn(std::move(work), this,
               [this, receiver = QPointer<const QObject>(receiver),
                answer = std::move(answer)](auto result) mutable {
                   Q_EMIT written();
                   if (receiver)
                       answer(std::move(result));
               });
    }
    /// The same for what comes from another computer, of which written() does not tell.
    template <class Work, class Answer>
    void takeIn(Work work, const QObject* receiver, Answer answer) {
        // To this, as memory must know also when nobody is left to be told.
        m_thread.ask(std::move(work), this,
                     [this, receiver = QPointer<const QObject>(receiver),
                      answer = std::move(answer)](auto result) mutable {
                         noteDamage(result.sort, result.fault);
                         reread([receiver, answer = std::move(answer), result = std::move(result)]() mutable {
                             if (receiver)
                                 answer(std::move(result));
                         });
                     });
    }

    /// Has the journal made whole as salvage() says; by the time of the answer memory knows.
    void repair(Date today, std::function<void(const JournalAnswer<Salvage>&)> answer);

    /// Tries again what waits, and reads anew what another process has changed, or what memory lacks because the clock was
    /// set back. For moments at which the app is awake anyway and the disk may be there again; costs next to nothing.
    void catchUp(Date today);
    /// Another process has changed the journal. Calls `then` once memory knows, or could not be read.
    void reread(std::function<void()> then = {}) { reread(m_written.since, std::move(then)); }
    /// The machine falls asleep once `delay` is let go of, which is when all that can be written is.
    void beforeSleep(const std::shared_ptr<const void>& delay);
    /// Waits until all is written, or refused once more, but no longer than `patience`. Whether nothing is left to write.
    [[nodiscard]] bool finish(std::chrono::milliseconds patience);

    /// What is not on disk yet.
    [[nodiscard]] const UnwrittenRecords& unwritten() const { return m_unwritten; }
    /// The same as contents for a file that a later start takes in as a merge: what waits, or what was refused for good.
    [[nodiscard]] JournalContents rescued(Rescued which) const {
        return contentsOf(m_unwritten, which, m_now.plan, m_written.planEdition);
    }
    /// Why something waits to be written, as a sentence for the person; empty while the disk takes what it is given.
    [[nodiscard]] const QString& fault() const { return m_fault; }

Q_SIGNALS:
    /// The journal could be read at last; isRead() from now on.
    void opened();
    /// What memory holds has changed: what shows it should ask anew.
    void changed();
    /// Likewise, by somebody else, and the plan is another one.
    void planChanged();
    /// A record or an edit of this computer is on disk now.
    void written();
    /// The journal refuses for another reason than damage, or the disk does not answer. Told once, until it takes what it is
    /// given again. `why` is a sentence for the person.
    void refused(const QString& why);
    /// Damage was met, by a write or a read. Told each time; repair() helps.
    void damaged(const QString& why);
    /// The journal will never take a record as it is. Told once of each.
    void refusedForGood(const QString& why);
    /// fault() has changed: what was refused waits, or is written after all.
    void faultChanged();

private:
    struct FirstReading;

    void put(const JournalRecord& record);
    void writeWaiting();
    void endRound(const WritingRound& round);
    void noteFault(const QString& fault, JournalFault sort = JournalFault::Other);
    void noteDamage(JournalFault sort, const QString& why);
    void reread(Date since, std::function<void()> then);
    void lookForChanges();
    void readLatest();
    void readFirst(Date today);
    /// Memory was read, or could not be.
    void heed(JournalAnswer<JournalMemory> read);
    void take(JournalMemory memory);
    void begin(JournalMemory memory);
    void overlay();
    void addUnwritten(const DateRange& dates, std::vector<Session>& sessions) const;

    JournalMemory m_written;               ///< what is on disk
    JournalMemory m_now;                   ///< the same with what waits to be written
    std::map<StretchId, Session> m_latest; ///< on disk, of all days; empty until it is read
    UnwrittenRecords m_unwritten;
    QString m_fault;
    std::optional<Prompt> m_reminder; ///< that waits for its answer
    Uuid m_underWay;
    std::vector<std::shared_ptr<const void>> m_sleepDelays;
    QTimer m_patience; ///< runs while records are being written
    bool m_isRead = false;
    bool m_isWriting = false;
    bool m_isTold = false;    ///< of the fault that there is
    bool m_isLooking = false; ///< for what others have changed
    bool m_isStale = false;   ///< memory should have been read anew, and could not be
    JournalThread m_thread;   ///< ends first
};

} // namespace unhunch

#pragma once

#include "core/journal/Salvage.h"
#include "core/journal/SessionLog.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

namespace unhunch {

/// What the journal answered, or a sentence for the person that says why it did not.
template <class Value>
struct JournalAnswer {
    std::optional<Value> value;
    QString fault;                           ///< empty when there is a value
    JournalFault sort = JournalFault::Other; ///< what stands in the way
};

/// The journal as jobs on its thread come by it.
class JournalAccess {
public:
    JournalAccess(std::filesystem::path file, Date today) : m_file(std::move(file)), m_today(today) {}

    /// The journal, open; made where there never was one. A connection that the disk has let go of (the folder was moved
    /// away, a drive was pulled out and is back) is made anew, but never a new journal in place of one that was there and is
    /// gone. Throws JournalError as SessionLog does.
    [[nodiscard]] SessionLog& open();
    void close() { m_journal.reset(); }
    /// It may be the connection's fault that the journal refused: the next open() makes a new one.
    void distrust() { m_isTrusted = false; }
    /// Closes the journal, and makes it whole as salvage() says; the next open() opens that. Throws JournalError.
    Salvage repair(Date today);
    /// Whether somebody else has changed the journal since this was asked last, or another file has taken its place. Throws
    /// JournalError.
    [[nodiscard]] bool changedElsewhere();

private:
    std::filesystem::path m_file;
    Date m_today;
    std::optional<SessionLog> m_journal;
    bool m_isTrusted = true;
    bool m_wasThere = false;  ///< there is a journal, whether or not it could be opened
    bool m_isAnother = false; ///< opened anew since changedElsewhere() was asked
};

/// The one thread on which the running app touches the journal, with a connection of its own, so that nothing else waits for
/// the disk. Jobs are done one after another, in the order in which they were given; without one it never wakes.
class JournalThread {
public:
    /// Called on the thread that made the JournalThread, from its event loop.
    using Delivery = std::function<void()>;
    /// Called on the journal's thread; throws nothing. What it returns is delivered.
    using Job = std::function<Delivery(JournalAccess&)>;

    /// The first job opens the journal, or makes it; while that is refused, each job tries it again.
    JournalThread(const std::filesystem::path& file, Date today);
    /// Jobs that have not begun are dropped. A disk that stalls is waited for a short while only.
    ~JournalThread();
    JournalThread(const JournalThread&) = delete;
    JournalThread& operator=(const JournalThread&) = delete;

    /// Has the job done. What it returns is not delivered once `receiver`, an object of this thread, is gone.
    void run(Job job, const QObject* receiver);

    /// Has `question(SessionLog&)` answered, and hands what it returned to `answer(JournalAnswer<...>)`.
    template <class Question, class Answer>
    void ask(Question question, const QObject* receiver, Answer answer) {
        askAccess([question = std::move(question)](
                      JournalAccess& access) mutable { return question(access.open()); },
                  receiver, std::move(answer));
    }
    /// The same for `question(JournalAccess&)`, of the journal whether or not it can be opened.
    template <class Question, class Answer>
    void askAccess(Question question, const QObject* receiver, Answer answer) {
        using Value = std::invoke_result_t<Question&, JournalAccess&>;
        // Shared, because jobs and deliveries are copied, and because it must be let go on this thread.
        auto asked = std::make_shared<std::pair<Question, Answer>>(std::move(question), std::move(answer));
        run(
            [asked = std::move(asked)](JournalAccess& access) -> Delivery {
                auto answered = std::make_shared<JournalAnswer<Value>>();
                try {
                    answered->value = asked->first(access);
                } catch (const JournalError& error) {
                    answered->fault = QString::fromUtf8(error.what());
                    answered->sort = error.fault();
                    if (error.fault() != JournalFault::Values)
                        access.distrust();
                } catch (const std::exception& error) {
                    answered->fault = QString::fromUtf8(error.what());
                }
                return [asked, answered] { asked->second(std::move(*answered)); };
            },
            receiver);
    }

    /// Waits until everything that was given is done and delivered, but no longer than `patience`; false if it is not.
    [[nodiscard]] bool finish(std::chrono::milliseconds patience);

private:
    struct Shared;
    static void work(const std::shared_ptr<Shared>& shared);

    std::shared_ptr<Shared> m_shared; ///< the thread's as well: it may outlive this while a disk stalls
    std::unique_ptr<QObject> m_mailbox;
    std::thread m_thread;
};

} // namespace unhunch

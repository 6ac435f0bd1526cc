#include "app/journal/JournalThread.h"

#include "core/journal/JournalError.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <system_error>
#include <vector>

namespace unhunch {

namespace {

/// Closing the journal moves its log into the file, which takes a moment.
constexpr std::chrono::seconds closingPatience{2};

bool isThere(const std::filesystem::path& file) {
    std::error_code error;
    return std::filesystem::exists(file, error);
}

QString whereIsIt(const std::filesystem::path& file) {
    return QCoreApplication::translate(
               "unhunch::JournalThread",
               "The journal %1 is not there any more. Put its folder back, or connect "
               "the drive that it is on.")
        .arg(QString::fromStdU16String(file.u16string()));
}

} // namespace

SessionLog& JournalAccess::open() {
    if (!m_isTrusted)
        m_journal.reset();
    if (!m_journal) {
        const bool isThereNow = isThere(m_file);
        if (m_wasThere && !isThereNow)
            throw JournalError(whereIsIt(m_file).toStdString(), JournalFault::Gone);
        m_wasThere = isThereNow;
        m_journal.emplace(m_file, m_today);
        m_wasThere = true;
        m_isTrusted = true;
        m_isAnother = true;
    }
    return *m_journal;
}

Salvage JournalAccess::repair(Date today) {
    close();
    return salvage(m_file, today);
}

bool JournalAccess::changedElsewhere() {
    const bool changed = open().changedElsewhere();
    return std::exchange(m_isAnother, false) || changed;
}

struct JournalThread::Shared {
    struct Entry {
        Job job;
        QPointer<const QObject> receiver;
    };
    struct Letter {
        Delivery delivery;
        QPointer<const QObject> receiver;
    };
    /// Lives on the thread that made the JournalThread, and is woken there when there are letters.
    struct Mailbox final : QObject {
        explicit Mailbox(Shared& letters) : shared(letters) {}
        void customEvent(QEvent* /*event*/) override { shared.deliver(); }
        Shared& shared;
    };

    Shared(std::filesystem::path file, Date today) : access(std::move(file), today) {}

    void deliver() {
        std::vector<Letter> delivered;
        {
            const std::lock_guard lock(mutex);
            delivered.swap(letters);
        }
        for (const Letter& letter : delivered) {
            if (letter.receiver)
                letter.delivery();
        }
    }

    JournalAccess access; ///< the journal's thread alone touches it

    std::mutex mutex; ///< guards what follows
    std::condition_variable given;
    std::condition_variable done;
    std::deque<Entry> jobs;
    std::vector<Letter> letters;
    QObject* mailbox = nullptr; ///< none any more when nobody is there to be told
    bool isBusy = false;
    bool ends = false;
    bool ended = false;
};

JournalThread::JournalThread(const std::filesystem::path& file, Date today)
    : m_shared(std::make_shared<Shared>(file, today)),
      m_mailbox(std::make_unique<Shared::Mailbox>(*m_shared)) {
    m_shared->mailbox = m_mailbox.get();
    m_thread = std::thread([shared = m_shared] { work(shared); });
}

JournalThread::~JournalThread() {
    // Let go of on this thread, and when the lock is.
    std::deque<Shared::Entry> dropped;
    std::vector<Shared::Letter> undelivered;
    std::unique_lock lock(m_shared->mutex);
    dropped.swap(m_shared->jobs);
    undelivered.swap(m_shared->letters);
    m_shared->mailbox = nullptr;
    m_shared->ends = true;
    m_shared->given.notify_one();
    const bool ended = m_shared->done.wait_for(lock, closingPatience, [this] { return m_shared->ended; });
    lock.unlock();
    if (ended)
        m_thread.join();
    else
        m_thread.detach(); // nothing can call it back from a disk that stalls
}

void JournalThread::run(Job job, const QObject* receiver) {
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->jobs.push_back({std::move(job), receiver});
    }
    m_shared->given.notify_one();
}

bool JournalThread::finish(std::chrono::milliseconds patience) {
    bool finished = false;
    {
        std::unique_lock lock(m_shared->mutex);
        finished = m_shared->done.wait_for(lock, patience,
                                           [this] { return m_shared->jobs.empty() && !m_shared->isBusy; });
    }
    m_shared->deliver();
    return finished;
}

void JournalThread::work(const std::shared_ptr<Shared>& shared) {
    std::unique_lock lock(shared->mutex);
    while (true) {
        shared->given.wait(lock, [&shared] { return shared->ends || !shared->jobs.empty(); });
        if (shared->ends)
            break;
        Shared::Entry entry = std::move(shared->jobs.front());
        shared->jobs.pop_front();
        shared->isBusy = true;
        lock.unlock();
        Delivery delivery = entry.job(shared->access);
        entry.job = {};
        lock.lock();
        if (shared->mailbox) {
            if (shared->letters.empty())
                QCoreApplication::postEvent(shared->mailbox, new QEvent(QEvent::User));
            shared->letters.push_back({std::move(delivery), std::move(entry.receiver)});
        }
        shared->isBusy = false;
        shared->done.notify_all();
    }
    lock.unlock();
    shared->access.close();
    lock.lock();
    shared->ended = true;
    shared->done.notify_all();
}

} // namespace unhunch

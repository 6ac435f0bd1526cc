#include "app/journal/JournalCare.h"

#include "core/journal/Salvage.h"

#include <QMetaObject>

#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <utility>

namespace unhunch {

namespace {

/// A copy of many years is made in less.
constexpr std::chrono::seconds patience{5};

void copyOrCheck(const std::filesystem::path& journal, Date today) {
    if (backUpDaily(journal, today))
        return;
    if (const auto finding = quickFault(journal))
        throw JournalError(JournalCare::tr("The journal is damaged (%1).")
                               .arg(QString::fromStdString(*finding))
                               .toStdString(),
                           JournalFault::Damaged);
}

} // namespace

JournalCare::JournalCare(std::filesystem::path journal, std::function<Date()> today, QObject* parent)
    : QObject(parent), m_journal(std::move(journal)), m_today(std::move(today)) {}

/// A look that is under way, as its thread knows it.
struct JournalCare::Look {
    explicit Look(JournalCare* care) : asker(care) {}

    /// Called on the look's thread.
    void end(const std::exception_ptr& error) {
        const std::lock_guard lock(mutex);
        if (asker) {
            QMetaObject::invokeMethod(
                asker, [care = asker, error] { care->finish(error); }, Qt::QueuedConnection);
        }
        ended = true;
        done.notify_all();
    }

    std::mutex mutex; ///< guards what follows
    std::condition_variable done;
    JournalCare* asker; ///< none any more when nobody is there to be told
    bool ended = false;
};

JournalCare::~JournalCare() {
    if (!m_looking.joinable())
        return;
    std::unique_lock lock(m_look->mutex);
    m_look->asker = nullptr;
    const bool ended = m_look->done.wait_for(lock, patience, [this] { return m_look->ended; });
    lock.unlock();
    if (ended)
        m_looking.join();
    else
        m_looking.detach(); // nothing can call it back from a disk that stalls
}

void JournalCare::look() {
    const Date day = m_today();
    if (m_lookedOn == day || m_looking.joinable())
        return;
    m_lookedOn = day;
    m_look = std::make_shared<Look>(this);
    m_looking = std::thread([look = m_look, journal = m_journal, day] {
        std::exception_ptr error;
        try {
            copyOrCheck(journal, day);
        } catch (...) {
            error = std::current_exception();
        }
        look->end(error);
    });
}

void JournalCare::finish(const std::exception_ptr& error) {
    m_looking.join();
    try {
        if (error)
            std::rethrow_exception(error);
    } catch (const JournalError& refusal) {
        if (refusal.fault() == JournalFault::Damaged)
            Q_EMIT damaged(QString::fromUtf8(refusal.what()));
        else
            Q_EMIT refused(QString::fromUtf8(refusal.what()));
    } catch (const std::exception& fault) {
        Q_EMIT refused(QString::fromUtf8(fault.what()));
    }
}

} // namespace unhunch

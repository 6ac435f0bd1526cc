#include "app/JournalCare.h"

#include "core/journal/Salvage.h"

#include <QMetaObject>

#include <exception>
#include <utility>

namespace unhunch {

namespace {

void copyOrCheck(const std::filesystem::path& journal, Date today) {
    if (backUpDaily(journal, today))
        return;
    if (const auto finding = quickFault(journal))
        throw JournalError(*finding, JournalFault::Damaged);
}

} // namespace

JournalCare::JournalCare(std::filesystem::path journal, std::function<Date()> today, QObject* parent)
    : QObject(parent), m_journal(std::move(journal)), m_today(std::move(today)) {}

JournalCare::~JournalCare() {
    if (m_looking.joinable())
        m_looking.join();
}

void JournalCare::look() {
    const Date day = m_today();
    if (m_lookedOn == day || m_looking.joinable())
        return;
    m_lookedOn = day;
    m_looking = std::thread([this, day] {
        std::exception_ptr error;
        try {
            copyOrCheck(m_journal, day);
        } catch (...) {
            error = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this, [this, error] { finish(error); }, Qt::QueuedConnection);
    });
}

void JournalCare::finish(const std::exception_ptr& error) {
    m_looking.join();
    try {
        if (error)
            std::rethrow_exception(error);
    } catch (const JournalError& refusal) {
        if (refusal.fault() == JournalFault::Damaged)
            Q_EMIT damaged();
        else
            Q_EMIT refused(QString::fromUtf8(refusal.what()));
    } catch (const std::exception& fault) {
        Q_EMIT refused(QString::fromUtf8(fault.what()));
    }
}

} // namespace unhunch

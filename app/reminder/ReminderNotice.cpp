#include "app/reminder/ReminderNotice.h"

#include "app/ui/NoticeWindow.h"

namespace unhunch {

ReminderNotice::ReminderNotice(std::unique_ptr<Notifier> notifier, QObject* parent)
    : QObject(parent), m_notifier(std::move(notifier)) {
    connect(m_notifier.get(), &Notifier::answered, this, &ReminderNotice::answered);
    connect(m_notifier.get(), &Notifier::unavailable, this, &ReminderNotice::showWindow);
}

ReminderNotice::~ReminderNotice() = default;

void ReminderNotice::show(const Notice& notice) {
    m_notice = notice;
    m_shown = true;
    m_notifier->show(notice);
}

void ReminderNotice::withdraw() {
    m_shown = false;
    m_notifier->withdraw();
    if (m_window)
        m_window->hide();
}

void ReminderNotice::showWindow() {
    // The service may say so only after the reminder was settled elsewhere.
    if (!m_shown)
        return;
    if (!m_window) {
        m_window = std::make_unique<NoticeWindow>();
        connect(m_window.get(), &NoticeWindow::answered, this, &ReminderNotice::answered);
    }
    m_window->showNotice(m_notice);
}

} // namespace unhunch

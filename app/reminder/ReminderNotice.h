#pragma once

#include "app/platform/Notifier.h"

#include <QObject>

#include <memory>

namespace unhunch {

class NoticeWindow;

/// Shows notices the best way this desktop has: through its notification service, or in a window of our own where that
/// service does not answer or lacks the buttons.
class ReminderNotice : public QObject {
    Q_OBJECT
public:
    explicit ReminderNotice(std::unique_ptr<Notifier> notifier, QObject* parent = nullptr);
    ~ReminderNotice() override;

    /// Replaces the one on show.
    void show(const Notice& notice);
    void withdraw();

Q_SIGNALS:
    void answered(unhunch::NoticeAction action);

private:
    void showWindow();

    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<NoticeWindow> m_window;
    Notice m_notice;
    bool m_shown = false;
};

} // namespace unhunch

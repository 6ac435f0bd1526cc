#pragma once

#include "app/platform/Notifier.h"
#include "core/reminder/SideReminder.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace unhunch {

class ReminderNotice;

/// Tells the person what the reminders have to say, one notice at a time: that a break comes soon, that it is due, and
/// what they wanted to be told besides.
class BreakNotices : public QObject {
    Q_OBJECT
public:
    using MakeNotifier = std::function<std::unique_ptr<Notifier>()>;

    /// The notifier is made for the first notice.
    explicit BreakNotices(MakeNotifier makeNotifier, QObject* parent = nullptr);
    ~BreakNotices() override;

    /// Quietly: a break comes in that time, and what it holds.
    void announce(std::chrono::seconds ahead, const QString& routine);
    /// The break is due, and can be snoozed for so long; not at all when that is empty.
    void remind(const QString& routine, std::optional<std::chrono::minutes> snooze);
    void withdraw();

    /// Quietly: something that the person should know and need not answer. A reminder that waits for an answer is not
    /// displaced by it.
    void tell(const QString& title, const QString& text);

    void showSide(const unhunch::SideReminder& reminder);
    /// Harmless when something else is on show by now.
    void withdrawSide();

Q_SIGNALS:
    void answered(unhunch::NoticeAction action);

private:
    ReminderNotice& shown();

    MakeNotifier m_makeNotifier;
    std::unique_ptr<ReminderNotice> m_shown;
    bool m_isSide = false;     ///< what was shown last
    bool m_isReminder = false; ///< likewise, and it waits for an answer
};

} // namespace unhunch

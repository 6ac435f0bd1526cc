#pragma once

#include "core/reminder/SideReminder.h"

#include <QCoreApplication>
#include <QString>

namespace unhunch {

/// What side reminders say to people.
class SideReminderWords {
    Q_DECLARE_TR_FUNCTIONS(unhunch::SideReminderWords)
public:
    /// "Sit up", or what the person wrote.
    [[nodiscard]] static QString title(const SideReminder& reminder);
    /// What to do in it; empty for one that the person named.
    [[nodiscard]] static QString advice(const SideReminder& reminder);
    /// "every 20 min", "at 10:30 and 15:00 on workdays"
    [[nodiscard]] static QString when(const SideReminder& reminder);
};

} // namespace unhunch

#pragma once

#include "core/reminder/SideReminder.h"

#include <QStringList>

#include <vector>

class QSettings;

namespace unhunch {

/// Reads the side reminders of the preferences file. One that makes no sense is left out, and told in `warnings`.
///
///     [small-pauses]        minutes of work between; 0 for none
///     posture=20
///     [own-reminders]
///     size=2
///     1\text=Drink some water
///     1\every=60            minutes of work between, or:
///     2\text=Tea
///     2\at=10:30,15:00
///     2\workdays-only=true
[[nodiscard]] std::vector<SideReminder> readSideReminders(QSettings& settings, QStringList& warnings);

/// Takes the place of those in the file.
void writeSideReminders(QSettings& settings, const std::vector<SideReminder>& reminders);

} // namespace unhunch

#pragma once

#include <QDBusConnection>

namespace unhunch {

/// Whether the desktop's settings portal on that bus says that movement is to be reduced: by the standard's key, by
/// GNOME's "enable-animations", or by KDE's "AnimationDurationFactor". Asks only a portal that runs already, and
/// waits for it at most half a second.
[[nodiscard]] bool portalReducesMotion(const QDBusConnection& bus);

} // namespace unhunch

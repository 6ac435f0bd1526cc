#pragma once

#include "app/command/ControlSocket.h"

#include <QStringList>

namespace unhunch {

class AppActions;

/// Carries out a command's words ("snooze", "5") on the running app and says what came of it. Words that make no
/// sense are answered with ExitStatus::Usage and a sentence; nothing happens then. Throws nothing: what the app throws is
/// answered with ExitStatus::Failed.
[[nodiscard]] ControlReply runAppCommand(const QStringList& words, AppActions& app);

} // namespace unhunch

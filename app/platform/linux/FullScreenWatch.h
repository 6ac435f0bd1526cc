#pragma once

#include <QString>

namespace unhunch {

/// "Firefox fills the screen", for a program as its windows name it: "firefox", "org.mozilla.Firefox", or nothing.
[[nodiscard]] QString fullScreenReason(const QString& program);

} // namespace unhunch

#pragma once

#include <QString>

namespace unhunch {

/// The system's folder for what lives as long as the person's session, open to nobody else; empty where there is none.
[[nodiscard]] QString runtimeFolder();

} // namespace unhunch

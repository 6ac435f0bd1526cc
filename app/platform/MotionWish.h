#pragma once

namespace unhunch {

/// Whether the desktop is set to reduce movement. Asks it, and gives up after a moment: false when it does not say.
[[nodiscard]] bool desktopReducesMotion();

} // namespace unhunch

#pragma once

#include <QString>

#include <optional>

namespace unhunch {

/// Why no window can be shown here (no X11 or Wayland display answers), with what to do; empty when one can.
[[nodiscard]] std::optional<QString> displayProblem();

/// Lets the desktop know the windows of this process as Unhunch's, for its task bar and its notices. Before the first one.
void nameForDesktop();

} // namespace unhunch

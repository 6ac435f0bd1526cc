#pragma once

#include <QIcon>

namespace unhunch {

/// What an icon stands for: the program, or how it stands in the tray.
enum class IconKind { Program, Working, Due, Paused };

/// An icon of Unhunch's own, painted at whatever size it is wanted, so that it is crisp on every screen. The program's is
/// also resources/icons/unhunch.svg, for desktops that want a file, and unhunch.ico, for Windows.
[[nodiscard]] QIcon paintedIcon(IconKind kind);

} // namespace unhunch

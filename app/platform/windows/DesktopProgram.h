#pragma once

#include <QString>

namespace unhunch {

/// The path of the program for the desktop, unhunch.exe, whichever of the two this process runs (see Console.cpp).
[[nodiscard]] QString desktopProgram();

} // namespace unhunch

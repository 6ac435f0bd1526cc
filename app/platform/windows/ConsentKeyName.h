#pragma once

#include <QString>

namespace unhunch {

/// A program's name for people from its key in Windows' consent store: "C:#Program Files#Zoom#Zoom.exe" is "Zoom",
/// "Microsoft.Teams_8wekyb3d8bbwe" is "Teams".
[[nodiscard]] QString nameOfConsentKey(const QString& key);

} // namespace unhunch

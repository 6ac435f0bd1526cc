#pragma once

#include <QString>

#include <string_view>

namespace unhunch {

/// Writes a file that is not there yet, for this person's eyes only; answers why that failed, in a sentence, or nothing.
/// A file that is there already is left as it is; what could not be written whole is taken away.
[[nodiscard]] QString writeNewFile(const QString& name, std::string_view bytes);

} // namespace unhunch

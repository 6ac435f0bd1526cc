#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace unhunch {

/// Larger preferences files are no work of ours.
inline constexpr qsizetype largestIniFile = qsizetype{64} * 1024;

/// Why the bytes are no sound INI file, as part of a sentence: "line 3 is no setting". Empty when they are one.
/// Stricter than QSettings, which takes much of a broken file without a word: every line must be a section, a
/// key=value, a comment or blank, in UTF-8 without control characters.
[[nodiscard]] std::optional<QString> iniDamage(const QByteArray& bytes);

} // namespace unhunch

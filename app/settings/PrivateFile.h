#pragma once

#include <QByteArray>
#include <QString>

namespace unhunch {

/// Writes the whole file or none of it, for its owner alone. False when it cannot be written.
[[nodiscard]] bool writePrivately(const QString& file, const QByteArray& bytes);

/// Moves a damaged file to the first free name of FILE.damaged-1, -2, ..., which it returns; empty when it cannot be
/// moved.
[[nodiscard]] QString setAside(const QString& file);

} // namespace unhunch

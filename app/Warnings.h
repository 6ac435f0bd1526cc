#pragma once

#include <QStringList>

namespace unhunch {

/// Says it on standard error, for whoever looks there.
void logLine(const QString& sentence);

/// The same, and tells the person in a box, which blocks nothing. Whole sentences.
void warn(const QStringList& sentences);

} // namespace unhunch

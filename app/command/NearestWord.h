#pragma once

#include <QString>
#include <QStringList>

namespace unhunch {

/// The known word that `word` was most likely meant to be; empty when none is near. Of equally near ones, the first.
[[nodiscard]] QString nearestWord(const QString& word, const QStringList& known);

} // namespace unhunch

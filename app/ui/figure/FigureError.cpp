#include "app/ui/figure/FigureError.h"

namespace unhunch {

FigureError::FigureError(const QString& file, const QString& pointer, const QString& reason)
    : std::runtime_error(QStringLiteral("%1#%2: %3").arg(file, pointer, reason).toStdString()) {}

} // namespace unhunch

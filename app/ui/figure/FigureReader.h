#pragma once

#include "app/ui/figure/FigureData.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace unhunch {

/// Reads the measures of the body from `json`. Throws FigureError, which calls the text `name`, on unknown,
/// missing or ill-typed fields.
[[nodiscard]] BodyProportions readBody(const QByteArray& json, const QString& name);

/// Reads one figure from `json`, to be drawn with `body`. Throws FigureError, which calls the text `name`, on
/// unknown, missing or ill-typed fields, and if the parts of the timeline do not join.
[[nodiscard]] FigureData readFigure(const QByteArray& json, const QString& name, const BodyProportions& body);

/// The figure of a stretch that comes with the program (":/figures/<id>.json"). Throws FigureError if there
/// is none of this id.
[[nodiscard]] std::shared_ptr<const FigureData> builtInFigure(const QString& id);

} // namespace unhunch

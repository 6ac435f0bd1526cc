#pragma once

#include "core/plan/PlanFile.h"

#include <QImage>
#include <QString>

namespace unhunch {

/// Wider or higher pictures are made smaller.
inline constexpr int longestPictureSide = 1600;

/// The image of a picture, upright and no larger than longestPictureSide. Null when it cannot be drawn: it is broken,
/// is not of the format it says, or has more than 40 million points.
[[nodiscard]] QImage imageOf(const PlanPicture& picture);

/// The image as a PNG picture of at most maximumPictureBytes, made smaller until it is. Nothing of the file that it
/// came from is in it but its points. The same image gives the same bytes, and so does what they are read back as.
[[nodiscard]] PlanPicture pictureOf(const StretchId& stretch, const QImage& image);

/// Draws every picture of a plan anew; `name` stands for its file in errors. Throws CatalogError when one cannot be drawn.
void redrawPictures(PlanFile& plan, const std::string& name);

/// Reads a plan file, every picture drawn anew. What is not read in this way is not shown, kept or passed on.
/// Throws CatalogError.
[[nodiscard]] PlanFile openPlan(const QString& file);

} // namespace unhunch

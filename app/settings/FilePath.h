#pragma once

#include <QString>

#include <filesystem>

namespace unhunch {

/// A file's name as core takes it, whatever signs are in it and however the system writes names.
[[nodiscard]] std::filesystem::path filePath(const QString& name);

} // namespace unhunch

#include "app/settings/FilePath.h"

namespace unhunch {

// By way of UTF-16: bytes would be read by the system's code page, which is not UTF-8 everywhere.
std::filesystem::path filePath(const QString& name) { return {name.toStdU16String()}; }

} // namespace unhunch

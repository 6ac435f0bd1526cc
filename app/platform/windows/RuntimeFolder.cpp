#include "app/platform/RuntimeFolder.h"

#include <QDir>

namespace unhunch {

// Windows keeps one for each person, below their own folder.
QString runtimeFolder() { return QDir::tempPath(); }

} // namespace unhunch

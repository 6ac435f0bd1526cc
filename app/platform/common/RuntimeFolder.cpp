#include "app/platform/RuntimeFolder.h"

#include <QDir>
#include <QFileInfo>

namespace unhunch {

QString runtimeFolder() {
    // QStandardPaths would make a folder and write warnings where the variable is missing.
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir::isAbsolutePath(folder) && QFileInfo(folder).isWritable() ? folder : QString();
}

} // namespace unhunch

#include "app/platform/Autostart.h"

#include "app/platform/linux/PortalAutostart.h"
#include "app/platform/linux/XdgAutostart.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace unhunch {

namespace {

bool isSandboxed(const QString& program) {
    if (QFileInfo::exists(QStringLiteral("/.flatpak-info")))
        return true;
    // A program started out of somebody else's snap inherits the variable.
    const QString snap = qEnvironmentVariable("SNAP");
    return !snap.isEmpty() && program.startsWith(snap + QLatin1Char('/'));
}

} // namespace

std::unique_ptr<Autostart> makeAutostart(const QStringList& arguments, bool wanted) {
    const QString program = QCoreApplication::applicationFilePath();
    if (isSandboxed(program))
        return std::make_unique<PortalAutostart>(
            QDBusConnection::sessionBus(), QStringList{QFileInfo(program).fileName()} + arguments, wanted);
    auto folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    const auto home = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    folders.removeAll(home);
    return std::make_unique<XdgAutostart>(home, folders, program, arguments);
}

} // namespace unhunch

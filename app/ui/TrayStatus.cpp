#include "app/ui/TrayStatus.h"

namespace unhunch {

QIcon trayIconFor(TrayLook look) {
    switch (look) {
    case TrayLook::Working: return QIcon(QStringLiteral(":/icons/tray-working.svg"));
    case TrayLook::Due: return QIcon(QStringLiteral(":/icons/tray-due.svg"));
    case TrayLook::Paused: return QIcon(QStringLiteral(":/icons/tray-paused.svg"));
    }
    return {};
}

} // namespace unhunch

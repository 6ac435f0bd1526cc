#include "app/ui/TrayStatus.h"

#include "app/ui/PaintedIcon.h"

namespace unhunch {

QIcon trayIconFor(TrayLook look) {
    switch (look) {
    case TrayLook::Working: return paintedIcon(IconKind::Working);
    case TrayLook::Due: return paintedIcon(IconKind::Due);
    case TrayLook::Paused: return paintedIcon(IconKind::Paused);
    }
    return {};
}

} // namespace unhunch

#include "app/platform/MotionWish.h"

#include <qt_windows.h>

namespace unhunch {

bool desktopReducesMotion() {
    BOOL animates = TRUE;
    return SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animates, 0) && !animates;
}

} // namespace unhunch

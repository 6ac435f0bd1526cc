#include "app/platform/MotionWish.h"

namespace unhunch {

// Windows and macOS have such a setting, but Qt 6.4 does not hand it on.
bool desktopReducesMotion() { return false; }

} // namespace unhunch

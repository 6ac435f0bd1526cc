#include "app/platform/FreeMemory.h"

namespace unhunch {

void returnFreeMemory() {}

} // namespace unhunch

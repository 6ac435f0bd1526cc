#include "app/platform/FreeMemory.h"

#include <cstdlib> // defines __GLIBC__ where it is used

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace unhunch {

void returnFreeMemory() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace unhunch

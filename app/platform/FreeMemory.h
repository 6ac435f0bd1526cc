#pragma once

namespace unhunch {

/// Gives memory that was freed back to the system, where the allocator would keep it for later. Worth its time only
/// after something large has gone that is not needed again soon.
void returnFreeMemory();

} // namespace unhunch

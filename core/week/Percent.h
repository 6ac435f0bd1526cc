#pragma once

namespace unhunch {

/// done / target in percent, half up, in integers, so that it is the same on every machine; 100 when nothing is asked.
[[nodiscard]] constexpr int percentOf(int done, int target) {
    return target == 0 ? 100 : (200 * done + target) / (2 * target);
}

} // namespace unhunch

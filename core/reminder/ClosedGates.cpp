#include "core/reminder/ClosedGates.h"

#include <algorithm>

namespace unhunch {

using std::chrono::milliseconds;

void ClosedGates::held(milliseconds length) {
    if (m_closed == GateSet{Gate::Typing})
        m_typingLeft = std::max(m_typingLeft - length, milliseconds{0});
}

std::optional<milliseconds> ClosedGates::holdWithin(milliseconds allowance) const {
    if (m_closed.empty())
        return milliseconds{0};
    return m_closed == GateSet{Gate::Typing} ? std::optional(allowance) : std::nullopt;
}

} // namespace unhunch

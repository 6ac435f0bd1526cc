#pragma once

#include "core/reminder/Gate.h"

#include <chrono>
#include <optional>

namespace unhunch {

/// The gates that are closed, and how long they hold a break. Typing holds one break for two minutes at most, all
/// its waits taken together and counted only while no other gate is closed; any other gate holds without limit.
class ClosedGates {
public:
    static constexpr std::chrono::milliseconds typingAllowance = std::chrono::minutes{2};

    void close(Gate gate) { m_closed.insert(gate); }
    void open(Gate gate) { m_closed.erase(gate); }

    /// For a new break, which typing may hold for the whole allowance again.
    void renewAllowance() { m_typingLeft = typingAllowance; }
    /// A break was held for that long with the gates as they are.
    void held(std::chrono::milliseconds length);

    [[nodiscard]] const GateSet& closed() const { return m_closed; }
    /// How long they still hold the break that is due: not at all (0), for what typing has left, or until one opens
    /// (empty).
    [[nodiscard]] std::optional<std::chrono::milliseconds> holdLeft() const {
        return holdWithin(m_typingLeft);
    }
    /// The same of the break after it.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextHold() const {
        return holdWithin(typingAllowance);
    }

private:
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    holdWithin(std::chrono::milliseconds allowance) const;

    GateSet m_closed;
    std::chrono::milliseconds m_typingLeft = typingAllowance; ///< of the break under way; never negative
};

} // namespace unhunch

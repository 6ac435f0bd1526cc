#pragma once

#include <array>

namespace unhunch {

/// The figure's own left and right.
enum class Side { Left, Right };

inline constexpr std::array bothSides{Side::Left, Side::Right};

/// +1 on the figure's left, -1 on its right: the sign of y on that side.
[[nodiscard]] constexpr double outward(Side side) { return side == Side::Left ? 1 : -1; }

[[nodiscard]] constexpr Side other(Side side) { return side == Side::Left ? Side::Right : Side::Left; }

/// One value for each side of the body.
template <class Value>
struct PerSide {
    Value left{};
    Value right{};

    [[nodiscard]] Value& operator[](Side side) { return side == Side::Left ? left : right; }
    [[nodiscard]] const Value& operator[](Side side) const { return side == Side::Left ? left : right; }

    friend bool operator==(const PerSide&, const PerSide&) = default;
};

} // namespace unhunch

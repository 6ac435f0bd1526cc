#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace unhunch {

/// The weights of four neighbouring values at `t` (0 at the second, 1 at the third) on a Catmull-Rom curve.
[[nodiscard]] constexpr std::array<double, 4> catmullRomWeights(double t) {
    const double t2 = t * t;
    const double t3 = t2 * t;
    return {0.5 * (-t + 2 * t2 - t3), 0.5 * (2 - 5 * t2 + 3 * t3), 0.5 * (t + 4 * t2 - 3 * t3),
            0.5 * (t3 - t2)};
}

/// A smooth curve through `a` (t = 0 at `b`, 1 at `c`); works for anything that adds and scales.
template <class Value>
[[nodiscard]] constexpr Value catmullRom(const Value& a, const Value& b, const Value& c, const Value& d,
                                         double t) {
    const auto w = catmullRomWeights(t);
    return a * w[0] + b * w[1] + c * w[2] + d * w[3];
}

/// A value that changes smoothly along a position, given at a few rising positions.
template <class Value>
class Profile {
public:
    struct Row {
        double at = 0;
        Value value{};

        friend bool operator==(const Row&, const Row&) = default;
    };

    Profile() = default;
    /// `rows` needs at least one row, with rising positions.
    explicit Profile(std::vector<Row> rows) : m_rows(std::move(rows)) {}

    /// The value at `position`; before the first and after the last row it stays as it is there.
    [[nodiscard]] Value operator()(double position) const {
        if (position <= m_rows.front().at)
            return m_rows.front().value;
        if (position >= m_rows.back().at)
            return m_rows.back().value;
        const auto next = std::upper_bound(m_rows.begin(), m_rows.end(), position,
                                           [](double at, const Row& row) { return at < row.at; });
        const auto i = static_cast<std::size_t>(next - m_rows.begin()) - 1;
        const std::size_t last = m_rows.size() - 1;
        const double t = (position - m_rows[i].at) / (m_rows[i + 1].at - m_rows[i].at);
        return catmullRom(m_rows[i == 0 ? 0 : i - 1].value, m_rows[i].value, m_rows[i + 1].value,
                          m_rows[std::min(i + 2, last)].value, t);
    }

    friend bool operator==(const Profile&, const Profile&) = default;

private:
    std::vector<Row> m_rows;
};

} // namespace unhunch

#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace unhunch::test {

/// Random numbers that are the same for a seed on every machine, as those of the standard distributions are not.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}

    /// 0 to `end` - 1.
    [[nodiscard]] std::size_t below(std::size_t end) { return static_cast<std::size_t>(m_engine() % end); }
    /// `least` to `most`, both included.
    [[nodiscard]] int between(int least, int most) {
        return least + static_cast<int>(below(static_cast<std::size_t>(most - least + 1)));
    }
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }

    template <class Item>
    void shuffle(std::vector<Item>& items) {
        for (std::size_t left = items.size(); left > 1; --left)
            std::swap(items[left - 1], items[below(left)]);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace unhunch::test

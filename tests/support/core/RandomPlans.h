#pragma once

#include "core/plan/PlanFile.h"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace unhunch {

/// Makes stretches and plans of every shape that the format allows, the same ones for the same seed.
class RandomPlans {
public:
    explicit RandomPlans(std::uint32_t seed) : m_random(seed) {}

    [[nodiscard]] Stretch stretch(const StretchId& id);
    [[nodiscard]] PlanFile plan();

private:
    [[nodiscard]] int number(int least, int most);
    [[nodiscard]] bool chance() { return number(0, 1) == 1; }
    /// Readable text of many scripts.
    [[nodiscard]] std::string text(int mostCharacters);
    [[nodiscard]] std::vector<std::string> texts(int fewest, int most, int mostCharacters);
    [[nodiscard]] CountRange range(int least, int most);
    [[nodiscard]] Dose dose(bool hold, bool perSide);
    [[nodiscard]] Frequency frequency();
    [[nodiscard]] std::vector<Place> places();
    [[nodiscard]] std::vector<MovementPhase> phases(const Dose& dose);
    [[nodiscard]] EasierForm easier(const Stretch& full);
    [[nodiscard]] PlanPicture picture(const StretchId& stretch);

    std::mt19937 m_random;
};

/// `text` after a few changes at random, as a fuzzer makes them: bytes flipped, taken out, doubled, put elsewhere.
[[nodiscard]] std::string mangled(std::string text, std::mt19937& random);

} // namespace unhunch

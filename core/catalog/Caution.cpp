#include "core/catalog/Caution.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unhunch {

namespace {

using enum Caution;

/// In the order of the enumeration: a caution is its own index.
constexpr std::array words{
    std::pair{AcuteBackPain, "acute-back-pain"},
    std::pair{AcuteNeckPain, "acute-neck-pain"},
    std::pair{ArmTingling, "arm-tingling"},
    std::pair{Balance, "balance"},
    std::pair{CannotGetOnFloor, "cannot-get-on-floor"},
    std::pair{Dizziness, "dizziness"},
    std::pair{FrozenShoulder, "frozen-shoulder"},
    std::pair{Glaucoma, "glaucoma"},
    std::pair{HeartDisease, "heart-disease"},
    std::pair{HighBloodPressure, "high-blood-pressure"},
    std::pair{Hypermobility, "hypermobility"},
    std::pair{KneePain, "knee-pain"},
    std::pair{LowBloodPressure, "low-blood-pressure"},
    std::pair{LungDisease, "lung-disease"},
    std::pair{NeckInjury, "neck-injury"},
    std::pair{NeckPain, "neck-pain"},
    std::pair{NeckSurgery, "neck-surgery"},
    std::pair{Osteoporosis, "osteoporosis"},
    std::pair{PainfulArc, "painful-arc"},
    std::pair{Panic, "panic"},
    std::pair{Postpartum, "postpartum"},
    std::pair{Pregnancy, "pregnancy"},
    std::pair{RecentAbdominalSurgery, "recent-abdominal-surgery"},
    std::pair{RecentChestSurgery, "recent-chest-surgery"},
    std::pair{RecentShoulderSurgery, "recent-shoulder-surgery"},
    std::pair{RecentSpinalSurgery, "recent-spinal-surgery"},
    std::pair{RheumatoidNeck, "rheumatoid-neck"},
    std::pair{ShoulderInstability, "shoulder-instability"},
    std::pair{ShoulderPain, "shoulder-pain"},
    std::pair{SpinalHardware, "spinal-hardware"},
    std::pair{WeakTrunk, "weak-trunk"},
    std::pair{WristPain, "wrist-pain"},
};

constexpr auto cautions = [] {
    std::array<Caution, words.size()> all{};
    std::ranges::transform(words, all.begin(), &decltype(words)::value_type::first);
    return all;
}();

static_assert(std::ranges::is_sorted(cautions) &&
              static_cast<std::size_t>(cautions.back()) + 1 == cautions.size());

} // namespace

std::span<const Caution> allCautions() { return cautions; }

std::string_view wordOf(Caution caution) { return words.at(static_cast<std::size_t>(caution)).second; }

std::optional<Caution> cautionOf(std::string_view word) {
    const auto found =
        std::ranges::find(words, word, [](const auto& entry) { return std::string_view{entry.second}; });
    return found == words.end() ? std::nullopt : std::optional{found->first};
}

} // namespace unhunch

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace unhunch {

/// Something about a person that can make a stretch unwise, or wise only in a gentler form. The one list:
/// catalogs and plan files name them by their words, and know no others.
enum class Caution {
    AcuteBackPain,
    AcuteNeckPain,
    ArmTingling,
    Balance,
    CannotGetOnFloor,
    Dizziness,
    FrozenShoulder,
    Glaucoma,
    HeartDisease,
    HighBloodPressure,
    Hypermobility,
    KneePain,
    LowBloodPressure,
    LungDisease,
    NeckInjury,
    NeckPain,
    NeckSurgery,
    Osteoporosis,
    PainfulArc,
    Panic,
    Postpartum,
    Pregnancy,
    RecentAbdominalSurgery,
    RecentChestSurgery,
    RecentShoulderSurgery,
    RecentSpinalSurgery,
    RheumatoidNeck,
    ShoulderInstability,
    ShoulderPain,
    SpinalHardware,
    WeakTrunk,
    WristPain
};

/// All of them, in the order above.
[[nodiscard]] std::span<const Caution> allCautions();

/// Its word in files: "shoulder-instability".
[[nodiscard]] std::string_view wordOf(Caution caution);

/// The caution of that word; empty when there is none.
[[nodiscard]] std::optional<Caution> cautionOf(std::string_view word);

/// What a caution means for a stretch.
enum class CautionAdvice {
    TakeCare, ///< it stays; the person is told what to mind
    Easier,   ///< in its easier form only
    LeaveOut  ///< not at all; a stand-in may take its place
};

/// What one caution means for one stretch, and why, in a sentence for the person.
struct StretchCaution {
    Caution caution{};
    CautionAdvice advice = CautionAdvice::TakeCare;
    std::string reason;

    friend bool operator==(const StretchCaution&, const StretchCaution&) = default;
};

} // namespace unhunch

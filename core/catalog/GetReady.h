#pragma once

#include "core/catalog/Stretch.h"

#include <chrono>

namespace unhunch {

/// Into position where the person is already: to stand up, or sit down, and hear the first steps.
inline constexpr std::chrono::seconds getReadyInPlace{8};
/// Into position elsewhere: to walk to a doorway, to kneel down on the floor, or to come back from there.
/// Whoever is quicker begins at once by a key; whoever is slower would miss the first seconds of a hold.
inline constexpr std::chrono::seconds getReadyElsewhere{18};

/// Whether one of its places is at the desk, where there is a chair and room to stand.
[[nodiscard]] bool canBeDoneAtDesk(const Stretch& stretch);

/// How long getting ready for a stretch takes. The person comes from `before`, or from the desk when it is
/// null, and stays where they are if the stretch can be done there.
[[nodiscard]] std::chrono::seconds getReadyTime(const Stretch& stretch, const Stretch* before = nullptr);

} // namespace unhunch

#pragma once

#include <cstddef>

namespace unhunch {

// Characters that texts of a catalog may have: what the windows have room for, and enough to say it.
inline constexpr std::size_t longestId = 40;
inline constexpr std::size_t longestName = 80;
inline constexpr std::size_t longestCue = 30;
inline constexpr std::size_t longestSentence = 300;
inline constexpr std::size_t longestUrl = 1000;

// How many of them a stretch may have.
inline constexpr int mostSteps = 12;
inline constexpr int mostRemarks = 20; ///< precautions, benefits and their like, of each

} // namespace unhunch

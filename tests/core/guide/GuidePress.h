#pragma once

#include "core/guide/GuidedStretch.h"

#include <array>

namespace unhunch::test {

/// What the person may do while a stretch is led.
enum class Press { Pause, Resume, Back, Forward, SetDone, Faster, Slower, AddSet, TakeEasier, Stop };

inline constexpr std::array everyPress{Press::Pause,      Press::Resume, Press::Back,   Press::Forward,
                                       Press::SetDone,    Press::Faster, Press::Slower, Press::AddSet,
                                       Press::TakeEasier, Press::Stop};

void press(GuidedStretch& guided, Press pressed, Instant now);

void PrintTo(Press pressed, std::ostream* out);

} // namespace unhunch::test

#pragma once

#include <set>

namespace unhunch {

/// A reason not to ask right now, though a break may be due. (The person's own pause is the state Paused.)
enum class Gate { OutsideHours, DoNotDisturb, Microphone, Camera, FullScreen, Typing };

using GateSet = std::set<Gate>;

} // namespace unhunch

#pragma once

namespace unhunch {

/// Whether somebody at a terminal can be asked: the standard input and output are both one.
[[nodiscard]] bool isTerminal();

} // namespace unhunch

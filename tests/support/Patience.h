#pragma once

namespace unhunch {

/// How long a test waits for what must happen, in milliseconds. It bounds a hang and measures nothing: on a busy
/// machine the usual five seconds of QTest are too few.
inline constexpr int patience = 60'000;

} // namespace unhunch

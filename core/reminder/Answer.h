#pragma once

namespace unhunch {

/// How a reminder was answered. Ignored: not at all. Away: the person left the desk for at least a break's
/// length instead, which is rest as well.
enum class Answer { Started, Snoozed, Skipped, Ignored, Away };

} // namespace unhunch

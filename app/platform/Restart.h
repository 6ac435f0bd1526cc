#pragma once

#include <string>
#include <vector>

namespace unhunch {

/// Ends this process at once, without a look at its other threads, and has the program start anew once it is gone, with
/// `arguments` (the first one is its name). Where the system cannot do that, or the process has been started so
/// before and hangs again, it only ends. For a process that cannot end by itself any more.
[[noreturn]] void restartProcess(const std::vector<std::string>& arguments);

} // namespace unhunch

#include "app/platform/Terminal.h"

#include <unistd.h>

namespace unhunch {

bool isTerminal() { return isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1; }

} // namespace unhunch

#include "app/platform/Terminal.h"

namespace unhunch {

bool isTerminal() {
    return false; // so that what would be asked must be said with the command
}

} // namespace unhunch

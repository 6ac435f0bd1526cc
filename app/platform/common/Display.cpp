#include "app/platform/Display.h"

namespace unhunch {

std::optional<QString> displayProblem() {
    return std::nullopt; // whoever is logged in to such a system has one
}

void nameForDesktop() {}

} // namespace unhunch

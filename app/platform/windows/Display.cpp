#include "app/platform/Display.h"

#include <qt_windows.h>

#include <shobjidl.h>

namespace unhunch {

std::optional<QString> displayProblem() {
    return std::nullopt; // whoever is logged in has one
}

void nameForDesktop() { SetCurrentProcessExplicitAppUserModelID(L"Unhunch"); }

} // namespace unhunch

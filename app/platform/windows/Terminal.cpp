#include "app/platform/Terminal.h"

#include <qt_windows.h>

namespace unhunch {

namespace {

bool isConsole(DWORD which) {
    DWORD mode = 0; // what is not a console has none
    return GetConsoleMode(GetStdHandle(which), &mode) != FALSE;
}

} // namespace

bool isTerminal() { return isConsole(STD_INPUT_HANDLE) && isConsole(STD_OUTPUT_HANDLE); }

} // namespace unhunch

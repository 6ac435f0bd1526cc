#include "app/platform/Restart.h"

#include <qt_windows.h>

#include <cstdlib>
#include <string>

namespace unhunch {

namespace {

constexpr UINT softwareFault = 70; // as on other systems: EX_SOFTWARE
constexpr const wchar_t* restarted = L"UNHUNCH_RESTARTED";

} // namespace

void restartProcess(const std::vector<std::string>&) {
    // Once only: a fault that comes back at once would make the program start for ever.
    if (GetEnvironmentVariableW(restarted, nullptr, 0) == 0 && SetEnvironmentVariableW(restarted, L"1")) {
        STARTUPINFOW start{};
        start.cb = sizeof start;
        PROCESS_INFORMATION heir{};
        // The command line as it was given: it is the same program with the same arguments.
        std::wstring commandLine = GetCommandLineW();
        CreateProcessW(nullptr, commandLine.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr, &start,
                       &heir);
    }
    TerminateProcess(GetCurrentProcess(), softwareFault);
    std::_Exit(static_cast<int>(softwareFault)); // not reached; the compiler cannot know
}

} // namespace unhunch

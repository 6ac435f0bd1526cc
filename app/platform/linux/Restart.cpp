#include "app/platform/Restart.h"

#include <cstdlib>

#include <unistd.h>

namespace unhunch {

namespace {

constexpr int softwareFault = 70; // EX_SOFTWARE
constexpr const char* restarted = "UNHUNCH_RESTARTED";

} // namespace

void restartProcess(const std::vector<std::string>& arguments) {
    // Once only: a fault that comes back at once would make the program start for ever.
    if (!std::getenv(restarted) && setenv(restarted, "1", 1) == 0) {
        std::vector<char*> words;
        for (const std::string& argument : arguments)
            words.push_back(const_cast<char*>(argument.c_str()));
        words.push_back(nullptr);
        execv("/proc/self/exe", words.data());
    }
    std::_Exit(softwareFault);
}

} // namespace unhunch

#include "app/platform/Restart.h"

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

namespace unhunch {

namespace {

constexpr int softwareFault = 70; // EX_SOFTWARE
constexpr const char* restarted = "UNHUNCH_RESTARTED";

} // namespace

void restartProcess(const std::vector<std::string>& arguments) {
    // Once only: a fault that comes back at once would make the program start for ever.
    if (std::getenv(restarted) || setenv(restarted, "1", 1) != 0)
        std::_Exit(softwareFault);
    std::vector<char*> words;
    words.reserve(arguments.size() + 1);
    for (const std::string& argument : arguments)
        words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    // The heir begins when this process is gone, and with it its locks: then its end of the pipe is closed.
    int pipe[2] = {-1, -1};
    if (pipe2(pipe, O_CLOEXEC) == 0 && fork() == 0) {
        close(pipe[1]);
        char byte = 0;
        while (read(pipe[0], &byte, 1) < 0 && errno == EINTR) {
        }
        execv("/proc/self/exe", words.data());
    }
    std::_Exit(softwareFault);
}

} // namespace unhunch

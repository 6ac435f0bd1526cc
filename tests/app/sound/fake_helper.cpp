// Plays a helper program: answers each command by a rule that the command itself names.
//   language xx_YY / volume N   "ready a fake"
//   language C / volume 0       "none no engine"
//   language nl                 "substitute a fake"
//   say TEXT / play NAME        "heard TEXT"; then "silent"
//   say crash / play crash      ends at once
//   say hang                    never reads again

#include <chrono>
#include <iostream>
#include <string>
#include <thread>

int main() {
    std::string line;
    bool isVoice = false; // which is told a pace first
    while (std::getline(std::cin, line)) {
        if (line.ends_with("crash"))
            return 3;
        if (line == "say hang")
            std::this_thread::sleep_for(std::chrono::hours(1));
        isVoice = isVoice || line.starts_with("rate ");
        if (isVoice && (line.starts_with("rate ") || line.starts_with("volume ")))
            continue;
        if (line == "language C" || line == "volume 0")
            std::cout << "none no engine" << std::endl;
        else if (line.starts_with("language nl"))
            std::cout << "substitute a fake" << std::endl;
        else if (line.starts_with("language ") || line.starts_with("volume "))
            std::cout << "ready a fake" << std::endl;
        else
            std::cout << "heard " << line << std::endl << "silent" << std::endl;
    }
    return 0;
}

#include "app/platform/linux/FileHolders.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <string>

namespace unhunch {

namespace {

namespace fs = std::filesystem;

bool isProcess(const std::string& name) {
    return std::ranges::all_of(name, [](unsigned char letter) { return std::isdigit(letter) != 0; });
}

/// A process may end, and close its files, while it is looked at: what cannot be read is not there.
bool holds(const fs::path& process, const std::string& prefix) {
    std::error_code gone;
    for (fs::directory_iterator file(process / "fd", gone), end; !gone && file != end; file.increment(gone)) {
        std::error_code closed;
        if (fs::read_symlink(file->path(), closed).native().starts_with(prefix))
            return true;
    }
    return false;
}

} // namespace

std::vector<QString> holdersOf(const QString& prefix) {
    const std::string wanted = prefix.toStdString();
    std::vector<QString> holders;
    std::error_code unreadable;
    for (fs::directory_iterator process("/proc", unreadable), end; !unreadable && process != end;
         process.increment(unreadable)) {
        if (!isProcess(process->path().filename()) || !holds(process->path(), wanted))
            continue;
        std::string name;
        std::getline(std::ifstream(process->path() / "comm"), name);
        holders.push_back(QString::fromStdString(name));
    }
    return holders;
}

} // namespace unhunch

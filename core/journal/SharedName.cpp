#include "core/journal/SharedName.h"

#include "core/journal/Session.h"

#include <algorithm>

namespace unhunch {

namespace {

constexpr std::string_view begins = "unhunch-";
constexpr std::string_view ends = ".json";
constexpr std::size_t idLength = 12;
constexpr std::size_t longestComputer = 32;

bool isDigit(char sign) { return sign >= '0' && sign <= '9'; }
bool isLetter(char sign) { return sign >= 'a' && sign <= 'z'; }
bool isHex(char sign) { return isDigit(sign) || (sign >= 'a' && sign <= 'f'); }

char lowered(char sign) { return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign; }

bool isId(std::string_view text) { return text.size() == idLength && std::ranges::all_of(text, isHex); }

/// Signs that every file system takes, and every shell.
std::string plain(std::string_view computer) {
    std::string name;
    for (const char sign : computer) {
        const char low = lowered(sign);
        if (isLetter(low) || isDigit(low))
            name += low;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    name.resize(std::min(name.size(), longestComputer));
    while (name.ends_with('-'))
        name.pop_back();
    return name.empty() ? "computer" : name;
}

} // namespace

std::string sharedFileName(std::string_view computer, std::string_view id) {
    std::string name{begins};
    return name.append(plain(computer)).append("-").append(id).append(ends);
}

std::string newComputerId() {
    std::string id = newUuid();
    std::erase(id, '-');
    // Past the digit that every such id has in common.
    return id.substr(id.size() - idLength);
}

bool isSharedFileName(std::string_view name) {
    return name.size() > begins.size() + ends.size() && name.starts_with(begins) && name.ends_with(ends);
}

SharedName sharedNameParts(std::string_view name) {
    const std::string_view middle = name.substr(begins.size(), name.size() - begins.size() - ends.size());
    for (std::size_t dash = middle.find('-'); dash != std::string_view::npos;
         dash = middle.find('-', dash + 1)) {
        const std::string_view rest = middle.substr(dash + 1);
        const bool endsThere =
            rest.size() <= idLength || !(isLetter(lowered(rest[idLength])) || isDigit(rest[idLength]));
        if (dash > 0 && isId(rest.substr(0, idLength)) && endsThere)
            return {std::string(middle.substr(0, dash)), rest.size() > idLength};
    }
    return {};
}

} // namespace unhunch

#pragma once

#include <string>
#include <string_view>

namespace unhunch {

/// The names of files in a shared folder: "unhunch-desk-3f2a9c0145d1.json" is the journal of the computer "desk", and
/// "unhunch-desk-3f2a9c0145d1 (conflicted copy).json" one that a program for syncing made of it. What begins with a dot is
/// somebody's draft.

/// What a name tells.
struct SharedName {
    std::string computer; ///< empty where no computer gave that name
    bool isCopy = false;
};

/// The name of the file of the computer that its person calls `computer`, of which letters and digits are kept; `id` is
/// twelve hexadecimal digits that no other computer has.
[[nodiscard]] std::string sharedFileName(std::string_view computer, std::string_view id);
/// Such digits, by chance.
[[nodiscard]] std::string newComputerId();

/// Whether a file of that name is to be read.
[[nodiscard]] bool isSharedFileName(std::string_view name);
/// Of a name that is.
[[nodiscard]] SharedName sharedNameParts(std::string_view name);

} // namespace unhunch

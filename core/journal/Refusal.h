#pragma once

#include "core/journal/JournalError.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace SQLite {
class Exception;
}

namespace unhunch {

/// A path as UTF-8, which is what SQLite and messages take on every system.
[[nodiscard]] std::string utf8(const std::filesystem::path& path);

/// "Cannot <task> <file>: <reason>. <advice>" `task` is a verb with its object: "open the journal".
[[nodiscard]] std::string refusal(std::string_view task, const std::filesystem::path& file,
                                  std::string_view reason, std::string_view advice);

/// The same for what SQLite refused; its code chooses reason and advice.
[[nodiscard]] JournalError refused(std::string_view task, const std::filesystem::path& file,
                                   const SQLite::Exception& error);

/// The same for a database that contradicts itself, as `finding` says.
[[nodiscard]] JournalError damagedJournal(std::string_view task, const std::filesystem::path& file,
                                          std::string_view finding);

/// The same for what the file system refused.
[[nodiscard]] JournalError refused(std::string_view task, const std::filesystem::path& file,
                                   const std::error_code& error);

} // namespace unhunch

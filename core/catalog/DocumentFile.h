#pragma once

#include "core/catalog/JsonNode.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace unhunch {

/// A kind of file that is read whole: "catalog", "plan".
struct DocumentKind {
    std::string_view name;        ///< for people
    std::string_view format;      ///< what its field "format" says
    std::size_t maximumBytes = 0; ///< larger ones are refused
};

/// Refuses text that is larger than its kind may be; `name` stands for the file in the error.
void requireSize(std::string_view text, const DocumentKind& kind, const std::string& name);

/// Refuses a document of another format or version than 1. To be called before the other fields are looked at: those of
/// a later version would only look unknown.
void requireFormat(const JsonNode& document, const DocumentKind& kind);

/// The file's path as UTF-8, as the rest of a message is.
[[nodiscard]] std::string nameOf(const std::filesystem::path& file);

/// The text of a file. Throws CatalogError when it cannot be read, is too large or is no ordinary file: a folder, a
/// pipe or a device is refused unopened, since opening a pipe may wait for ever and a device may have no end.
[[nodiscard]] std::string readDocument(const std::filesystem::path& file, const DocumentKind& kind);

} // namespace unhunch

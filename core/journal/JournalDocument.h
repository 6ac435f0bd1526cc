#pragma once

#include "core/catalog/CatalogError.h"
#include "core/catalog/DocumentFile.h"
#include "core/journal/JournalContents.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace unhunch {

/// A journal as a JSON document (docs/JOURNAL.md, docs/journal.schema.json): for export, import and the folder that two
/// computers share. 64 MiB hold over a hundred thousand sessions with their reminders, thirty years of ten breaks a day.
inline constexpr DocumentKind journalKind{"journal", "unhunch-journal", std::size_t{64} << 20U};

/// The document; equal contents give equal bytes, each record on a line of its own.
[[nodiscard]] std::string journalDocument(const JournalContents& contents);

/// The contents that a document stands for; `name` stands for the file in errors. Throws CatalogError with the place of
/// what is not as it should be: size, nesting, fields, dates, bounds, ids that come twice.
[[nodiscard]] JournalContents readJournalDocument(std::string_view text, const std::string& name);

/// The same of a file, which is no pipe or device.
[[nodiscard]] JournalContents readJournalFile(const std::filesystem::path& file);

} // namespace unhunch

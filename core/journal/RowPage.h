#pragma once

#include "core/journal/RowInserter.h"

#include <cstddef>
#include <span>
#include <vector>

namespace unhunch {

/// The rows on a page of a SQLite file that holds rows of a table (https://www.sqlite.org/fileformat2.html, section 1.6), each
/// with its columns in order; the number of a row stands for itself as NULL. `header` is what precedes the page's own
/// beginning: 100 bytes on the first page of a file. Empty for a page of any other kind; what makes no sense is passed over, so
/// any bytes will do. A row that is too long for one page is left out.
[[nodiscard]] std::vector<std::vector<StoredValue>> rowsOnPage(std::span<const unsigned char> page,
                                                               std::size_t header);

} // namespace unhunch

#pragma once

#include "core/journal/Session.h"

#include <span>
#include <string>
#include <string_view>

namespace unhunch {

/// A field as RFC 4180 quotes it: in quotes when it holds a comma, a quote or a line's end. None can be a formula: what
/// is free text in it are names of stretches, which are lower-case words.
[[nodiscard]] std::string csvField(std::string_view text);

/// Sessions as CSV (RFC 4180: lines end in CR LF; UTF-8), a header line and one line each. The columns and their order are
/// stable (docs/JOURNAL.md); later versions only append to them.
[[nodiscard]] std::string sessionsAsCsv(std::span<const Session> sessions);

} // namespace unhunch

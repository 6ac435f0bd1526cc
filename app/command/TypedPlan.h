#pragma once

#include "core/week/PlanHistory.h"

#include <QString>

#include <optional>

namespace unhunch {

/// Days as they are typed: "mon-fri", "mon,wed,fri", "sat-mon", "daily"; empty when the text names none.
[[nodiscard]] std::optional<Weekdays> parseWeekdays(const QString& text);

/// How often, as it is typed: "daily", "3" or "3-4" times a week; empty when the text says nothing of the kind.
[[nodiscard]] std::optional<Frequency> parseFrequency(const QString& text);

/// A day as it is typed, Monday the first: "mon".
[[nodiscard]] QString typedDay(std::size_t day);

} // namespace unhunch

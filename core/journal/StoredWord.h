#pragma once

#include "core/journal/JournalContents.h"
#include "core/journal/Session.h"
#include "core/reminder/Answer.h"
#include "core/week/Completion.h"

#include <optional>
#include <string_view>

namespace unhunch {

/// What kind of work a dose asks for, as the journal tells its rows apart.
enum class DoseKind { Hold, Repetitions };

/// The word that stands for a value in the journal. Journals in use hold these words: never change one
/// without a migration. Empty for a number that is no value of the enumeration.
[[nodiscard]] std::string_view storedWord(Outcome outcome);
[[nodiscard]] std::string_view storedWord(SessionSource source);
[[nodiscard]] std::string_view storedWord(Feeling feeling);
[[nodiscard]] std::string_view storedWord(Answer answer);
[[nodiscard]] std::string_view storedWord(Gate gate);
[[nodiscard]] std::string_view storedWord(HoldEnd end);
[[nodiscard]] std::string_view storedWord(DoseKind kind);
[[nodiscard]] std::string_view storedWord(RecordKind kind);

/// The value that a stored word stands for; empty when it stands for none. Reads the functions above
/// backwards, so that each pair of word and value is written down once. The enumerations count from 0 without
/// gaps.
template <typename Value>
[[nodiscard]] std::optional<Value> fromStoredWord(std::string_view word) {
    for (int number = 0;; ++number) {
        const auto value = static_cast<Value>(number);
        const auto candidate = storedWord(value);
        if (candidate.empty())
            return std::nullopt;
        if (candidate == word)
            return value;
    }
}

} // namespace unhunch

#include "core/catalog/SpellingDistance.h"

#include <algorithm>
#include <numeric>
#include <ranges>
#include <utility>

namespace unhunch {

namespace {

/// Longer texts are no misspelt name, and the comparison costs the product of both lengths.
constexpr std::size_t longestTyped = 64;

/// Fewer letters begin too many words to mean one of them.
constexpr std::size_t shortestBeginning = 3;

using Words = std::vector<std::string>;

Words wordsOf(std::string_view text) {
    Words words(1);
    for (const char character : text) {
        const bool isCapital = character >= 'A' && character <= 'Z';
        if (character == '-' || character == '_' || character == ' ')
            words.emplace_back();
        else
            words.back() += isCapital ? static_cast<char>(character - 'A' + 'a') : character;
    }
    std::erase(words, "");
    return words;
}

std::string joined(const Words& words) { return std::accumulate(words.begin(), words.end(), std::string{}); }

/// Restricted Damerau-Levenshtein distance: a swap of two neighbours is one edit, for it is one slip of the
/// fingers.
std::size_t editsBetween(std::string_view from, std::string_view to) {
    std::vector<std::size_t> beforePrevious(to.size() + 1);
    std::vector<std::size_t> previous(to.size() + 1);
    std::vector<std::size_t> current(to.size() + 1);
    std::iota(current.begin(), current.end(), std::size_t{0});
    for (std::size_t row = 1; row <= from.size(); ++row) {
        beforePrevious.swap(previous);
        previous.swap(current);
        current[0] = row;
        for (std::size_t column = 1; column <= to.size(); ++column) {
            const std::size_t change = from[row - 1] == to[column - 1] ? 0 : 1;
            current[column] =
                std::min({previous[column] + 1, current[column - 1] + 1, previous[column - 1] + change});
            const bool swapped =
                row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1];
            if (swapped)
                current[column] = std::min(current[column], beforePrevious[column - 2] + 1);
        }
    }
    return current[to.size()];
}

bool meansWord(const std::string& typed, const std::string& word) {
    const bool begins = typed.size() >= shortestBeginning && word.starts_with(typed);
    return begins || editsBetween(typed, word) <= word.size() / 4;
}

bool shareAWord(const Words& typed, const Words& name) {
    return std::ranges::any_of(typed, [&name](const std::string& one) {
        return std::ranges::any_of(name, [&one](const std::string& other) { return meansWord(one, other); });
    });
}

} // namespace

std::optional<std::size_t> spellingDistance(std::string_view typed, std::string_view name) {
    if (typed.size() > longestTyped)
        return std::nullopt;
    const Words typedWords = wordsOf(typed);
    const Words nameWords = wordsOf(name);
    if (typedWords.empty())
        return std::nullopt;
    const std::string letters = joined(nameWords);
    const std::size_t edits = editsBetween(joined(typedWords), letters);
    if (edits > letters.size() / 3 && !shareAWord(typedWords, nameWords))
        return std::nullopt;
    return edits;
}

std::vector<std::string> nearestNames(std::string_view typed, std::span<const std::string_view> names) {
    constexpr std::size_t mostSuggestions = 3;
    std::vector<std::pair<std::size_t, std::size_t>> near;
    for (std::size_t index = 0; index < names.size(); ++index) {
        if (const auto distance = spellingDistance(typed, names[index]))
            near.emplace_back(*distance, index);
    }
    std::ranges::sort(near);
    std::vector<std::string> nearest;
    for (const auto& [distance, index] : near | std::views::take(mostSuggestions))
        nearest.emplace_back(names[index]);
    return nearest;
}

std::string didYouMean(std::string_view typed, std::span<const std::string_view> names) {
    std::string hint;
    for (const std::string& name : nearestNames(typed, names))
        hint += (hint.empty() ? " (did you mean \"" : "\", \"") + name;
    return hint.empty() ? hint : hint + "\"?)";
}

} // namespace unhunch

#include "tests/core/catalog/ReadingEase.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace unhunch {

namespace {

bool isLetter(char character) {
    return std::isalpha(static_cast<unsigned char>(character)) != 0 || character == '\'';
}

bool isVowel(char letter) { return std::string_view("aeiouyAEIOUY").find(letter) != std::string_view::npos; }

int syllablesOf(std::string_view word) {
    int groups = 0;
    bool inGroup = false;
    for (const char letter : word) {
        groups += isVowel(letter) && !inGroup ? 1 : 0;
        inGroup = isVowel(letter);
    }
    const bool hasSilentEnd = word.ends_with('e') && !word.ends_with("le");
    return std::max(1, groups - (hasSilentEnd ? 1 : 0));
}

} // namespace

double readingGrade(const std::string& text) {
    int words = 0;
    int syllables = 0;
    int sentences = 0;
    std::string word;
    for (const char character : text + ' ') {
        if (isLetter(character)) {
            word += character;
            continue;
        }
        if (!word.empty()) {
            ++words;
            syllables += syllablesOf(word);
            word.clear();
        }
        sentences += std::string_view(".:;!?").find(character) != std::string_view::npos ? 1 : 0;
    }
    if (words == 0)
        return 0;
    return 0.39 * words / std::max(1, sentences) + 11.8 * syllables / words - 15.59;
}

} // namespace unhunch

#pragma once

#include <string>

namespace unhunch {

/// The school year whose pupils read English text with ease, by Flesch and Kincaid (1975): 0.39 words a sentence +
/// 11.8 syllables a word - 15.59. Syllables are guessed from groups of vowels, and a colon ends a sentence, as it does
/// when the text is spoken.
[[nodiscard]] double readingGrade(const std::string& text);

} // namespace unhunch

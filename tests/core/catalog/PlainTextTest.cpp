#include "core/catalog/PlainText.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

TEST(PlainTextTest, charactersAreCountedNotBytes) {
    EXPECT_EQ(characterCount(""), 0U);
    EXPECT_EQ(characterCount("Arch"), 4U);
    EXPECT_EQ(characterCount("Schön – 猫 🐄"), 11U);
}

TEST(PlainTextTest, lettersOfAnyScriptAreNoControlCharacters) {
    for (const char* text :
         {"", "Arch & round, 30 s × 3–4", "Ärmel", "猫と牛", "قطة", "🐄", "naïve\u00A0space"})
        EXPECT_FALSE(hasControlCharacters(text)) << text;
}

TEST(PlainTextTest, whatSteersATerminalOrALayoutIsAControlCharacter) {
    for (const char* text : {"\n", "a\tb", "\x1b[31m", "\x7f", "\u0080", "\u009f", "\u2028", "\u2029",
                             "\u202a", "\u202e", "\u2066", "\u2069", "Arch\u0007"})
        EXPECT_TRUE(hasControlCharacters(text)) << printable(text);
    EXPECT_TRUE(hasControlCharacters(std::string_view("\0", 1)));
}

TEST(PlainTextTest, theNeighboursOfControlCharactersAreNone) {
    for (const char* text : {" ", "~", "\u00a0", "\u2027", "\u202f", "\u2065", "\u206a"})
        EXPECT_FALSE(hasControlCharacters(text)) << text;
}

TEST(PlainTextTest, blankIsWhatShowsNothing) {
    EXPECT_TRUE(isBlank(""));
    EXPECT_TRUE(isBlank(" \t\r\n"));
    EXPECT_FALSE(isBlank(" x "));
}

TEST(PlainTextTest, controlCharactersAreShownByTheirNumbers) {
    EXPECT_EQ(inQuotes("a\x1b[31mb"), "\"aU+001B[31mb\"");
    EXPECT_EQ(printable("\u202e"), "U+202E");
    EXPECT_EQ(printable("\n"), "U+000A");
}

TEST(PlainTextTest, longTextsAreCutBetweenCharacters) {
    const std::string forty = "ä23456789 ä23456789 ä23456789 ä23456789 ";
    EXPECT_EQ(printable(forty), forty);
    EXPECT_EQ(printable(forty + "x"), forty + "…");
    EXPECT_EQ(printable(forty + std::string(1000, 'x')), forty + "…");
}

} // namespace
} // namespace unhunch

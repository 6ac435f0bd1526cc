#include "tests/core/catalog/ReadingEase.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

TEST(ReadingEaseTest, itIsTheFormulaForTextWhoseSyllablesAreSure) {
    // 6 words, 1 sentence, 6 syllables; 7 words, 2 sentences, 10 syllables.
    EXPECT_NEAR(readingGrade("The cat sat on the mat."), 0.39 * 6 + 11.8 - 15.59, 1e-9);
    EXPECT_NEAR(readingGrade("Breathe in. Lower your shoulders very slowly."),
                0.39 * 7 / 2 + 11.8 * 11 / 7 - 15.59, 1e-9);
}

TEST(ReadingEaseTest, longSentencesOfLongWordsAreHarder) {
    EXPECT_LT(readingGrade("Sit tall. Let your arms hang. Breathe out."), 2);
    EXPECT_GT(readingGrade("Individuals experiencing glenohumeral instability necessitate professional "
                           "consultation preceding participation."),
              20);
}

TEST(ReadingEaseTest, aColonEndsASentence) {
    EXPECT_LT(readingGrade("Arch: lift your chest and look ahead."),
              readingGrade("Arch and lift your chest and look ahead."));
}

TEST(ReadingEaseTest, nothingIsEasy) {
    EXPECT_EQ(readingGrade(""), 0);
    EXPECT_EQ(readingGrade(" ... "), 0);
}

} // namespace
} // namespace unhunch

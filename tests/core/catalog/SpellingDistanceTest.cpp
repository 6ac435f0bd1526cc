#include "core/catalog/SpellingDistance.h"

#include <gtest/gtest.h>

#include <string>

namespace unhunch {
namespace {

TEST(SpellingDistanceTest, theSameNameIsAtNoDistance) {
    EXPECT_EQ(spellingDistance("cat-cow", "cat-cow"), 0U);
}

TEST(SpellingDistanceTest, letterCaseAndSignsBetweenWordsDoNotCount) {
    for (const char* typed : {"catcow", "Cat-Cow", "cat cow", "CAT_COW", " cat--cow-"})
        EXPECT_EQ(spellingDistance(typed, "cat-cow"), 0U) << typed;
}

TEST(SpellingDistanceTest, eachSlipCountsOne) {
    EXPECT_EQ(spellingDistance("arm-circle", "arm-circles"), 1U);
    EXPECT_EQ(spellingDistance("arm-circlesx", "arm-circles"), 1U);
    EXPECT_EQ(spellingDistance("arm-cirkles", "arm-circles"), 1U);
    EXPECT_EQ(spellingDistance("arm-cicrles", "arm-circles"), 1U);
    EXPECT_EQ(spellingDistance("amr-cicrles", "arm-circles"), 2U);
}

TEST(SpellingDistanceTest, aWordOfTheNameIsEnoughToBeNear) {
    EXPECT_EQ(spellingDistance("chest", "chest-stretch"), 7U);
    EXPECT_EQ(spellingDistance("rolls", "shoulder-rolls"), 8U);
    EXPECT_TRUE(spellingDistance("should", "shoulder-rolls"));
    EXPECT_TRUE(spellingDistance("chset", "chest-stretch"));
    EXPECT_TRUE(spellingDistance("cow-cat", "cat-cow"));
}

TEST(SpellingDistanceTest, otherWordsAreNotNear) {
    for (const char* typed : {"squats", "x", "chin-tuck", "sh", "", "-", "  "})
        EXPECT_FALSE(spellingDistance(typed, "chest-stretch")) << typed;
    EXPECT_FALSE(spellingDistance("dog", "cat-cow"));
}

TEST(SpellingDistanceTest, aLongTextIsNoMisspeltName) {
    EXPECT_TRUE(spellingDistance("cat-cow " + std::string(56, 'x'), "cat-cow"));
    EXPECT_FALSE(spellingDistance("cat-cow " + std::string(57, 'x'), "cat-cow"));
}

} // namespace
} // namespace unhunch

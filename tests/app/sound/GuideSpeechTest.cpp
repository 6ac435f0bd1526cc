#include "app/text/GuideSpeech.h"

#include "tests/support/Stretches.h"

#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST(GuideSpeechTest, theWordsOfAnUntranslatedAppAreEnglish) {
    EXPECT_EQ(GuideSpeech::language().language(), QLocale::English);
}

TEST(GuideSpeechTest, aSlowerVoiceNeedsLonger) {
    EXPECT_EQ(GuideSpeech::lengthOf(u"Rest"_s, 50), 2 * GuideSpeech::lengthOf(u"Rest"_s, 100));
}

TEST(GuideSpeechTest, aScriptIsTheNameTheStepsAndTheBreath) {
    const Stretch stretch = *test::builtInCatalog().find("cat-cow");
    const QStringList script = GuideSpeech::script(stretch, false);
    EXPECT_EQ(script.size(), 2 + static_cast<qsizetype>(stretch.steps.size()));
    EXPECT_EQ(script.first(), u"Next: Cat-cow."_s);
    EXPECT_EQ(GuideSpeech::script(stretch, true).first(), u"Cat-cow."_s);
}

TEST(GuideSpeechTest, theEasierFormIsNamed) {
    const Stretch easier = easierForm(*test::builtInCatalog().find("cat-cow"));
    EXPECT_EQ(GuideSpeech::script(easier, true).first(), u"Cat-cow, the easier form."_s);
}

TEST(GuideSpeechTest, onlyTheLastOfSeveralRepetitionsIsCalledThat) {
    EXPECT_EQ(GuideSpeech::repetition(9, 10), QStringList{u"9"_s});
    EXPECT_EQ(GuideSpeech::repetition(10, 10), (QStringList{u"10, the last one"_s, u"10"_s}));
    EXPECT_EQ(GuideSpeech::repetition(1, 1), QStringList{u"1"_s});
}

TEST(GuideSpeechTest, aMovementNamesItsBreathIfItHasOne) {
    EXPECT_EQ(GuideSpeech::phase({"Round", Breath::Out, 4s}, true), u"Round, breathe out"_s);
    EXPECT_EQ(GuideSpeech::phase({"Round", Breath::Out, 4s}, false), u"Round"_s);
    EXPECT_EQ(GuideSpeech::phase({"Lift", Breath::Steady, 4s}, true), u"Lift"_s);
}

TEST(GuideSpeechTest, aRestSaysWhatComesNext) {
    GuideProgress progress;
    progress.phase = GuidePhase::Rest;
    progress.set = 2;
    progress.sets = 3;
    progress.length = 10s;
    EXPECT_EQ(GuideSpeech::rest(progress, false),
              (QStringList{u"Rest for 10 seconds, then set 2 of 3"_s, u"Rest"_s}));
}

} // namespace

} // namespace unhunch

#include "app/platform/helper/HelperChimes.h"
#include "app/platform/helper/HelperProcess.h"
#include "app/platform/helper/HelperVoice.h"
#include "tests/support/Patience.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

const QString fake = QStringLiteral(UNHUNCH_FAKE_HELPER);

TEST(Helper, answersWhatItIsTold) {
    HelperProcess helper(fake);
    QSignalSpy answered(&helper, &HelperProcess::answered);
    helper.start();
    helper.send(u"say two\nlines"_s);
    ASSERT_TRUE(answered.wait(patience));
    EXPECT_EQ(answered[0], (QVariantList{u"heard"_s, u"say two lines"_s}));
}

TEST(Helper, aProgramThatIsNotInstalledIsTold) {
    HelperProcess helper(u"unhunch-nowhere"_s);
    const QSignalSpy ended(&helper, &HelperProcess::ended);
    helper.start();
    ASSERT_EQ(ended.count(), 1);
    EXPECT_TRUE(ended[0][0].toString().contains(u"unhunch-nowhere"_s));
    helper.send(u"say nothing"_s);
}

TEST(Helper, anUnexpectedEndIsTold) {
    HelperProcess helper(fake);
    QSignalSpy ended(&helper, &HelperProcess::ended);
    helper.start();
    helper.send(u"say crash"_s);
    EXPECT_TRUE(ended.wait(patience));
}

TEST(Helper, aBusyProgramDoesNotHoldUpTheEnd) {
    QElapsedTimer time;
    {
        HelperProcess helper(fake);
        QSignalSpy answered(&helper, &HelperProcess::answered);
        helper.start();
        helper.send(u"say hello"_s);
        ASSERT_TRUE(answered.wait(patience));
        helper.send(u"say hang"_s);
        time.start();
    }
    EXPECT_LT(time.elapsed(), patience); // not the hour that it would take
}

TEST(Helper, theVoiceTellsWhenItIsReadyAndWhenItIsSilent) {
    HelperVoice voice(fake);
    QSignalSpy ready(&voice, &Voice::ready);
    QSignalSpy silent(&voice, &Voice::silent);
    voice.open({QLocale(QLocale::English, QLocale::UnitedStates), 100, 100});
    ASSERT_TRUE(ready.wait(patience));
    EXPECT_EQ(ready[0][0].toString(), u"a fake"_s);
    EXPECT_TRUE(ready[0][1].toString().isEmpty());
    silent.clear();
    voice.say(u"one"_s);
    EXPECT_TRUE(silent.wait(patience));
}

TEST(Helper, aVoiceForAnotherLanguageIsToldByName) {
    HelperVoice voice(fake);
    QSignalSpy ready(&voice, &Voice::ready);
    voice.open({QLocale(QLocale::Dutch), 100, 100});
    ASSERT_TRUE(ready.wait(patience));
    EXPECT_EQ(ready[0][1].toString(), u"No voice speaks Dutch; a fake is used."_s);
}

TEST(Helper, aMissingVoiceIsToldOnceWithAdvice) {
    HelperVoice voice(fake);
    QSignalSpy unavailable(&voice, &Voice::unavailable);
    voice.open({QLocale::c(), 100, 100});
    ASSERT_TRUE(unavailable.wait(patience));
    EXPECT_EQ(unavailable.count(), 1);
    EXPECT_TRUE(unavailable[0][0].toString().contains(u"no engine"_s));
    EXPECT_TRUE(unavailable[0][0].toString().contains(u"Install"_s));
}

TEST(Helper, chimesThatCannotBePlayedAreTold) {
    HelperChimes chimes(fake);
    QSignalSpy unavailable(&chimes, &Chimes::unavailable);
    chimes.open(0);
    EXPECT_TRUE(unavailable.wait(patience));
}

TEST(Helper, chimesThatCanBePlayedAreReady) {
    HelperChimes chimes(fake);
    QSignalSpy ready(&chimes, &Chimes::ready);
    chimes.open(70);
    ASSERT_TRUE(ready.wait(patience));
    EXPECT_EQ(ready[0][0].toString(), u"a fake"_s);
}

} // namespace

} // namespace unhunch

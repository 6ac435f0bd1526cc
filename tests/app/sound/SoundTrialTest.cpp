#include "app/guide/SoundTrial.h"

#include "app/text/GuideSpeech.h"
#include "app/ui/preferences/PreferencesDialog.h"
#include "tests/app/sound/FakeSounds.h"
#include "tests/support/Stretches.h"

#include <QLabel>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class SoundTrialTest : public testing::Test {
protected:
    SoundTrialTest() { log.clock = &clock; }

    [[nodiscard]] bool shows(const QString& text) const {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->text() == text && !label->isHidden(); });
    }

    test::FakeClock clock;
    test::SoundLog log;
    test::FakeVoice* voice = nullptr;
    test::FakeChimes* chimes = nullptr;
    PreferencesDialog dialog{{}, test::prescribedPlan(), true};
    SoundTrial trial{dialog,
                     {.voice =
                          [this] {
                              auto made = std::make_unique<test::FakeVoice>(log);
                              voice = made.get();
                              return made;
                          },
                      .chimes =
                          [this] {
                              auto made = std::make_unique<test::FakeChimes>(log);
                              chimes = made.get();
                              return made;
                          }}};
};

TEST_F(SoundTrialTest, loadsNothingUnasked) {
    EXPECT_FALSE(voice);
    EXPECT_FALSE(chimes);
}

TEST_F(SoundTrialTest, speaksASampleOnceTheVoiceIsReady) {
    Q_EMIT dialog.voiceTried();
    ASSERT_TRUE(voice);
    EXPECT_THAT(log.said, IsEmpty());
    Q_EMIT voice->ready(QStringLiteral("a voice"), {});
    ASSERT_EQ(log.said.size(), 1U);
    EXPECT_EQ(log.said[0].text, GuideSpeech::sample().toStdString());
}

TEST_F(SoundTrialTest, aMissingVoiceIsToldInTheDialog) {
    Q_EMIT dialog.voiceTried();
    Q_EMIT voice->unavailable(QStringLiteral("no voice"));
    EXPECT_TRUE(shows(QStringLiteral("no voice")));
}

TEST_F(SoundTrialTest, playsAChimeAtEachTry) {
    Q_EMIT dialog.soundTried();
    Q_EMIT chimes->ready(QStringLiteral("a device"));
    Q_EMIT dialog.soundTried();
    EXPECT_EQ(log.chimed.size(), 2U);
    EXPECT_THAT(log.volumes, ElementsAre(70, 70));
}

} // namespace

} // namespace unhunch

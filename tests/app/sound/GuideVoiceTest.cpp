#include "app/guide/GuideVoice.h"

#include "app/settings/Preferences.h"
#include "app/text/GuideSpeech.h"
#include "core/guide/GuidedRoutine.h"
#include "tests/app/sound/FakeSounds.h"
#include "tests/support/Stretches.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

namespace unhunch {

using test::Heard;

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

constexpr milliseconds tick = 10ms;

/// A guide that is led by a real routine and a false clock; the voice takes as long as the pace expects, at most.
class GuideVoiceTest : public testing::Test {
protected:
    GuideVoiceTest() {
        log.clock = &clock;
        log.began = clock.instant();
    }

    void begin(std::vector<Stretch> stretches, const Preferences& preferences = {},
               bool voiceIsReady = true) {
        routine.emplace(std::move(stretches), GuideOptions{.getReady = 8s}, clock.instant());
        const SoundMakers makers{.voice =
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
                                     }};
        guide.emplace(
            clock, [this] { return routine->progress(clock.instant()); }, makers);
        guide->apply(preferences);
        guide->showStretch(routine->current().stretch());
        shown = 0;
        if (voiceIsReady && voice)
            Q_EMIT voice->ready(QStringLiteral("a voice"), {});
        rate = preferences.voiceRate;
    }

    /// Lets time pass as the guide's timer does.
    void pass(milliseconds time) {
        for (milliseconds passed = 0ms; passed < time; passed += tick) {
            clock.advance(tick);
            letVoiceEnd();
            tell();
        }
    }
    void passToTheEnd() {
        while (!routine->finished())
            pass(tick);
    }
    void tell() {
        const RoutineNews news = routine->advance(clock.instant());
        for (const GuideCue& cue : news.cues)
            guide->heed(cue);
        if (routine->finished())
            guide->end();
        else if (std::exchange(shown, routine->index()) != routine->index())
            guide->showStretch(routine->current().stretch());
        QCoreApplication::sendPostedEvents();
    }
    void letVoiceEnd() {
        if (!voice || log.said.size() == heard || log.said.empty())
            return;
        const Heard& last = log.said.back();
        if (log.now() < last.at + GuideSpeech::lengthOf(QString::fromStdString(last.text), rate) * 3 / 4)
            return;
        heard = log.said.size();
        Q_EMIT voice->silent();
    }

    [[nodiscard]] std::vector<std::string> said() const {
        std::vector<std::string> texts;
        for (const Heard& one : log.said)
            texts.push_back(one.text);
        return texts;
    }
    [[nodiscard]] std::vector<std::string> chimed() const {
        std::vector<std::string> names;
        for (const Heard& one : log.chimed)
            names.push_back(one.text);
        return names;
    }

    static Stretch stretch(const std::string& id) { return *test::builtInCatalog().find(id); }
    static Stretch rolls() {
        Stretch stretch = GuideVoiceTest::stretch("shoulder-rolls");
        stretch.phases.clear();
        return stretch;
    }

    test::FakeClock clock;
    test::SoundLog log;
    test::FakeVoice* voice = nullptr;
    test::FakeChimes* chimes = nullptr;
    std::optional<GuidedRoutine> routine;
    std::optional<GuideVoice> guide;
    std::size_t shown = 0;
    std::size_t heard = 0; ///< of what was said, that is over
    int rate = 100;
};

TEST_F(GuideVoiceTest, loadsNothingWhenBothAreOff) {
    begin({rolls()}, {.voice = false, .sound = false});
    passToTheEnd();
    EXPECT_FALSE(voice);
    EXPECT_FALSE(chimes);
}

TEST_F(GuideVoiceTest, opensBothWithThePersonsSettings) {
    begin({rolls()}, {.voiceRate = 80, .voiceVolume = 60, .chimeVolume = 30});
    EXPECT_THAT(log.opened, ElementsAre(VoiceSettings{GuideSpeech::language(), 80, 60}));
    EXPECT_THAT(log.volumes, ElementsAre(30));
}

TEST_F(GuideVoiceTest, namesTheStretchAndThenItsStepsInOrderWhileGettingReady) {
    begin({rolls()});
    pass(7s);
    const Stretch led = rolls();
    ASSERT_GE(log.said.size(), 2U);
    EXPECT_EQ(log.said[0].text, led.title + ".");
    EXPECT_EQ(log.said[1].text, led.steps[0]);
}

TEST_F(GuideVoiceTest, countsEveryRepetitionWithinATenthOfASecond) {
    begin({rolls()});
    pass(8s);
    const milliseconds first = 8s;
    passToTheEnd();
    for (int repetition = 1; repetition <= 10; ++repetition) {
        const milliseconds due = first + 4s * (repetition - 1);
        const bool counted = std::ranges::any_of(log.said, [&](const Heard& one) {
            return one.text.starts_with(std::to_string(repetition)) && one.at >= due && one.at <= due + 100ms;
        });
        EXPECT_TRUE(counted) << repetition;
    }
}

TEST_F(GuideVoiceTest, saysWhichRepetitionIsTheLast) {
    begin({rolls()});
    passToTheEnd();
    EXPECT_THAT(said(), Contains("10, the last one"));
}

TEST_F(GuideVoiceTest, aStepIsOverBeforeTheNextCount) {
    for (const char* id : {"chest-stretch", "shoulder-rolls", "arm-circles", "cat-cow"}) {
        log.said.clear();
        heard = 0;
        log.began = clock.instant();
        begin({stretch(id)});
        passToTheEnd();
        ASSERT_GE(log.said.size(), 4U);
        for (std::size_t i = 0; i + 1 < log.said.size(); ++i) {
            const Heard& one = log.said[i];
            if (one.text == "(silence)" || log.said[i + 1].text == "(silence)")
                continue;
            // The voice of this test needs three quarters of the time that is reckoned with.
            const milliseconds over =
                one.at + GuideSpeech::lengthOf(QString::fromStdString(one.text), rate) * 3 / 4;
            EXPECT_LE(over, log.said[i + 1].at + tick)
                << id << ": " << one.text << " / " << log.said[i + 1].text;
        }
    }
}

TEST_F(GuideVoiceTest, namesTheMovementAndTheBreathInTimeWithTheFigure) {
    begin({stretch("cat-cow")});
    pass(8s + 100ms);
    EXPECT_EQ(log.said.back().text, "1. Arch, breathe in");
    pass(4s);
    EXPECT_EQ(log.said.back().text, "Round, breathe out");
    pass(24s);
    EXPECT_THAT(said(), Contains("4. Arch"));
}

TEST_F(GuideVoiceTest, aFastMovementKeepsItsCountAndLosesTheWords) {
    Stretch quick = stretch("cat-cow");
    std::get<Repetitions>(quick.dose.work).tempo = 2s;
    quick.easier.reset();
    begin({quick});
    pass(8s);
    log.said.clear();
    pass(6s);
    for (const Heard& one : log.said)
        EXPECT_LE(GuideSpeech::lengthOf(QString::fromStdString(one.text), rate), 1s) << one.text;
    EXPECT_THAT(said(), Contains("3"));
    EXPECT_THAT(said(), Not(Contains("3. Arch")));
}

TEST_F(GuideVoiceTest, countsTheLastFiveSecondsOfAHoldAndTellsHalfTime) {
    begin({stretch("chest-stretch")});
    pass(8s + 50ms);
    EXPECT_THAT(said(), Contains("Hold"));
    pass(30s);
    const auto at = [&](const std::string& text) {
        const auto found = std::ranges::find(log.said, text, &Heard::text);
        return found == log.said.end() ? milliseconds{-1} : found->at;
    };
    EXPECT_EQ(at("Halfway, 15 seconds to go"), 23s);
    for (int left = 5; left > 0; --left)
        EXPECT_EQ(at(std::to_string(left)), 38s - std::chrono::seconds(left)) << left;
}

TEST_F(GuideVoiceTest, tellsTheRestAndTheComingSet) {
    begin({stretch("chest-stretch")});
    pass(39s);
    EXPECT_THAT(said(), Contains("Rest for 10 seconds, then set 2 of 3"));
    pass(10s);
    EXPECT_THAT(said(), Contains("Hold, set 2 of 3"));
}

TEST_F(GuideVoiceTest, tellsTheChangeOfSides) {
    Stretch led = stretch("chest-stretch");
    led.dose.perSide = true;
    led.easier.reset();
    begin({led});
    pass(39s);
    EXPECT_THAT(said(), Contains("Change sides: now the right side"));
    EXPECT_THAT(chimed(), Contains("side"));
}

TEST_F(GuideVoiceTest, namesTheNextStretchAndEndsWithPraise) {
    begin({rolls(), stretch("arm-circles")});
    passToTheEnd();
    EXPECT_THAT(said(), Contains("Next: Arm circles."));
    EXPECT_EQ(log.said.back().text, "Well done.");
    EXPECT_EQ(log.chimed.back().text, "end");
}

TEST_F(GuideVoiceTest, aRoutineThatIsStoppedEndsInSilence) {
    begin({rolls()});
    pass(20s);
    routine->stop(clock.instant());
    tell();
    EXPECT_EQ(log.said.back().text, "(silence)");
    EXPECT_THAT(chimed(), Not(Contains("end")));
}

TEST_F(GuideVoiceTest, chimesAtStartLastThreeSecondsEndOfSetAndEndOfRoutine) {
    Stretch led = stretch("chest-stretch");
    std::get<Hold>(led.dose.work).sets = {1, 1};
    begin({led});
    passToTheEnd();
    EXPECT_THAT(log.chimed, ElementsAre(Heard{8s, "start"}, Heard{35s, "tick"}, Heard{36s, "tick"},
                                        Heard{37s, "tick"}, Heard{38s, "end"}));
}

TEST_F(GuideVoiceTest, fallsSilentAtOnceWhenPausedAndSaysNothingUntilResumed) {
    begin({rolls()});
    pass(12s + 50ms);
    routine->pause(clock.instant());
    guide->setPaused(true);
    EXPECT_EQ(log.said.back().text, "(silence)");
    const std::size_t before = log.said.size();
    pass(60s);
    EXPECT_EQ(log.said.size(), before);
    routine->resume(clock.instant());
    guide->setPaused(false);
    pass(4s);
    EXPECT_THAT(said(), Contains("3"));
}

TEST_F(GuideVoiceTest, aStepThatAPauseCutShortIsSaidAgain) {
    begin({rolls()});
    pass(3s);
    const std::string cut = log.said.back().text;
    routine->pause(clock.instant());
    guide->setPaused(true);
    pass(5s);
    routine->resume(clock.instant());
    guide->setPaused(false);
    EXPECT_EQ(log.said.back().text, cut);
}

TEST_F(GuideVoiceTest, aStepOfAStretchThatWasSkippedIsCutShortAndTheNextStretchIsNamed) {
    begin({rolls(), stretch("chest-stretch")});
    pass(tick);
    ASSERT_EQ(log.said.back().text, rolls().title + ".");
    routine->skipStretch(clock.instant());
    tell();
    EXPECT_THAT(log.said.back().text, HasSubstr(stretch("chest-stretch").title));
}

TEST_F(GuideVoiceTest, aPauseRightAfterASkipLosesNothing) {
    begin({rolls(), stretch("chest-stretch")});
    pass(tick);
    routine->skipStretch(clock.instant());
    tell();
    guide->setPaused(true);
    guide->setPaused(false);
    EXPECT_THAT(log.said.back().text, HasSubstr(stretch("chest-stretch").title));
}

TEST_F(GuideVoiceTest, aCountThatComesLateIsLeftOut) {
    begin({rolls()});
    pass(8s);
    log.said.clear();
    clock.advance(4s + 300ms); // the guide was held up
    tell();
    EXPECT_THAT(said(), Not(Contains("2")));
}

TEST_F(GuideVoiceTest, aVoiceThatIsLateTellsWhatIsStillToCome) {
    begin({rolls()}, {}, false);
    pass(3s);
    EXPECT_THAT(log.said, IsEmpty());
    Q_EMIT voice->ready(QStringLiteral("a voice"), {});
    EXPECT_THAT(said(), ElementsAre(rolls().title + "."));
}

TEST_F(GuideVoiceTest, aVoiceThatNeverTellsItsEndIsNotWaitedFor) {
    begin({rolls()});
    QObject::disconnect(voice, &Voice::silent, nullptr, nullptr);
    passToTheEnd();
    EXPECT_THAT(said(), Contains("5"));
}

TEST_F(GuideVoiceTest, silentModeStopsAndFreesBothAtOnceAndTheyComeBack) {
    begin({rolls()});
    pass(9s);
    guide->apply({.voice = false, .sound = false});
    EXPECT_EQ(log.voices, 0);
    EXPECT_EQ(log.chimes, 0);
    voice = nullptr;
    const std::size_t before = log.said.size();
    pass(8s);
    EXPECT_EQ(log.said.size(), before);
    guide->apply({});
    EXPECT_EQ(log.voices, 1);
    Q_EMIT voice->ready(QStringLiteral("a voice"), {});
    pass(4s);
    EXPECT_GT(log.said.size(), before);
}

TEST_F(GuideVoiceTest, withoutAVoiceItTellsWhyAndChimesOn) {
    begin({stretch("chest-stretch")}, {}, false);
    const QSignalSpy fault(&*guide, &GuideVoice::voiceFault);
    Q_EMIT voice->unavailable(QStringLiteral("no voice"));
    passToTheEnd();
    ASSERT_EQ(fault.count(), 1);
    EXPECT_EQ(fault[0][0].toString(), QStringLiteral("no voice"));
    EXPECT_THAT(log.said, IsEmpty());
    EXPECT_THAT(chimed(), Contains("start"));
}

TEST_F(GuideVoiceTest, aVoiceInAnotherLanguageIsTold) {
    begin({rolls()}, {}, false);
    const QSignalSpy fault(&*guide, &GuideVoice::voiceFault);
    Q_EMIT voice->ready(QStringLiteral("a voice"), QStringLiteral("No voice speaks English."));
    EXPECT_EQ(fault[0][0].toString(), QStringLiteral("No voice speaks English."));
}

} // namespace

} // namespace unhunch

#include "core/journal/StoredWord.h"

#include <gtest/gtest.h>

#include <string_view>
#include <utility>
#include <vector>

namespace unhunch::test {

namespace {

template <typename Value>
void expectBothWays(const std::vector<std::pair<Value, std::string_view>>& words) {
    for (const auto& [value, word] : words) {
        EXPECT_EQ(storedWord(value), word);
        EXPECT_EQ(fromStoredWord<Value>(word), value) << word;
    }
    const auto beyond = static_cast<Value>(words.size());
    EXPECT_EQ(storedWord(beyond), "") << "the test misses a value";
}

} // namespace

TEST(StoredWordTest, everyValueHasTheWordThatJournalsInUseHold) {
    expectBothWays<Outcome>(
        {{Outcome::None, "none"}, {Outcome::Partial, "partial"}, {Outcome::Complete, "complete"}});
    expectBothWays<SessionSource>({{SessionSource::Guided, "guided"}, {SessionSource::ByHand, "by-hand"}});
    expectBothWays<Feeling>({{Feeling::Easier, "easier"},
                             {Feeling::Same, "same"},
                             {Feeling::TooMuch, "too-much"},
                             {Feeling::Pain, "pain"}});
    expectBothWays<Answer>({{Answer::Started, "started"},
                            {Answer::Snoozed, "snoozed"},
                            {Answer::Skipped, "skipped"},
                            {Answer::Ignored, "ignored"},
                            {Answer::Away, "away"}});
    expectBothWays<Gate>({{Gate::OutsideHours, "outside-hours"},
                          {Gate::DoNotDisturb, "do-not-disturb"},
                          {Gate::Microphone, "microphone"},
                          {Gate::Camera, "camera"},
                          {Gate::FullScreen, "full-screen"},
                          {Gate::Typing, "typing"}});
    expectBothWays<HoldEnd>(
        {{HoldEnd::Asked, "asked"}, {HoldEnd::Rested, "rested"}, {HoldEnd::Chosen, "chosen"}});
    expectBothWays<DoseKind>({{DoseKind::Hold, "hold"}, {DoseKind::Repetitions, "repetitions"}});
}

TEST(StoredWordTest, aWordThatStandsForNothingIsNoValue) {
    for (const auto* word : {"", "Complete", "complete ", "done", "hold"})
        EXPECT_EQ(fromStoredWord<Outcome>(word), std::nullopt) << word;
}

} // namespace unhunch::test

#include "app/reminder/HoldRecord.h"

#include "app/journal/JournalKeeper.h"
#include "app/reminder/BreakKeeper.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Patience.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

constexpr DateRange all{std::chrono::year{2000} / 1 / 1, std::chrono::year{2100} / 1 / 1};

class HoldRecordTest : public testing::Test {
protected:
    void pass(std::chrono::milliseconds time) {
        clock.advance(time);
        keeper.handle(event::DeadlineReached{});
    }
    /// A break comes due, at 10:55.
    void comeDue() {
        pass(54min);
        pass(1min);
    }
    void close(Gate gate) { keeper.handle(event::GateClosed{gate}); }
    void open(Gate gate) { keeper.handle(event::GateOpened{gate}); }
    [[nodiscard]] std::vector<HeldBreak> written() {
        EXPECT_TRUE(writer.finish(std::chrono::milliseconds(patience)));
        return SessionLog(file, at(0s).date).heldBreaks(all);
    }
    /// The only one.
    [[nodiscard]] HeldBreak held() {
        const auto rows = written();
        EXPECT_EQ(rows.size(), 1U);
        return rows.empty() ? HeldBreak() : rows.front();
    }
    [[nodiscard]] static LocalDateTime at(std::chrono::seconds timeOfDay) {
        return {std::chrono::year{2026} / 11 / 18, timeOfDay, 0min};
    }

    test::FakeClock clock; // Wednesday, 10:00
    QTemporaryDir folder;
    std::string file = folder.filePath(QStringLiteral("journal.sqlite")).toStdString();
    JournalKeeper writer{file, at(0s).date};
    BreakKeeper keeper{BreakPolicy(), clock};
    HoldRecord record{keeper, writer, clock};
};

TEST_F(HoldRecordTest, aBreakThatWaitsIsWrittenAtOnceWithItsReason) {
    close(Gate::Microphone);
    comeDue();
    EXPECT_EQ(held().since, at(10h + 55min));
    EXPECT_EQ(held().gates, GateSet{Gate::Microphone});
    EXPECT_EQ(held().end, std::nullopt);
}

TEST_F(HoldRecordTest, whenItIsAskedForAfterAllTheRowSaysWhen) {
    close(Gate::Microphone);
    comeDue();
    clock.advance(27min);
    close(Gate::FullScreen);
    open(Gate::Microphone);
    EXPECT_EQ(held().end, std::nullopt) << "the other gate is closed";
    open(Gate::FullScreen);
    EXPECT_EQ(held().gates, (GateSet{Gate::Microphone, Gate::FullScreen}));
    EXPECT_EQ(held().end, HoldEnd::Asked);
    EXPECT_EQ(held().endedAt, at(11h + 22min));
}

TEST_F(HoldRecordTest, aRestMeanwhileIsTold) {
    close(Gate::DoNotDisturb);
    comeDue();
    keeper.handle(event::WentAway{clock.instant()});
    EXPECT_EQ(held().end, std::nullopt) << "it may be asked for when they are back";
    clock.advance(10min);
    keeper.handle(event::CameBack{});
    EXPECT_EQ(held().end, HoldEnd::Rested);
}

TEST_F(HoldRecordTest, whoeverSkipsOrBeginsItHasChosen) {
    close(Gate::Camera);
    comeDue();
    keeper.handle(event::SkipAsked{});
    EXPECT_EQ(held().end, HoldEnd::Chosen);
    comeDue();
    keeper.handle(event::BreakStarted{});
    ASSERT_EQ(written().size(), 2U);
    EXPECT_EQ(written().back().end, HoldEnd::Chosen);
}

TEST_F(HoldRecordTest, aReminderThatIsTakenOffAgainHasWaitedAsWell) {
    comeDue();
    EXPECT_TRUE(written().empty());
    clock.advance(5s);
    close(Gate::Microphone);
    EXPECT_EQ(held().since, at(10h + 55min + 5s));
    clock.advance(10min);
    open(Gate::Microphone);
    EXPECT_EQ(held().end, HoldEnd::Asked);
}

TEST_F(HoldRecordTest, typingAloneIsNotWorthARow) {
    close(Gate::Typing);
    comeDue();
    EXPECT_TRUE(std::holds_alternative<Held>(keeper.scheduler().state()));
    EXPECT_TRUE(written().empty());
    clock.advance(1min);
    close(Gate::Camera);
    EXPECT_EQ(held().gates, GateSet{Gate::Camera});
    EXPECT_EQ(held().since, at(10h + 55min));
}

TEST_F(HoldRecordTest, aBreakThatComesInTimeHasNoRow) {
    comeDue();
    keeper.handle(event::SkipAsked{});
    EXPECT_TRUE(written().empty());
}

} // namespace
} // namespace unhunch

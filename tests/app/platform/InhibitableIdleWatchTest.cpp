#include "app/platform/InhibitableIdleWatch.h"

#include "tests/support/FakeClock.h"
#include "tests/support/FakeIdleWatch.h"

#include <QCoreApplication>
#include <QPointer>

#include <gtest/gtest.h>

#include <memory>
#include <utility>
#include <vector>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

/// Is told what the desktop would answer.
class ToldInhibition final : public InhibitionWatch {
public:
    explicit ToldInhibition(std::optional<bool> at) : inhibited(at) {}

    [[nodiscard]] bool isSettled() const override { return inhibited.has_value(); }
    [[nodiscard]] bool isAvailable() const override { return inhibited.has_value(); }
    [[nodiscard]] QString description() const override { return QStringLiteral("a test"); }
    [[nodiscard]] bool isInhibited() const override { return inhibited.value_or(false); }
    void tell(bool now) {
        inhibited = now;
        Q_EMIT changed();
    }

    std::optional<bool> inhibited;
};

class InhibitableIdleWatchTest : public testing::Test {
protected:
    InhibitableIdleWatchTest() {
        auto told = std::make_unique<test::FakeIdleWatch>();
        input = told.get();
        watch = std::make_unique<InhibitableIdleWatch>(std::move(told), clock, [this] {
            auto made = std::make_unique<ToldInhibition>(atFirst);
            inhibition = made.get();
            return made;
        });
        QObject::connect(watch.get(), &IdleWatch::wentAway, watch.get(),
                         [this](Instant since) { absences.push_back(since); });
        QObject::connect(watch.get(), &IdleWatch::cameBack, watch.get(), [this] { ++returns; });
    }

    /// Nobody has touched anything for a minute.
    void noInput() { Q_EMIT input->wentAway(clock.instant() - 1min); }
    void someInput() {
        Q_EMIT input->cameBack();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    test::FakeClock clock;
    std::optional<bool> atFirst; ///< what is known as soon as there is no input
    test::FakeIdleWatch* input = nullptr;
    std::unique_ptr<InhibitableIdleWatch> watch;
    QPointer<ToldInhibition> inhibition;
    std::vector<Instant> absences;
    int returns = 0;
};

} // namespace

TEST_F(InhibitableIdleWatchTest, whileNothingKeepsTheSessionAwakeAnAbsenceCountsFromTheLastInput) {
    atFirst = false;
    noInput();
    EXPECT_EQ(absences, std::vector{clock.instant() - 1min});
    someInput();
    EXPECT_EQ(returns, 1);
}

TEST_F(InhibitableIdleWatchTest, theLastInputCountsHoweverLateTheDesktopAnswers) {
    noInput();
    const Instant since = clock.instant() - 1min;
    EXPECT_TRUE(absences.empty());
    clock.advance(2s);
    inhibition->tell(false);
    EXPECT_EQ(absences, std::vector{since});
}

TEST_F(InhibitableIdleWatchTest, whoeverWatchesAFilmIsThere) {
    atFirst = true;
    noInput();
    clock.advance(90min);
    someInput();
    EXPECT_TRUE(absences.empty());
    EXPECT_EQ(returns, 0);
}

TEST_F(InhibitableIdleWatchTest, whenAFilmEndsWithoutInputTheAbsenceBeginsThen) {
    atFirst = true;
    noInput();
    clock.advance(90min);
    inhibition->tell(false);
    EXPECT_EQ(absences, std::vector{clock.instant()});
    someInput();
    EXPECT_EQ(returns, 1);
}

TEST_F(InhibitableIdleWatchTest, theNextFilmOfASeriesEndsTheAbsenceBetween) {
    atFirst = true;
    noInput();
    inhibition->tell(false);
    clock.advance(10s);
    inhibition->tell(true);
    EXPECT_EQ(absences.size(), 1U);
    EXPECT_EQ(returns, 1);
    someInput();
    EXPECT_EQ(returns, 1) << "it was told already";
}

TEST_F(InhibitableIdleWatchTest, itIsWatchedOnlyWhileThereIsNoInput) {
    atFirst = false;
    EXPECT_EQ(inhibition, nullptr);
    noInput();
    EXPECT_NE(inhibition, nullptr);
    someInput();
    EXPECT_EQ(inhibition, nullptr);
}

TEST_F(InhibitableIdleWatchTest, anAnswerAfterTheInputIsNoAbsence) {
    noInput();
    const QPointer<ToldInhibition> late = inhibition;
    Q_EMIT input->cameBack();
    ASSERT_NE(late, nullptr) << "it may be at work";
    late->tell(false);
    EXPECT_TRUE(absences.empty());
    EXPECT_EQ(returns, 0);
}

TEST_F(InhibitableIdleWatchTest, pausesAndThresholdsPass) {
    int pauses = 0;
    QObject::connect(watch.get(), &IdleWatch::paused, watch.get(), [&] { ++pauses; });
    watch->setThreshold(5min);
    EXPECT_EQ(input->threshold, 5min);
    watch->awaitPause(3s);
    EXPECT_EQ(input->awaited, 3s);
    input->pause();
    EXPECT_EQ(pauses, 1);
}

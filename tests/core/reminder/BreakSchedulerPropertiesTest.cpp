#include "core/reminder/BreakScheduler.h"
#include "tests/core/reminder/Desk.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>
#include <vector>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr int sequences = 2000;
constexpr int sequenceLength = 80;

const std::vector<BreakPolicy> policies{
    BreakPolicy{},
    {.workInterval = 20min, .snooze = 5min, .breakLength = 120s, .answerWithin = 300s},
    {.workInterval = 120min, .snooze = 15min, .breakLength = 900s, .answerWithin = 360s},
};
/// No policy above and no snooze below is shorter.
constexpr milliseconds shortestWait = 5min;

/// One step of a sequence: the scheduler before and after an event.
struct Step {
    const BreakScheduler& before;
    const BreakScheduler& after;
    BreakEvent event;
    Instant at; ///< never earlier than that of the step before
    milliseconds gap;
    BreakReaction reaction;
};

/// Events at random times of a random person, the same ones for the same seed. Gaps are short, long, or just
/// up to the next deadline.
class RandomPerson {
public:
    RandomPerson(unsigned seed, bool changesPolicy) : m_random(seed), m_changesPolicy(changesPolicy) {}

    [[nodiscard]] milliseconds gapBefore(std::optional<Instant> deadline, Instant now) {
        switch (below(10)) {
        case 0: return 0ms;
        case 1: return 24h * static_cast<int>(7 + below(3));
        case 2: return 1h * static_cast<int>(below(30));
        case 3: return 1min * static_cast<int>(below(120));
        case 4:
        case 5:
        case 6:
        case 7:
            if (deadline)
                return *deadline - now + milliseconds(below(4) == 0 ? below(300'000) : 0);
            [[fallthrough]];
        default: return milliseconds(below(400'000));
        }
    }

    [[nodiscard]] BreakEvent eventAt(Instant now) {
        switch (below(m_changesPolicy ? 17 : 16)) {
        case 0: return event::BreakStarted{};
        case 1:
        case 2: return event::BreakEnded{};
        case 3: return event::SnoozeAsked{5min * static_cast<int>(1 + below(3))};
        case 4: return event::SkipAsked{};
        case 5: return event::PauseAsked{now + milliseconds(below(100'000'000))};
        case 6: return event::PauseAsked{};
        case 7: return event::ResumeAsked{};
        case 8:
        case 9: return event::WentAway{now - milliseconds(below(600'000))};
        case 10:
        case 11: return event::CameBack{};
        case 16: return event::PolicyChanged{policies[below(static_cast<unsigned>(policies.size()))]};
        default: return event::DeadlineReached{};
        }
    }

private:
    unsigned below(unsigned bound) { return static_cast<unsigned>(m_random() % bound); }

    std::mt19937 m_random;
    bool m_changesPolicy;
};

enum class PolicyChanges { Never, Sometimes };

/// Shows every step of one sequence to `look`, in order; ends early, and says where, when an expectation
/// fails fatally.
void walk(unsigned seed, PolicyChanges changes, const std::function<void(const Step&)>& look) {
    RandomPerson person(seed, changes == PolicyChanges::Sometimes);
    Instant now{24h};
    BreakScheduler scheduler(policies[seed % policies.size()], now);
    for (int step = 0; step < sequenceLength; ++step) {
        const milliseconds gap = person.gapBefore(scheduler.nextDeadline(), now);
        now += gap;
        const BreakEvent event = person.eventAt(now);
        const BreakScheduler before = scheduler;
        const BreakReaction reaction = scheduler.handle(event, now);
        look({before, scheduler, event, now, gap, reaction});
        if (testing::Test::HasFatalFailure()) {
            ADD_FAILURE() << "seed " << seed << ", step " << step << ", event " << event.index() << ", gap "
                          << gap.count() << " ms";
            return;
        }
    }
}

/// Walks many sequences with `look`; a fatal failure ends them all.
void walkAll(PolicyChanges changes, const std::function<void(const Step&)>& look) {
    for (unsigned seed = 0; seed < sequences && !testing::Test::HasFatalFailure(); ++seed)
        walk(seed, changes, look);
}

void expectDistanceBetweenReminders(PolicyChanges changes, milliseconds least) {
    for (unsigned seed = 0; seed < sequences && !testing::Test::HasFatalFailure(); ++seed) {
        std::optional<Instant> lastAsked;
        walk(seed, changes, [&](const Step& step) {
            if (!step.reaction.ask)
                return;
            if (lastAsked) {
                ASSERT_GE(step.at - *lastAsked, least);
            }
            lastAsked = step.at;
        });
    }
}

bool isReminderOnShow(const BreakState& state) {
    const auto* away = std::get_if<Away>(&state);
    return std::holds_alternative<Due>(state) ||
           (away != nullptr && std::holds_alternative<Due>(away->before));
}

} // namespace

TEST(BreakSchedulerProperties, everyReminderIsAnsweredOnceOrStillOnShow) {
    int shown = 0;
    int answered = 0;
    walkAll(PolicyChanges::Sometimes, [&](const Step& step) {
        const bool wasOnShow = isReminderOnShow(step.before.state());
        const bool isOnShow = isReminderOnShow(step.after.state());
        ASSERT_FALSE(step.reaction.ask && step.reaction.answered);
        if (step.reaction.answered) {
            ASSERT_TRUE(wasOnShow);
            ASSERT_FALSE(isOnShow);
            ++answered;
        } else {
            ASSERT_EQ(isOnShow, wasOnShow || step.reaction.ask);
        }
        if (step.reaction.ask) {
            const Due& due = std::get<Due>(step.after.state());
            ASSERT_EQ(due.asked, wasOnShow ? 2 : 1);
            ASSERT_EQ(due.lastAsked, step.at);
            shown += wasOnShow ? 0 : 1;
        }
    });
    EXPECT_GT(answered, sequences);
    EXPECT_GE(shown, answered);
}

TEST(BreakSchedulerProperties, remindersKeepTheirDistance) {
    expectDistanceBetweenReminders(PolicyChanges::Never, shortestWait);
}

TEST(BreakSchedulerProperties, remindersStayAMinuteApartWhileThePolicyChanges) {
    expectDistanceBetweenReminders(PolicyChanges::Sometimes, 1min);
}

TEST(BreakSchedulerProperties, anotherPolicyLeavesSomebodyAtWorkAMinuteAtLeast) {
    walkAll(PolicyChanges::Sometimes, [](const Step& step) {
        if (step.before.policy() != step.after.policy() &&
            std::holds_alternative<Working>(step.before.state())) {
            ASSERT_GE(*step.after.nextBreak(), step.at + 1min);
        }
    });
}

TEST(BreakSchedulerProperties, theNextDeadlineLiesAhead) {
    walkAll(PolicyChanges::Sometimes, [](const Step& step) {
        if (const auto deadline = step.after.nextDeadline()) {
            ASSERT_GT(*deadline, step.at);
        }
    });
}

TEST(BreakSchedulerProperties, anEarlyDeadlineChangesNothing) {
    walkAll(PolicyChanges::Sometimes, [](const Step& step) {
        const Instant deadline = step.after.nextDeadline().value_or(step.at + 24h * 30);
        for (const Instant early : {step.at, deadline - 1ms}) {
            BreakScheduler scheduler = step.after;
            ASSERT_EQ(scheduler.handle(event::DeadlineReached{}, early), nothing);
            ASSERT_EQ(scheduler.state(), step.after.state());
        }
    });
}

TEST(BreakSchedulerProperties, aGapOfAWeekAsksForNothing) {
    walkAll(PolicyChanges::Sometimes, [](const Step& step) {
        if (step.gap >= 24h * 7) {
            ASSERT_FALSE(step.reaction.ask);
        }
    });
}

TEST(BreakSchedulerProperties, nobodyIsAskedWhileAwayOnABreakOrPaused) {
    walkAll(PolicyChanges::Sometimes, [](const Step& step) {
        const BreakState& state = step.after.state();
        const auto* paused = std::get_if<Paused>(&state);
        if (std::holds_alternative<Away>(state) || std::holds_alternative<OnBreak>(state) ||
            (paused != nullptr && !paused->until)) {
            ASSERT_FALSE(step.reaction.ask);
            ASSERT_EQ(step.after.nextDeadline(), std::nullopt);
            ASSERT_EQ(step.after.nextBreak(), std::nullopt);
        }
    });
}

TEST(BreakSchedulerProperties, theWorkCountedIsNeverNegativeNorMoreThanAnInterval) {
    walkAll(PolicyChanges::Sometimes, [](const Step& step) {
        const auto* working = std::get_if<Working>(&step.after.state());
        if (const auto* away = std::get_if<Away>(&step.after.state()))
            working = std::get_if<Working>(&away->before);
        if (working != nullptr) {
            ASSERT_GE(working->worked, 0ms);
            ASSERT_LE(working->worked, step.after.policy().workInterval + step.after.policy().breakLength);
        }
    });
}

TEST(BreakSchedulerProperties, theNextBreakIsWhatWaitingBrings) {
    walkAll(PolicyChanges::Sometimes, [](const Step& step) {
        BreakScheduler scheduler = step.after;
        std::optional<Instant> asked;
        while (!asked && scheduler.nextDeadline()) {
            const Instant deadline = *scheduler.nextDeadline();
            if (scheduler.handle(event::DeadlineReached{}, deadline).ask)
                asked = deadline;
        }
        ASSERT_EQ(step.after.nextBreak(), asked);
    });
}

TEST(BreakSchedulerProperties, aTimeThatRunsBackwardsIsTheLatestKnown) {
    walkAll(PolicyChanges::Sometimes, [](const Step& step) {
        BreakScheduler backwards = step.after;
        BreakScheduler standing = step.after;
        ASSERT_EQ(backwards.handle(step.event, step.at - 3h), standing.handle(step.event, step.at));
        ASSERT_EQ(backwards.state(), standing.state());
    });
}

} // namespace unhunch::test

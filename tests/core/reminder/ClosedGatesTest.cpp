#include "core/reminder/ClosedGates.h"

#include <gtest/gtest.h>

#include <array>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;

constexpr std::array everyGateButTyping{Gate::OutsideHours, Gate::DoNotDisturb, Gate::Microphone,
                                        Gate::Camera, Gate::FullScreen};

} // namespace

TEST(ClosedGates, holdNothingWhileAllAreOpen) {
    const ClosedGates gates;
    EXPECT_EQ(gates.holdLeft(), 0ms);
    EXPECT_EQ(gates.nextHold(), 0ms);
    EXPECT_TRUE(gates.closed().empty());
}

TEST(ClosedGates, holdWithoutLimitUntilTheyOpen) {
    for (const Gate gate : everyGateButTyping) {
        ClosedGates gates;
        gates.close(gate);
        gates.held(240h);
        EXPECT_EQ(gates.holdLeft(), std::nullopt);
        EXPECT_EQ(gates.nextHold(), std::nullopt);
        gates.open(gate);
        EXPECT_EQ(gates.holdLeft(), 0ms);
    }
}

TEST(ClosedGates, holdUntilTheLastOfThemIsOpen) {
    ClosedGates gates;
    gates.close(Gate::Camera);
    gates.close(Gate::Microphone);
    gates.open(Gate::Camera);
    EXPECT_EQ(gates.holdLeft(), std::nullopt);
    EXPECT_EQ(gates.closed(), GateSet{Gate::Microphone});
}

TEST(ClosedGates, takeNoHarmFromBeingToldTwice) {
    ClosedGates gates;
    gates.close(Gate::Camera);
    gates.close(Gate::Camera);
    gates.open(Gate::Camera);
    gates.open(Gate::Camera);
    EXPECT_EQ(gates.holdLeft(), 0ms);
}

TEST(ClosedGates, letTypingHoldOneBreakForTwoMinutesInAll) {
    ClosedGates gates;
    gates.close(Gate::Typing);
    EXPECT_EQ(gates.holdLeft(), 2min);
    gates.held(90s);
    gates.open(Gate::Typing);
    gates.held(1h);
    gates.close(Gate::Typing);
    EXPECT_EQ(gates.holdLeft(), 30s);
    gates.held(31s);
    EXPECT_EQ(gates.holdLeft(), 0ms);
    EXPECT_EQ(gates.nextHold(), 2min);
    gates.renewAllowance();
    EXPECT_EQ(gates.holdLeft(), 2min);
}

TEST(ClosedGates, countNoTypingInsideAnotherGate) {
    ClosedGates gates;
    gates.close(Gate::Typing);
    gates.close(Gate::Microphone);
    gates.held(1h);
    gates.open(Gate::Microphone);
    EXPECT_EQ(gates.holdLeft(), 2min);
}

} // namespace unhunch::test

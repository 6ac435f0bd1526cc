#include "app/platform/linux/SignalRequests.h"

#include "tests/support/Patience.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <csignal>

namespace unhunch {
namespace {

/// Who gets a signal at present.
auto handlerOf(int signal) {
    struct sigaction action {};
    sigaction(signal, nullptr, &action);
    return action.sa_handler;
}

class SignalRequestsTest : public testing::TestWithParam<int> {};

TEST_P(SignalRequestsTest, tellsOfASignalThatWouldEndTheProcess) {
    const SignalRequests requests;
    QSignalSpy asked(&requests, &QuitRequests::asked);
    raise(GetParam());
    EXPECT_TRUE(asked.wait(patience));
    EXPECT_EQ(asked.size(), 1);
}

TEST_P(SignalRequestsTest, aSecondOneHasItsUsualEffect) {
    EXPECT_EXIT(
        {
            const SignalRequests requests;
            raise(GetParam());
            raise(GetParam());
        },
        testing::KilledBySignal(GetParam()), "");
}

TEST_P(SignalRequestsTest, givesTheSignalBackWhenItGoes) {
    const auto before = handlerOf(GetParam());
    {
        const SignalRequests requests;
        EXPECT_NE(handlerOf(GetParam()), before);
    }
    EXPECT_EQ(handlerOf(GetParam()), before);
}

TEST_P(SignalRequestsTest, whatTheProgramWasStartedToIgnoreStaysIgnored) {
    const auto before = std::signal(GetParam(), SIG_IGN);
    {
        const SignalRequests requests;
        QSignalSpy asked(&requests, &QuitRequests::asked);
        raise(GetParam());
        EXPECT_FALSE(asked.wait(50));
    }
    std::signal(GetParam(), before);
}

INSTANTIATE_TEST_SUITE_P(each, SignalRequestsTest, testing::Values(SIGTERM, SIGINT, SIGHUP));

} // namespace
} // namespace unhunch

#include "app/platform/Restart.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace unhunch {
namespace {

using testing::ExitedWithCode;

// The second process shows by its list of tests that it is this program, started anew.
TEST(RestartDeathTest, startsTheProgramAnewInItsPlace) {
    EXPECT_EXIT(restartProcess({"again", "--gtest_list_tests"}), ExitedWithCode(0), "");
}

TEST(RestartDeathTest, onlyEndsAProcessThatHasBeenStartedAnewBefore) {
    EXPECT_EXIT(
        {
            setenv("UNHUNCH_RESTARTED", "1", 1);
            restartProcess({"again", "--gtest_list_tests"});
        },
        ExitedWithCode(70), "");
}

} // namespace
} // namespace unhunch

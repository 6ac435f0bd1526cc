#include "app/platform/Display.h"

#include "tests/app/platform/linux/Environment.h"
#include "tests/app/platform/linux/VirtualDisplay.h"

#include <gtest/gtest.h>

using namespace unhunch;

namespace {

class DisplayTest : public testing::Test {
protected:
    Environment platform{"QT_QPA_PLATFORM", ""};
    Environment wayland{"WAYLAND_DISPLAY", ""};
    Environment x11{"DISPLAY", ""};
};

} // namespace

TEST_F(DisplayTest, anXServerThatAnswersIsOne) {
    const VirtualDisplay screen;
    const Environment here("DISPLAY", screen.name());
    EXPECT_FALSE(displayProblem());
}

TEST_F(DisplayTest, aWaylandDesktopIsOne) {
    const Environment here("WAYLAND_DISPLAY", "wayland-0");
    EXPECT_FALSE(displayProblem());
}

TEST_F(DisplayTest, withoutAnyTheVariablesAreNamed) {
    ASSERT_TRUE(displayProblem());
    EXPECT_TRUE(displayProblem()->contains(QStringLiteral("DISPLAY")));
}

TEST_F(DisplayTest, anXServerThatDoesNotAnswerIsNamed) {
    const Environment here("DISPLAY", ":no-such-display");
    ASSERT_TRUE(displayProblem());
    EXPECT_TRUE(displayProblem()->contains(QStringLiteral(":no-such-display")));
}

TEST_F(DisplayTest, nobodyMissesADisplayOffscreen) {
    const Environment here("QT_QPA_PLATFORM", "offscreen");
    EXPECT_FALSE(displayProblem());
}

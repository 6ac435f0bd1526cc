#include "app/platform/linux/ProgramName.h"

#include <gtest/gtest.h>

using namespace unhunch;

TEST(ProgramName, isThePlainNameWithACapital) {
    EXPECT_EQ(programName(QStringLiteral("firefox")), QStringLiteral("Firefox"));
    EXPECT_EQ(programName(QStringLiteral("org.mozilla.firefox")), QStringLiteral("Firefox"));
    EXPECT_EQ(programName(QStringLiteral("VLC")), QStringLiteral("VLC"));
}

TEST(ProgramName, survivesNamesThatAreNone) {
    EXPECT_EQ(programName(QString()), QString());
    EXPECT_EQ(programName(QStringLiteral(".")), QString());
    EXPECT_EQ(programName(QStringLiteral("org.example.")), QStringLiteral("Example"));
}

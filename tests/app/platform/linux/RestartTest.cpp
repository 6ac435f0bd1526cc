#include "app/platform/Restart.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <cstdlib>

namespace unhunch {
namespace {

using testing::ExitedWithCode;

class RestartDeathTest : public testing::Test {
protected:
    /// The new process is this program as well, and shows by a list of its tests that it was started.
    [[nodiscard]] std::vector<std::string> arguments() const {
        return {"again", "--gtest_list_tests", "--gtest_output=json:" + list.toStdString()};
    }

    QTemporaryDir folder;
    QString list = folder.filePath(QStringLiteral("tests.json"));
};

TEST_F(RestartDeathTest, startsTheProgramAnewAndEnds) {
    EXPECT_EXIT(restartProcess(arguments()), ExitedWithCode(70), "");
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(list); }, 60'000));
}

TEST_F(RestartDeathTest, onlyEndsAProcessThatHasBeenStartedAnewBefore) {
    EXPECT_EXIT(
        {
            setenv("UNHUNCH_RESTARTED", "1", 1);
            restartProcess(arguments());
        },
        ExitedWithCode(70), "");
    EXPECT_FALSE(QTest::qWaitFor([&] { return QFile::exists(list); }, 300));
}

} // namespace
} // namespace unhunch

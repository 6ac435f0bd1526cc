#include "app/platform/linux/CameraWatch.h"

#include "app/platform/linux/FileHolders.h"
#include "tests/app/platform/linux/ChildProcess.h"
#include "tests/support/Patience.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

/// A process that has the file open, and keeps its name, "sh".
ChildProcess holding(const QString& path) {
    return {QStringLiteral("sh"),
            {QStringLiteral("-c"), QStringLiteral("exec 3>>\"$0\"; echo open; read -r end"), path}};
}

/// Plain files stand for the devices; this process is the program that opens them.
class CameraWatchTest : public testing::Test {
protected:
    CameraWatchTest() { plugIn(QStringLiteral("video0")); }

    void plugIn(const QString& name) { ASSERT_TRUE(QFile(folder.filePath(name)).open(QIODevice::WriteOnly)); }
    [[nodiscard]] bool becomes(const CameraWatch& watch, bool closed) {
        return QTest::qWaitFor([&] { return watch.isClosed() == closed; }, patience);
    }

    QTemporaryDir folder;
    QFile camera{folder.filePath(QStringLiteral("video0"))};
};

} // namespace

TEST_F(CameraWatchTest, aCameraThatNobodyUsesLeavesTheGateOpen) {
    const CameraWatch watch(folder.path(), 1ms);

    EXPECT_TRUE(watch.isSettled());
    EXPECT_TRUE(watch.isAvailable());
    EXPECT_FALSE(watch.isClosed());
}

TEST_F(CameraWatchTest, anOpenCameraClosesTheGateUntilItIsClosed) {
    const CameraWatch watch(folder.path(), 1ms);

    ASSERT_TRUE(camera.open(QIODevice::ReadOnly));
    ASSERT_TRUE(becomes(watch, true));
    EXPECT_TRUE(watch.reason().endsWith(QStringLiteral(" uses the camera")));
    EXPECT_FALSE(watch.reason().startsWith(u' '));

    camera.close();
    EXPECT_TRUE(becomes(watch, false));
}

TEST_F(CameraWatchTest, aCameraThatWasOpenBeforeClosesTheGateAtOnce) {
    ASSERT_TRUE(camera.open(QIODevice::ReadOnly));
    const CameraWatch watch(folder.path(), 1ms);
    EXPECT_TRUE(watch.isClosed());

    camera.close();
    EXPECT_TRUE(becomes(watch, false));
}

TEST_F(CameraWatchTest, aCameraThatTwoProgramsUseIsUsedUntilBothHaveClosedIt) {
    ASSERT_TRUE(camera.open(QIODevice::ReadOnly));
    const CameraWatch watch(folder.path(), 1ms);
    ChildProcess other = holding(camera.fileName());

    camera.close();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return watch.reason() == QStringLiteral("Sh uses the camera"); }, patience));

    other.end();
    EXPECT_TRUE(becomes(watch, false));
}

TEST_F(CameraWatchTest, aGlanceAtACameraDoesNotCloseTheGate) {
    const CameraWatch watch(folder.path(), 1h);
    QSignalSpy changed(&watch, &GateWatch::changed);
    ASSERT_TRUE(camera.open(QIODevice::ReadOnly));
    for (int turn = 0; turn < 10; ++turn) // of the event loop: to hear of it, and of all that follows at once
        QCoreApplication::processEvents();
    camera.close();

    EXPECT_TRUE(changed.isEmpty());
}

TEST_F(CameraWatchTest, aCameraThatIsPluggedInLaterIsWatched) {
    const CameraWatch watch(folder.path(), 1ms);
    plugIn(QStringLiteral("video7"));
    QFile late(folder.filePath(QStringLiteral("video7")));
    ASSERT_TRUE(late.open(QIODevice::ReadOnly));

    EXPECT_TRUE(becomes(watch, true));
}

TEST_F(CameraWatchTest, aCameraThatIsPulledOutOfItsProgramDoesNotKeepTheGateClosed) {
    const CameraWatch watch(folder.path(), 1ms);
    ASSERT_TRUE(camera.open(QIODevice::ReadOnly));
    ASSERT_TRUE(becomes(watch, true));

    ASSERT_TRUE(camera.remove());
    camera.close();
    EXPECT_TRUE(becomes(watch, false));
}

TEST_F(CameraWatchTest, otherDevicesDoNotMatter) {
    const CameraWatch watch(folder.path(), 1ms);
    plugIn(QStringLiteral("vbi0"));
    QFile other(folder.filePath(QStringLiteral("vbi0")));
    ASSERT_TRUE(other.open(QIODevice::ReadOnly));

    ASSERT_TRUE(camera.open(QIODevice::ReadOnly));
    ASSERT_TRUE(becomes(watch, true));
    camera.close();
    EXPECT_TRUE(becomes(watch, false));
}

TEST_F(CameraWatchTest, aFolderThatIsNotThereCannotBeWatched) {
    const CameraWatch watch(folder.filePath(QStringLiteral("nowhere")));

    EXPECT_TRUE(watch.isSettled());
    EXPECT_FALSE(watch.isAvailable());
    EXPECT_TRUE(watch.description().contains(QStringLiteral("nowhere")));
}

TEST_F(CameraWatchTest, aMachineWithoutACameraIsWatchedForOne) {
    ASSERT_TRUE(camera.remove());
    const CameraWatch watch(folder.path(), 1ms);
    EXPECT_TRUE(watch.isAvailable());

    plugIn(QStringLiteral("video0"));
    ASSERT_TRUE(camera.open(QIODevice::ReadOnly));
    EXPECT_TRUE(becomes(watch, true));
}

TEST(FileHolders, namesTheProgramOfAnotherProcess) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("video0"));
    const ChildProcess other = holding(path);

    EXPECT_EQ(holdersOf(path), std::vector{QStringLiteral("sh")});
    EXPECT_TRUE(holdersOf(folder.filePath(QStringLiteral("video1"))).empty());
}

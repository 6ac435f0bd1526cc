#include "app/platform/WallClockWatch.h"

#include "app/platform/linux/ClockSetWatch.h"
#include "app/platform/linux/ZoneFileWatch.h"
#include "tests/support/Patience.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <cstdio>

#include <unistd.h>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

class ZoneFileWatchTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    /// As timedatectl does it: a new link takes the place of the old in one step.
    void replaceBy(const char* zone) const {
        link(zone, "new");
        ASSERT_EQ(rename(QFile::encodeName(path("new")).constData(),
                         QFile::encodeName(path("localtime")).constData()),
                  0);
    }
    void link(const char* zone, const char* name) const {
        ASSERT_EQ(symlink(zone, QFile::encodeName(path(name)).constData()), 0);
    }
    void write(const char* name) const {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("TZif2");
    }
    /// Whatever the kernel has told by now is heard.
    static void settle() { QTest::qWait(50); }

    QTemporaryDir folder;
};

} // namespace

TEST_F(ZoneFileWatchTest, anotherLinkInItsPlaceIsAChangeAgainAndAgain) {
    link("Europe/Vienna", "localtime"); // which leads nowhere here
    ZoneFileWatch watch(path("localtime"));
    ASSERT_TRUE(watch.isAvailable());
    QSignalSpy changed(&watch, &ZoneFileWatch::changed);
    replaceBy("Asia/Tokyo");
    ASSERT_TRUE(changed.wait(patience));
    settle();
    const auto first = changed.size();
    replaceBy("Asia/Seoul");
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.size() > first; }, patience));
}

TEST_F(ZoneFileWatchTest, aFileThatIsTakenAwayAndMadeAnewIsFollowed) {
    write("localtime");
    ZoneFileWatch watch(path("localtime"));
    QSignalSpy changed(&watch, &ZoneFileWatch::changed);
    ASSERT_TRUE(QFile::remove(path("localtime")));
    ASSERT_TRUE(changed.wait(patience));
    settle();
    changed.clear();
    link("Asia/Tokyo", "localtime");
    ASSERT_TRUE(changed.wait(patience));
    settle();
    changed.clear();
    replaceBy("Asia/Seoul");
    EXPECT_TRUE(changed.wait(patience));
}

TEST_F(ZoneFileWatchTest, anotherFileInTheFolderIsNone) {
    ZoneFileWatch none(path("localtime"));
    QSignalSpy changedOfNone(&none, &ZoneFileWatch::changed);
    write("passwd");
    settle();
    EXPECT_TRUE(changedOfNone.isEmpty());
    write("localtime");
    ASSERT_TRUE(changedOfNone.wait(patience));

    ZoneFileWatch watch(path("localtime"));
    QSignalSpy changed(&watch, &ZoneFileWatch::changed);
    write("shadow");
    settle();
    EXPECT_TRUE(changed.isEmpty());
}

TEST(ClockSetWatch, aTimerThatEndsIsToldOnceAndSetAgain) {
    ClockSetWatch watch(std::chrono::system_clock::time_point{1s});
    ASSERT_TRUE(watch.isAvailable());
    QSignalSpy changed(&watch, &ClockSetWatch::changed);
    ASSERT_TRUE(changed.wait(patience));
    QTest::qWait(50);
    EXPECT_EQ(changed.size(), 1);
}

TEST(WallClockWatch, isThereAndKeepsQuiet) {
    const auto watch = makeWallClockWatch();
    QSignalSpy changed(watch.get(), &WallClockWatch::changed);
    EXPECT_TRUE(watch->isAvailable());
    QTest::qWait(50);
    EXPECT_TRUE(changed.isEmpty());
}

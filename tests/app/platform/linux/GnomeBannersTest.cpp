#include "app/platform/linux/DoNotDisturbWatch.h"
#include "tests/app/platform/linux/Environment.h"
#include "tests/app/platform/linux/FakeQuietService.h"
#include "tests/app/platform/linux/PrivateBus.h"
#include "tests/support/Patience.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace unhunch;

namespace {

constexpr auto schema = R"(<schemalist>
  <schema id="org.gnome.desktop.notifications" path="/org/gnome/desktop/notifications/">
    <key name="show-banners" type="b"><default>true</default></key>
  </schema>
</schemalist>
)";

int run(const QString& program, const QStringList& arguments) {
    return QProcess::execute(program, arguments);
}

/// GNOME's settings in a file of the test's own, and its notification service.
class GnomeBannersTest : public testing::Test {
protected:
    void install() {
        QFile file(folder.filePath(QStringLiteral("test.gschema.xml")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(schema);
        file.close();
        ASSERT_EQ(run(QStringLiteral("glib-compile-schemas"), {folder.path()}), 0);
    }
    static void showBanners(const char* shown) {
        ASSERT_EQ(run(QStringLiteral("gsettings"),
                      {QStringLiteral("set"), QStringLiteral("org.gnome.desktop.notifications"),
                       QStringLiteral("show-banners"), QString::fromLatin1(shown)}),
                  0);
    }
    static bool becomes(const DoNotDisturbWatch& watch, bool closed) {
        return QTest::qWaitFor([&] { return watch.isAvailable() && watch.isClosed() == closed; }, patience);
    }

    QTemporaryDir folder;
    Environment backend{"GSETTINGS_BACKEND", "keyfile"};
    Environment settings{"XDG_CONFIG_HOME", folder.path().toUtf8()};
    Environment schemas{"GSETTINGS_SCHEMA_DIR", folder.path().toUtf8()};
    Environment otherSchemas{"XDG_DATA_DIRS", folder.path().toUtf8()};
    PrivateBus bus;
    FakeQuietService shell{bus.connect(), QStringLiteral("gnome-shell")};
};

} // namespace

TEST_F(GnomeBannersTest, bannersThatAreOffCloseTheGateUntilTheyAreOnAgain) {
    install();
    const DoNotDisturbWatch watch(bus.connect(), QStringLiteral(UNHUNCH_GNOME_BANNERS));
    ASSERT_TRUE(becomes(watch, false));

    showBanners("false");
    ASSERT_TRUE(becomes(watch, true));
    showBanners("true");
    EXPECT_TRUE(becomes(watch, false));
}

TEST_F(GnomeBannersTest, bannersThatWereOffBeforeCloseTheGate) {
    install();
    showBanners("false");
    const DoNotDisturbWatch watch(bus.connect(), QStringLiteral(UNHUNCH_GNOME_BANNERS));

    EXPECT_TRUE(becomes(watch, true));
}

TEST_F(GnomeBannersTest, aDesktopWithoutTheSettingCannotTell) {
    const DoNotDisturbWatch watch(bus.connect(), QStringLiteral(UNHUNCH_GNOME_BANNERS));

    ASSERT_TRUE(QTest::qWaitFor([&] { return watch.isSettled(); }, patience));
    EXPECT_FALSE(watch.isAvailable());
    EXPECT_TRUE(watch.description().contains(QStringLiteral("GNOME")));
}

#include "app/platform/linux/XdgAutostart.h"

#include "app/platform/linux/PortalAutostart.h"
#include "tests/app/platform/linux/Environment.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>
#include <utility>
#include <vector>

using namespace unhunch;
using testing::HasSubstr;

namespace {

class XdgAutostartTest : public testing::Test {
protected:
    [[nodiscard]] QString home() const { return folder.filePath(QStringLiteral("home")); }
    [[nodiscard]] QString system() const { return folder.filePath(QStringLiteral("system")); }
    [[nodiscard]] static QString entryIn(const QString& configuration) {
        return configuration + QStringLiteral("/autostart/unhunch.desktop");
    }

    [[nodiscard]] XdgAutostart autostart(const QString& program = there()) const {
        return {home(), {system()}, program};
    }

    /// A program that can be run.
    [[nodiscard]] static QString there() { return QStringLiteral("/usr/bin/env"); }

    static void write(const QString& path, const QByteArray& text) {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    [[nodiscard]] QByteArrayList ownLines() const {
        QFile file(entryIn(home()));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().split('\n');
    }

    [[nodiscard]] QByteArray valueOf(const QByteArray& key) const {
        for (const auto& line : ownLines())
            if (line.startsWith(key + '='))
                return line.mid(key.size() + 1);
        return {};
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(XdgAutostartTest, comesBackToTheDataFolderThatWasChosen) {
    XdgAutostart(home(), {}, QStringLiteral("/usr/bin/unhunch"),
                 {QStringLiteral("--data-dir"), QStringLiteral("/mnt/my $tick")})
        .setEnabled(true);
    EXPECT_EQ(valueOf("Exec"), R"("/usr/bin/unhunch" "--data-dir" "/mnt/my \\$tick")");
}

TEST_F(XdgAutostartTest, isOffUntilThePersonWantsIt) {
    EXPECT_TRUE(autostart().isSupported());
    EXPECT_FALSE(autostart().isEnabled());
    EXPECT_FALSE(QFileInfo::exists(home()));
}

TEST_F(XdgAutostartTest, isOnOnceThePersonWantsIt) {
    autostart().setEnabled(true);

    EXPECT_TRUE(autostart().isEnabled());
    EXPECT_EQ(ownLines().first(), "[Desktop Entry]");
    EXPECT_EQ(valueOf("Type"), "Application");
    EXPECT_EQ(valueOf("Name"), "Unhunch");
    EXPECT_EQ(valueOf("Exec"), "\"/usr/bin/env\"");
    EXPECT_EQ(valueOf("TryExec"), "/usr/bin/env");
    EXPECT_EQ(valueOf("Terminal"), "false");
    EXPECT_EQ(valueOf("Hidden"), "false");
    EXPECT_EQ(valueOf("X-GNOME-Autostart-enabled"), "true");
    EXPECT_EQ(valueOf("X-KDE-autostart-after"), "panel");
}

TEST_F(XdgAutostartTest, leavesNothingBehindWhenSwitchedOff) {
    autostart().setEnabled(true);
    autostart().setEnabled(false);

    EXPECT_FALSE(autostart().isEnabled());
    EXPECT_TRUE(QDir(home() + QStringLiteral("/autostart")).isEmpty());
}

TEST_F(XdgAutostartTest, switchingTwiceIsHarmless) {
    autostart().setEnabled(false);
    autostart().setEnabled(true);
    autostart().setEnabled(true);
    EXPECT_TRUE(autostart().isEnabled());
    autostart().setEnabled(false);
    autostart().setEnabled(false);
    EXPECT_FALSE(autostart().isEnabled());
}

TEST_F(XdgAutostartTest, startsTheProgramWhereItIsNow) {
    autostart(QStringLiteral("/old/unhunch")).setEnabled(true);
    autostart(QStringLiteral("/new/unhunch")).setEnabled(true);

    EXPECT_EQ(valueOf("Exec"), "\"/new/unhunch\"");
}

TEST_F(XdgAutostartTest, anEntryOfAProgramThatIsGoneStartsNothing) {
    const QString program = folder.filePath(QStringLiteral("back\\slash unhunch"));
    write(program, "#!/bin/sh\n");
    QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner);
    autostart(program).setEnabled(true);
    EXPECT_TRUE(autostart(program).isEnabled());

    QFile::remove(program);
    EXPECT_FALSE(autostart(program).isEnabled());
}

TEST_F(XdgAutostartTest, quotesWhateverAPathMayHold) {
    const std::vector<std::pair<QString, QByteArray>> paths{
        {QStringLiteral("/my apps/unhunch"), R"("/my apps/unhunch")"},
        {QStringLiteral("/100%/unhunch"), R"("/100%%/unhunch")"},
        {QStringLiteral("/a\"b/unhunch"), R"("/a\\"b/unhunch")"},
        {QStringLiteral("/$HOME/unhunch"), R"("/\\$HOME/unhunch")"},
        {QStringLiteral("/`id`/unhunch"), R"("/\\`id\\`/unhunch")"},
        {QStringLiteral("/back\\slash/unhunch"), R"("/back\\\\slash/unhunch")"},
        {QStringLiteral("/new\nline/unhunch"), R"("/new\nline/unhunch")"},
        {QStringLiteral("/Übung;&(x)/unhunch"), "\"/Übung;&(x)/unhunch\""}};
    for (const auto& [path, quoted] : paths) {
        autostart(path).setEnabled(true);
        EXPECT_EQ(valueOf("Exec"), quoted);
    }
}

struct Entry {
    const char* name;
    QByteArray text;
    bool started;

    friend void PrintTo(const Entry& entry, std::ostream* stream) { *stream << entry.name; }
};

class XdgAutostartEntry : public XdgAutostartTest, public testing::WithParamInterface<Entry> {};

TEST_P(XdgAutostartEntry, isReadAsASessionReadsIt) {
    write(entryIn(home()), GetParam().text);
    EXPECT_EQ(autostart().isEnabled(), GetParam().started);
}

INSTANTIATE_TEST_SUITE_P(
    Every, XdgAutostartEntry,
    testing::Values(Entry{"plain", "[Desktop Entry]\nType=Application\nExec=unhunch\n", true},
                    Entry{"hidden", "[Desktop Entry]\nExec=unhunch\nHidden=true\n", false},
                    Entry{"notHidden", "[Desktop Entry]\nExec=unhunch\nHidden=false\n", true},
                    Entry{"switchedOffByGnome",
                          "[Desktop Entry]\nExec=unhunch\nX-GNOME-Autostart-enabled=false\n", false},
                    Entry{"spacedOut", "# mine\n\n[Desktop Entry]\nExec = unhunch\nHidden = true\r\n", false},
                    Entry{"hiddenInAComment", "[Desktop Entry]\nExec=unhunch\n#Hidden=true\n", true},
                    Entry{"hiddenInAnotherGroup",
                          "[Desktop Entry]\nExec=unhunch\n[Desktop Action x]\nHidden=true\n", true},
                    Entry{"triedByName", "[Desktop Entry]\nExec=env x\nTryExec=env\n", true},
                    Entry{"triedInVain", "[Desktop Entry]\nExec=env x\nTryExec=no-such-program\n", false},
                    Entry{"withoutCommand", "[Desktop Entry]\nType=Application\n", false},
                    Entry{"empty", "", false}, Entry{"rubbish", QByteArray(100'000, '\xff'), false}),
    [](const auto& entry) { return std::string(entry.param.name); });

TEST_F(XdgAutostartTest, anEntryOfTheSystemCountsWhileThePersonHasNone) {
    write(entryIn(system()), "[Desktop Entry]\nExec=unhunch\n");
    EXPECT_TRUE(autostart().isEnabled());

    autostart().setEnabled(false);
    EXPECT_FALSE(autostart().isEnabled());
    EXPECT_TRUE(QFileInfo::exists(entryIn(system())));

    autostart().setEnabled(true);
    EXPECT_TRUE(autostart().isEnabled());
}

TEST_F(XdgAutostartTest, aFolderThatCannotBeWrittenIsNamed) {
    write(home(), "a file where the folder should be");
    try {
        autostart().setEnabled(true);
        FAIL() << "nothing was thrown";
    } catch (const AutostartError& error) {
        EXPECT_THAT(error.what(), HasSubstr(entryIn(home()).toStdString()));
    }
}

TEST_F(XdgAutostartTest, anEntryThatCannotBeRemovedIsNamed) {
    QDir().mkpath(entryIn(home()));
    try {
        autostart().setEnabled(false);
        FAIL() << "nothing was thrown";
    } catch (const AutostartError& error) {
        EXPECT_THAT(error.what(), HasSubstr(entryIn(home()).toStdString()));
    }
}

TEST_F(XdgAutostartTest, thePersonsEntryIsWhereTheSessionLooks) {
    const Environment configuration("XDG_CONFIG_HOME", home().toUtf8());
    makeAutostart({}, false)->setEnabled(true);

    EXPECT_TRUE(autostart().isEnabled());
}

TEST_F(XdgAutostartTest, aProgramInItsOwnSnapAsksThePortal) {
    const Environment configuration("XDG_CONFIG_HOME", home().toUtf8());
    const Environment snap("SNAP", QCoreApplication::applicationDirPath().toUtf8());
    EXPECT_NE(qobject_cast<PortalAutostart*>(makeAutostart({}, true).get()), nullptr);
    EXPECT_TRUE(makeAutostart({}, true)->isEnabled());
}

TEST_F(XdgAutostartTest, aProgramStartedOutOfAnothersSnapDoesNot) {
    const Environment configuration("XDG_CONFIG_HOME", home().toUtf8());
    const Environment snap("SNAP", "/snap/editor/1");
    EXPECT_NE(qobject_cast<XdgAutostart*>(makeAutostart({}, true).get()), nullptr);
}

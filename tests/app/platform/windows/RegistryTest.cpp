#include "app/platform/Autostart.h"
#include "app/platform/GateWatch.h"
#include "app/platform/windows/RegistryKey.h"
#include "tests/support/Patience.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;

const QString user = u"HKEY_CURRENT_USER\\"_s;
const QString windows = u"Software\\Microsoft\\Windows\\CurrentVersion\\"_s;

/// A key below the person's own, gone with the test. These run in a Windows of the build's own.
class Key {
public:
    explicit Key(const QString& path) : m_path(path) {}
    ~Key() { RegDeleteTreeW(HKEY_CURRENT_USER, reinterpret_cast<const wchar_t*>(m_path.utf16())); }
    Q_DISABLE_COPY_MOVE(Key)

    void set(const QString& name, const QVariant& value) const {
        QSettings key(user + m_path, QSettings::NativeFormat);
        key.setValue(name, value);
        key.sync();
    }

private:
    QString m_path;
};

TEST(RegistryKey, readsNumbersOfBothSizesAndNothingElse) {
    const Key written(u"Software\\Unhunch tests\\numbers"_s);
    written.set(u"short"_s, 7);
    written.set(u"long"_s, quint64{0x1'0000'0001});
    written.set(u"text"_s, u"7"_s);
    const RegistryKey key = RegistryKey::ofUser(u"Software\\Unhunch tests\\numbers"_s);
    ASSERT_TRUE(key.isOpen());
    EXPECT_EQ(key.number(u"short"_s), 7U);
    EXPECT_EQ(key.number(u"long"_s), 0x1'0000'0001U);
    EXPECT_EQ(key.number(u"text"_s), std::nullopt);
    EXPECT_EQ(key.number(u"none"_s), std::nullopt);
}

TEST(RegistryKey, aKeyThatIsNotThereHasNothingInIt) {
    const RegistryKey key = RegistryKey::ofUser(u"Software\\Unhunch tests\\none"_s);
    EXPECT_FALSE(key.isOpen());
    EXPECT_TRUE(key.subkeys().isEmpty());
    EXPECT_FALSE(key.subkey(u"below"_s).isOpen());
}

TEST(RegistryKeyWatch, tellsOfEachChangeAlsoBelow) {
    const Key above(u"Software\\Unhunch tests\\watched"_s);
    const Key below(u"Software\\Unhunch tests\\watched\\below"_s);
    above.set(u"a"_s, 1);
    RegistryKeyWatch watch(u"Software\\Unhunch tests\\watched"_s);
    ASSERT_TRUE(watch.isWatching());
    QSignalSpy changed(&watch, &RegistryKeyWatch::changed);
    above.set(u"a"_s, 2);
    ASSERT_TRUE(changed.wait(patience));
    changed.clear();
    below.set(u"b"_s, 1);
    EXPECT_TRUE(changed.wait(patience));
}

class RunKeyTest : public testing::Test {
protected:
    [[nodiscard]] static QString entry() {
        return QSettings(user + windows + u"Run"_s, QSettings::NativeFormat).value(u"Unhunch"_s).toString();
    }
    ~RunKeyTest() override { makeAutostart({}, false)->setEnabled(false); }
};

TEST_F(RunKeyTest, startsThisProgramWithItsFolderHoweverItIsNamed) {
    const auto autostart = makeAutostart({u"--data-dir"_s, u"C:\\my \"data\"\\"_s}, false);
    ASSERT_TRUE(autostart->isSupported());
    EXPECT_FALSE(autostart->isEnabled());
    autostart->setEnabled(true);
    EXPECT_TRUE(autostart->isEnabled());
    EXPECT_EQ(entry(), u"\"%1\" \"--data-dir\" \"C:\\my \\\"data\\\"\\\\\""_s.arg(
                           QDir::toNativeSeparators(QCoreApplication::applicationFilePath())));
}

TEST_F(RunKeyTest, isGoneWhenItIsTurnedOff) {
    const auto autostart = makeAutostart({}, false);
    autostart->setEnabled(true);
    autostart->setEnabled(false);
    EXPECT_FALSE(autostart->isEnabled());
    EXPECT_EQ(entry(), QString());
}

TEST_F(RunKeyTest, whatTheTaskManagerTurnedOffIsOffAndCanBeTurnedOnAgain) {
    const Key approved(windows + u"Explorer\\StartupApproved\\Run"_s);
    const auto autostart = makeAutostart({}, false);
    autostart->setEnabled(true);
    approved.set(u"Unhunch"_s, QByteArray::fromHex("030000000000000000000000"));
    EXPECT_FALSE(autostart->isEnabled());
    autostart->setEnabled(true);
    EXPECT_TRUE(autostart->isEnabled());
}

class ConsentTest : public testing::Test {
protected:
    [[nodiscard]] static QString store(const QString& below) {
        return windows + u"CapabilityAccessManager\\ConsentStore\\microphone"_s + below;
    }
};

TEST_F(ConsentTest, aProgramUsesTheMicrophoneUntilWindowsNotesItsEnd) {
    const Key capability(store({}));
    const Key program(store(u"\\NonPackaged\\C:#Program Files#Zoom#Zoom.exe"_s));
    capability.set(u"Value"_s, u"Allow"_s);
    program.set(u"LastUsedTimeStart"_s, quint64{133'000'000'000'000'000});
    program.set(u"LastUsedTimeStop"_s, quint64{133'000'000'000'000'001});
    const auto gate = makeMicrophoneWatch();
    ASSERT_TRUE(gate->isAvailable());
    EXPECT_FALSE(gate->isClosed());

    QSignalSpy changed(gate.get(), &GateWatch::changed);
    program.set(u"LastUsedTimeStop"_s, quint64{0});
    ASSERT_TRUE(changed.wait(patience));
    EXPECT_TRUE(gate->isClosed());
    EXPECT_TRUE(gate->reason().contains(u"Zoom"_s)) << gate->reason().toStdString();

    program.set(u"LastUsedTimeStop"_s, quint64{133'000'000'000'000'002});
    ASSERT_TRUE(changed.wait(patience));
    EXPECT_FALSE(gate->isClosed());
}

TEST_F(ConsentTest, aWindowsThatKeepsNoRecordIsSaidToKeepNone) {
    const auto gate = makeMicrophoneWatch();
    EXPECT_FALSE(gate->isAvailable());
    EXPECT_FALSE(gate->isClosed());
    EXPECT_FALSE(gate->description().isEmpty());
}

} // namespace
} // namespace unhunch

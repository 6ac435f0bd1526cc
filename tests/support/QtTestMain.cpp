#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <ctime>

namespace {

/// What Qt warns of although nothing is wrong.
constexpr std::array harmless{
    // The platform without a display has no window manager to tell these to.
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
    // Qt's own tray icon looks for it on every platform that is asked for one.
    "QObject::connect: No such signal QPlatformNativeInterface::systemTrayWindowChanged(QScreen*)",
};

QtMessageHandler printed = nullptr;

/// A warning of Qt's is a fault of ours that no check has asked for: it fails the test that is running.
void failOnWarning(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    printed(type, context, message);
    const bool matters = type == QtWarningMsg || type == QtCriticalMsg;
    if (matters &&
        std::ranges::none_of(harmless, [&](const char* known) { return message == QLatin1String(known); }))
        ADD_FAILURE() << "Qt warns: " << message.toStdString();
}

} // namespace

/// The main() of tests that need Qt. They run without a display, in one language and time zone, and never reach the
/// files of the person who runs them.
int main(int argc, char** argv) {
    const QTemporaryDir home;
    for (const char* folder :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME"})
        qputenv(folder, home.path().toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    tzset();
    QLocale::setDefault(QLocale::c());

    const QApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    printed = qInstallMessageHandler(failOnWarning);
    const int status = RUN_ALL_TESTS();
    qInstallMessageHandler(nullptr);
    return status;
}

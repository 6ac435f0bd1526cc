#include "app/platform/linux/FullScreenWatch.h"

#include "app/platform/linux/PlasmaFullScreenWatch.h"
#include "app/platform/linux/ProgramName.h"
#include "app/platform/linux/WlrFullScreenWatch.h"
#include "app/platform/linux/X11FullScreenWatch.h"
#include "app/platform/UnavailableGateWatch.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace unhunch {

namespace {

bool isPlasma() {
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(QStringLiteral("KDE"));
}

} // namespace

QString fullScreenReason(const QString& program) {
    const QString name = programName(program);
    return name.isEmpty() ? GateWatch::tr("A program fills the screen")
                          : GateWatch::tr("%1 fills the screen").arg(name);
}

std::unique_ptr<GateWatch> makeFullScreenWatch() {
    try {
        // Under Wayland an X server may run as well, but it knows only its own windows, and asking may start it.
        if (!qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && isPlasma())
            return std::make_unique<PlasmaFullScreenWatch>(QCoreApplication::applicationPid());
        if (!qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
            return std::make_unique<WlrFullScreenWatch>(QGuiApplication::desktopFileName());
        return std::make_unique<X11FullScreenWatch>(QCoreApplication::applicationPid());
    } catch (const std::runtime_error& error) {
        return std::make_unique<UnavailableGateWatch>(
            GateWatch::tr("Whether a program fills the screen cannot be told: %1.")
                .arg(QString::fromUtf8(error.what())));
    }
}

} // namespace unhunch

#include "tests/app/platform/linux/HeadlessSway.h"

#include <QFile>
#include <QProcess>

#include <stdexcept>

#include <sys/stat.h>
#include <unistd.h>

namespace unhunch {

namespace {

// Once sway is up, it runs this line, and so tells where it is.
constexpr auto configuration = "xwayland disable\n"
                               "exec echo \"$XDG_RUNTIME_DIR/$WAYLAND_DISPLAY\"\n";

void writeFile(const QString& path, const QByteArray& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        throw std::runtime_error("sway's configuration cannot be written: " +
                                 file.errorString().toStdString());
}

} // namespace

HeadlessSway::HeadlessSway() {
    const QString file = m_folder.filePath(QStringLiteral("sway.conf"));
    writeFile(file, configuration);
    QStringList command{QStringLiteral("env"),
                        QStringLiteral("XDG_RUNTIME_DIR=") + m_folder.path(),
                        QStringLiteral("HOME=") + m_folder.path(),
                        QStringLiteral("SWAYSOCK=") + m_folder.filePath(QStringLiteral("ipc")),
                        QStringLiteral("WLR_BACKENDS=headless"),
                        QStringLiteral("WLR_LIBINPUT_NO_DEVICES=1"),
                        QStringLiteral("WLR_RENDERER=pixman"),
                        QStringLiteral("sway"),
                        QStringLiteral("-c"),
                        file};
    // It refuses to be root, so there it is nobody.
    if (geteuid() == 0) {
        constexpr uid_t nobody = 65534;
        if (chown(QFile::encodeName(m_folder.path()).constData(), nobody, nobody) != 0)
            throw std::runtime_error("sway's folder cannot be given to nobody");
        command = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                              QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")} +
                  command;
    }
    const QString program = command.takeFirst();
    m_sway = std::make_unique<ChildProcess>(program, command);
}

void HeadlessSway::command(const QString& words) const {
    const int status =
        QProcess::execute(QStringLiteral("swaymsg"), {QStringLiteral("-q"), QStringLiteral("-s"),
                                                      m_folder.filePath(QStringLiteral("ipc")), words});
    if (status != 0)
        throw std::runtime_error("sway refused: " + words.toStdString());
}

} // namespace unhunch

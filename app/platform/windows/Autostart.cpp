#include "app/platform/Autostart.h"

#include "app/platform/windows/DesktopProgram.h"

#include <QDir>
#include <QSettings>

namespace unhunch {

namespace {

const QString runKey = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
/// Where the task manager keeps what the person turned off: an odd first byte.
const QString approvedKey = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"
                                           "Explorer\\StartupApproved\\Run");
const QString entry = QStringLiteral("Unhunch");

/// A word as programs take command lines apart: backslashes count only before a quotation mark.
QString quoted(const QString& word) {
    QString text;
    int backslashes = 0;
    for (const QChar character : word) {
        if (character == QLatin1Char('"'))
            text += QString(backslashes + 1, QLatin1Char('\\'));
        backslashes = character == QLatin1Char('\\') ? backslashes + 1 : 0;
        text += character;
    }
    return QLatin1Char('"') + text + QString(backslashes, QLatin1Char('\\')) + QLatin1Char('"');
}

/// An entry of the person's "Run" key.
class RunKeyAutostart final : public Autostart {
public:
    explicit RunKeyAutostart(const QStringList& arguments) {
        m_command = quoted(QDir::toNativeSeparators(desktopProgram()));
        for (const QString& argument : arguments)
            m_command += QLatin1Char(' ') + quoted(argument);
    }

    [[nodiscard]] bool isSupported() const override { return true; }
    [[nodiscard]] bool isEnabled() const override {
        const QSettings run(runKey, QSettings::NativeFormat);
        const QByteArray approval =
            QSettings(approvedKey, QSettings::NativeFormat).value(entry).toByteArray();
        const bool turnedOff = !approval.isEmpty() && (approval.front() & 1) != 0;
        return run.contains(entry) && !turnedOff;
    }
    void setEnabled(bool enabled) override {
        QSettings run(runKey, QSettings::NativeFormat);
        if (enabled)
            run.setValue(entry, m_command);
        else
            run.remove(entry);
        QSettings(approvedKey, QSettings::NativeFormat).remove(entry);
        run.sync();
        if (run.status() != QSettings::NoError)
            throw AutostartError(
                tr("Windows does not let Unhunch change the programs that start with it. Please "
                   "do it in the task manager, under startup apps.")
                    .toStdString());
    }

private:
    QString m_command;
};

} // namespace

std::unique_ptr<Autostart> makeAutostart(const QStringList& arguments, bool) {
    return std::make_unique<RunKeyAutostart>(arguments);
}

} // namespace unhunch

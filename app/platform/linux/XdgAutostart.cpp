#include "app/platform/linux/XdgAutostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace unhunch {

namespace {

QString entryIn(const QString& folder) { return folder + QStringLiteral("/autostart/unhunch.desktop"); }

/// The value as it stands in a desktop entry: its lines and backslashes escaped.
QString escaped(QString value) {
    return value.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
        .replace(QLatin1Char('\n'), QStringLiteral("\\n"))
        .replace(QLatin1Char('\r'), QStringLiteral("\\r"))
        .replace(QLatin1Char('\t'), QStringLiteral("\\t"));
}

/// The value that such an escaped one stands for.
QString unescaped(const QString& value) {
    static const QHash<QChar, QChar> signs{{u's', u' '}, {u'n', u'\n'}, {u'r', u'\r'}, {u't', u'\t'}};
    QString result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool escape = value[i] == u'\\' && i + 1 < value.size();
        result += escape ? signs.value(value[i + 1], value[i + 1]) : value[i];
        i += escape ? 1 : 0;
    }
    return result;
}

bool canBeRun(const QString& program) {
    if (QFileInfo(program).isAbsolute())
        return QFileInfo(program).isExecutable();
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// One argument of an Exec line: quoted, so that no character of a path is taken for a shell's or a field
/// code.
QString quoted(const QString& argument) {
    QString result(QLatin1Char('"'));
    for (const QChar character : argument) {
        if (QStringLiteral("\"`$\\").contains(character))
            result += QLatin1Char('\\');
        result += character;
        if (character == QLatin1Char('%'))
            result += character;
    }
    return result + QLatin1Char('"');
}

/// Whether a session would run the entry. Keys outside the main group belong to its extra actions.
bool isStarted(const QString& entry) {
    QFile file(entry);
    if (!file.open(QIODevice::ReadOnly))
        return false;

    bool inMainGroup = false;
    bool hasCommand = false;
    constexpr int longestLine = 64 * 1024;
    while (!file.atEnd()) {
        const auto line = file.readLine(longestLine).trimmed();
        if (line.startsWith('[')) {
            inMainGroup = line == "[Desktop Entry]";
            continue;
        }
        const auto equals = line.indexOf('=');
        if (!inMainGroup || equals < 0 || line.startsWith('#'))
            continue;
        const auto key = line.left(equals).trimmed();
        const auto value = line.mid(equals + 1).trimmed();
        if ((key == "Hidden" && value == "true") || (key == "X-GNOME-Autostart-enabled" && value == "false"))
            return false;
        if (key == "TryExec" && !value.isEmpty() && !canBeRun(unescaped(QString::fromUtf8(value))))
            return false;
        hasCommand |= key == "Exec" && !value.isEmpty();
    }
    return hasCommand;
}

AutostartError failure(const QString& sentence, const QString& path, const QString& reason) {
    return AutostartError(sentence.arg(QDir::toNativeSeparators(path), reason).toStdString());
}

} // namespace

XdgAutostart::XdgAutostart(QString home, QStringList systemFolders, QString program, QStringList arguments)
    : m_home(std::move(home)), m_systemFolders(std::move(systemFolders)), m_program(std::move(program)),
      m_arguments(std::move(arguments)) {}

QString XdgAutostart::ownEntry() const { return entryIn(m_home); }

QString XdgAutostart::systemEntry() const {
    for (const auto& folder : m_systemFolders)
        if (QFileInfo::exists(entryIn(folder)))
            return entryIn(folder);
    return {};
}

bool XdgAutostart::isEnabled() const {
    const auto entry = QFileInfo::exists(ownEntry()) ? ownEntry() : systemEntry();
    return !entry.isEmpty() && isStarted(entry);
}

void XdgAutostart::setEnabled(bool enabled) {
    // An entry for the whole system can only be switched off by one of the person's own that hides it.
    if (enabled || !systemEntry().isEmpty())
        return write(enabled);

    QFile entry(ownEntry());
    if (entry.exists() && !entry.remove())
        throw failure(tr("The entry %1 that starts Unhunch with your session could not be removed (%2). "
                         "Please delete the file yourself."),
                      ownEntry(), entry.errorString());
}

void XdgAutostart::write(bool enabled) const {
    const auto path = ownEntry();
    const auto truth = [](bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); };
    QString command = quoted(m_program);
    for (const QString& argument : m_arguments)
        command += QLatin1Char(' ') + quoted(argument);
    // TryExec lets the session skip the entry in silence once the program has been removed.
    const QStringList lines{QStringLiteral("[Desktop Entry]"),
                            QStringLiteral("Type=Application"),
                            QStringLiteral("Version=1.5"),
                            QStringLiteral("Name=Unhunch"),
                            QStringLiteral("Comment=") + escaped(tr("Reminds you to loosen your upper back")),
                            QStringLiteral("Icon=unhunch"),
                            QStringLiteral("TryExec=") + escaped(m_program),
                            QStringLiteral("Exec=") + escaped(command),
                            QStringLiteral("Terminal=false"),
                            QStringLiteral("StartupNotify=false"),
                            QStringLiteral("X-KDE-autostart-after=panel"),
                            QStringLiteral("Hidden=") + truth(!enabled),
                            QStringLiteral("X-GNOME-Autostart-enabled=") + truth(enabled)};
    const auto text = (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();

    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush() ||
        !file.commit())
        throw failure(tr("The entry %1 that starts Unhunch with your session could not be written (%2). "
                         "Please check that you may write to its folder and that the disk is not full."),
                      path, file.errorString());
}

} // namespace unhunch

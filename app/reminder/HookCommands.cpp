#include "app/reminder/HookCommands.h"

#include <QProcess>

namespace unhunch {

namespace {

QString joined(const std::vector<StretchId>& stretches) {
    QStringList ids;
    for (const StretchId& id : stretches)
        ids << QString::fromStdString(id);
    return ids.join(u' ');
}

/// As commands find it.
QString wordOf(HookEvent event) {
    switch (event) {
    case HookEvent::Due: return QStringLiteral("due");
    case HookEvent::Start: return QStringLiteral("start");
    case HookEvent::End: break;
    }
    return QStringLiteral("end");
}

} // namespace

HookCommands::HookCommands(const BreakHooks& hooks, QObject* parent) : QObject(parent), m_hooks(hooks) {}

bool HookCommands::start(HookEvent event, const QString& command, const std::vector<StretchId>& stretches) {
    QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty())
        return false;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("UNHUNCH_EVENT"), wordOf(event));
    environment.insert(QStringLiteral("UNHUNCH_STRETCHES"), joined(stretches));
    QProcess process;
    process.setProgram(words.takeFirst());
    process.setArguments(words);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    return process.startDetached();
}

void HookCommands::breakDue(const std::vector<StretchId>& stretches) { run(HookEvent::Due, stretches); }

void HookCommands::breakStarted(const std::vector<StretchId>& stretches) {
    m_started = stretches;
    run(HookEvent::Start, stretches);
}

void HookCommands::breakEnded() { run(HookEvent::End, m_started); }

void HookCommands::run(HookEvent event, const std::vector<StretchId>& stretches) {
    const QString command = commandOf(m_hooks, event);
    if (command.trimmed().isEmpty() || start(event, command, stretches))
        return;
    if (m_told.insert(command).second)
        Q_EMIT failed(
            tr("The command of hook-%1 in the preferences file cannot be started: %2. Check that the "
               "program is there and may be run.")
                .arg(wordOf(event), command));
}

} // namespace unhunch

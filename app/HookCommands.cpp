#include "app/HookCommands.h"

#include <QProcess>

namespace unhunch {

namespace {

QString joined(const std::vector<StretchId>& stretches) {
    QStringList ids;
    for (const StretchId& id : stretches)
        ids << QString::fromStdString(id);
    return ids.join(u' ');
}

bool startDetached(QStringList words, const QProcessEnvironment& environment) {
    if (words.isEmpty())
        return false;
    QProcess process;
    process.setProgram(words.takeFirst());
    process.setArguments(words);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    return process.startDetached();
}

} // namespace

HookCommands::HookCommands(const BreakHooks& hooks, QObject* parent) : QObject(parent), m_hooks(hooks) {}

void HookCommands::breakDue(const std::vector<StretchId>& stretches) {
    run(QStringLiteral("due"), m_hooks.due, stretches);
}

void HookCommands::breakStarted(const std::vector<StretchId>& stretches) {
    m_started = stretches;
    run(QStringLiteral("start"), m_hooks.start, stretches);
}

void HookCommands::breakEnded() { run(QStringLiteral("end"), m_hooks.end, m_started); }

void HookCommands::run(const QString& event, const QString& command,
                       const std::vector<StretchId>& stretches) {
    if (command.trimmed().isEmpty())
        return;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("UNHUNCH_EVENT"), event);
    environment.insert(QStringLiteral("UNHUNCH_STRETCHES"), joined(stretches));
    if (!startDetached(QProcess::splitCommand(command), environment) && m_told.insert(command).second)
        Q_EMIT failed(
            tr("The command of hook-%1 in the preferences file cannot be started: %2. Check that the "
               "program is there and may be run.")
                .arg(event, command));
}

} // namespace unhunch

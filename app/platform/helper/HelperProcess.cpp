#include "app/platform/helper/HelperProcess.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace unhunch {

namespace {

constexpr int farewellInMilliseconds = 200;

/// Empty when it is nowhere.
QString find(const QString& program) {
    const QString here = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(
        program, {here, QDir::cleanPath(here + QStringLiteral("/../libexec/unhunch"))});
}

} // namespace

HelperProcess::HelperProcess(QString program, QObject* parent)
    : QObject(parent), m_program(std::move(program)) {
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &HelperProcess::readAnswers);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT ended(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        readAnswers();
        Q_EMIT ended(tr("Its program %1 has ended.").arg(m_program));
    });
}

HelperProcess::~HelperProcess() {
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.waitForBytesWritten(farewellInMilliseconds / 2);
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(farewellInMilliseconds)) {
        m_process.kill();
        m_process.waitForFinished(farewellInMilliseconds);
    }
}

void HelperProcess::start() {
    if (m_process.state() != QProcess::NotRunning)
        return;
    const QString path = find(m_program);
    if (path.isEmpty())
        Q_EMIT ended(tr("Unhunch was built or installed without it (%1).").arg(m_program));
    else
        m_process.start(path, QStringList());
}

void HelperProcess::send(const QString& command) {
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.write(command.simplified().toUtf8() + '\n');
}

void HelperProcess::readAnswers() {
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        const qsizetype blank = line.indexOf(u' ');
        Q_EMIT answered(line.left(blank), blank < 0 ? QString() : line.mid(blank + 1));
    }
}

} // namespace unhunch

#include "tests/app/platform/linux/ChildProcess.h"

#include "tests/support/Patience.h"

#include <QTest>

#include <csignal>
#include <stdexcept>

#include <sys/prctl.h>

namespace unhunch {

namespace {

std::runtime_error failure(const QString& program, const QString& why) {
    return std::runtime_error("The tests need the program " + program.toStdString() + ": " +
                              why.toStdString());
}

} // namespace

ChildProcess::ChildProcess(const QString& program, const QStringList& arguments) {
    start(program, arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
    }
    m_firstLine = m_process.readLine().trimmed();
    if (m_firstLine.isEmpty())
        throw failure(program, m_process.errorString());
}

ChildProcess::ChildProcess(const QString& program, const QStringList& arguments,
                           const std::function<bool()>& isReady) {
    m_process.setStandardOutputFile(QProcess::nullDevice());
    start(program, arguments);
    if (!m_process.waitForStarted() || !QTest::qWaitFor(isReady, patience))
        throw failure(program, m_process.errorString());
}

void ChildProcess::start(const QString& program, const QStringList& arguments) {
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, arguments, QIODevice::ReadOnly);
}

ChildProcess::~ChildProcess() { end(); }

void ChildProcess::end() {
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished())
        m_process.kill();
    m_process.waitForFinished();
}

} // namespace unhunch

#include "tests/app/platform/linux/ChildProcess.h"

#include <csignal>
#include <stdexcept>

#include <sys/prctl.h>

namespace unhunch {

ChildProcess::ChildProcess(const QString& program, const QStringList& arguments) {
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, arguments, QIODevice::ReadOnly);

    constexpr int patience = 20'000;
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
    }
    m_firstLine = m_process.readLine().trimmed();
    if (m_firstLine.isEmpty())
        throw std::runtime_error("The tests need the program " + program.toStdString() + ": " +
                                 m_process.errorString().toStdString());
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

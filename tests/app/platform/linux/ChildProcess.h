#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace unhunch {

/// A program that a test needs beside it. It ends with the object, or with the test if that dies first.
class ChildProcess {
public:
    /// Starts the program and waits for its first line. Throws std::runtime_error, naming the program,
    /// without one.
    ChildProcess(const QString& program, const QStringList& arguments);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    [[nodiscard]] const QByteArray& firstLine() const { return m_firstLine; }
    void end();

private:
    QProcess m_process;
    QByteArray m_firstLine;
};

} // namespace unhunch

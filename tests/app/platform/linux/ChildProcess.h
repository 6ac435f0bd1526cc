#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

namespace unhunch {

/// A program that a test needs beside it. It ends with the object, or with the test if that dies first.
class ChildProcess {
public:
    /// Starts the program and waits for its first line. Throws std::runtime_error, naming the program,
    /// without one.
    ChildProcess(const QString& program, const QStringList& arguments);
    /// Starts the program and waits until it `isReady`. Throws std::runtime_error, naming the program, if it never is.
    ChildProcess(const QString& program, const QStringList& arguments, const std::function<bool()>& isReady);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    [[nodiscard]] const QByteArray& firstLine() const { return m_firstLine; }
    void end();

private:
    void start(const QString& program, const QStringList& arguments);

    QProcess m_process;
    QByteArray m_firstLine;
};

} // namespace unhunch

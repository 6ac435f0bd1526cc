#pragma once

#include <QObject>
#include <QProcess>
#include <QString>

namespace unhunch {

/// A small program of ours that does what this process should not load: it is given one command a line, and answers
/// with one word and more a line. It ends with its input, so it never outlives this process.
class HelperProcess : public QObject {
    Q_OBJECT
public:
    /// `program` is a name, looked for beside this program and where it is installed, or a path.
    explicit HelperProcess(QString program, QObject* parent = nullptr);
    /// Ends the program; a busy one is given a fifth of a second.
    ~HelperProcess() override;

    /// Starts the program unless it runs; ended() follows if it cannot.
    void start();
    /// Line breaks within a command become blanks. Nothing while the program does not run.
    void send(const QString& command);

Q_SIGNALS:
    void answered(const QString& word, const QString& rest);
    /// The program is not there, cannot be run, or has ended by itself: why.
    void ended(const QString& why);

private:
    void readAnswers();

    QString m_program;
    QProcess m_process;
};

} // namespace unhunch

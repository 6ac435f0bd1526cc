#pragma once

#include <QObject>
#include <QString>

namespace unhunch {

/// Hands on the lines of standard input as commands. When the input ends, so does the program: by its event loop, or,
/// if that is busy (an engine that comes up takes seconds), without it a moment later.
class CommandReader : public QObject {
    Q_OBJECT
public:
    /// Make one at most, and let it live as long as the event loop.
    using QObject::QObject;

    /// Begins to read.
    void start();

Q_SIGNALS:
    void commanded(const QString& word, const QString& rest);
};

/// Writes one line to standard output, at once.
void answer(const QString& word, const QString& rest = {});

} // namespace unhunch

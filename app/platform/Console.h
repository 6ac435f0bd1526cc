#pragma once

#include <QString>
#include <QStringList>

namespace unhunch {

/// The words after the program's name, as they were typed, in whatever script.
[[nodiscard]] QStringList typedWords(int argc, char** argv);

/// Where the program prints to, made as main() begins: what goes to std::cout and std::cerr is UTF-8 and reaches the
/// terminal from which the program was started, if there is one.
class Console final {
public:
    Console();
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)
};

/// Says why the program cannot do what was asked, on the error output; in a box where nobody could read that.
void tellFault(const QString& sentence);

/// For the app, which outlives the terminal that it was started from: lets go of it where the system would end both
/// together. Where there is one program for the terminal and another for the desktop, and this is the former, it has the
/// latter started with these words and says so; then there is no more for this one to do.
[[nodiscard]] bool leaveTerminal(const QStringList& words);

} // namespace unhunch

#include "app/platform/Console.h"

#include <iostream>

namespace unhunch {

QStringList typedWords(int argc, char** argv) {
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

Console::Console() = default;

Console::~Console() = default;

void tellFault(const QString& sentence) { std::cerr << "unhunch: " << sentence.toStdString() << '\n'; }

bool leaveTerminal(const QStringList&) { return false; }

} // namespace unhunch

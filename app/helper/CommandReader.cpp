#include "app/helper/CommandReader.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>
#include <thread>

namespace unhunch {

namespace {

constexpr std::chrono::milliseconds grace{100};

} // namespace

void CommandReader::start() {
    // A thread, because no event loop can wait for a pipe on every system. It is never joined: it may wait for a line
    // for ever, and the program's end is its end.
    std::thread([this] {
        std::string line;
        while (std::getline(std::cin, line)) {
            const QString text = QString::fromStdString(line).trimmed();
            const qsizetype blank = text.indexOf(u' ');
            Q_EMIT commanded(text.left(blank), blank < 0 ? QString() : text.mid(blank + 1));
        }
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
        std::this_thread::sleep_for(grace);
        std::_Exit(0);
    }).detach();
}

void answer(const QString& word, const QString& rest) {
    std::cout << word.toStdString();
    if (!rest.isEmpty())
        std::cout << ' ' << rest.simplified().toStdString();
    std::cout << std::endl;
}

} // namespace unhunch

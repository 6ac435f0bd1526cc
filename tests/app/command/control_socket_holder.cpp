#include "app/command/ControlSocket.h"

#include <QCoreApplication>

#include <cstdio>

/// Holds the control socket named by its argument until it is ended; says "listening" when it does and "taken" when
/// another holds it. Answers every command with the command's words.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    unhunch::ControlServer server([](const QStringList& words) {
        return unhunch::ControlReply{0, words.join(u' '), {}};
    });
    const bool listens = server.listen(QCoreApplication::arguments().value(1));
    std::puts(listens ? "listening" : "taken");
    std::fflush(stdout);
    return listens ? QCoreApplication::exec() : 0;
}

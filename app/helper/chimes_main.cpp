// unhunch-chimes: plays what it is told to on standard input; see ChimePlayer.

#include "app/helper/ChimePlayer.h"
#include "app/helper/CommandReader.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    unhunch::ChimePlayer player;
    unhunch::CommandReader reader;
    QObject::connect(&reader, &unhunch::CommandReader::commanded, &player, &unhunch::ChimePlayer::obey);
    reader.start();
    return QCoreApplication::exec();
}

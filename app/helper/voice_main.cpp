// unhunch-voice: speaks what it is told to on standard input; see Speaker.

#include "app/helper/CommandReader.h"
#include "app/helper/Speaker.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    unhunch::Speaker speaker;
    unhunch::CommandReader reader;
    QObject::connect(&reader, &unhunch::CommandReader::commanded, &speaker, &unhunch::Speaker::obey);
    reader.start();
    return QCoreApplication::exec();
}

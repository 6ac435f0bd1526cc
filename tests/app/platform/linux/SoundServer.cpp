#include "tests/app/platform/linux/SoundServer.h"

#include <QLocalSocket>

namespace unhunch {

void SoundServer::start() {
    const QString module = QStringLiteral("-L");
    const auto answers = [this] {
        QLocalSocket client;
        client.connectToServer(socket());
        return client.waitForConnected(0);
    };
    m_server = std::make_unique<ChildProcess>(
        QStringLiteral("pulseaudio"),
        QStringList{QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
                    QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--use-pid-file=no"), module,
                    QStringLiteral("module-null-sink sink_name=speaker"), module,
                    QStringLiteral("module-null-source source_name=microphone"), module,
                    QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket()},
        answers);
}

std::unique_ptr<ChildProcess> SoundServer::record(const char* source, const QStringList& properties) {
    QStringList arguments{QStringLiteral("--device"), QString::fromLatin1(source)};
    for (const QString& property : properties)
        arguments << QStringLiteral("--property=") + property;
    return std::make_unique<ChildProcess>(QStringLiteral("parec"), arguments, [] { return true; });
}

} // namespace unhunch

#include "tests/app/platform/linux/PrivateBus.h"

#include <QDBusError>
#include <QFile>

#include <stdexcept>

namespace unhunch {

namespace {

// The system's own configuration would start the notification service of the machine that runs the tests.
QString writeConfiguration(const QTemporaryDir& folder) {
    QFile file(folder.filePath(QStringLiteral("bus.conf")));
    const QByteArray text =
        "<busconfig><type>session</type><listen>unix:dir=" + folder.path().toUtf8() +
        "</listen><auth>EXTERNAL</auth><policy context='default'><allow send_destination='*'/>"
        "<allow receive_sender='*'/><allow own='*'/></policy></busconfig>";
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        throw std::runtime_error("The bus's configuration cannot be written: " +
                                 file.errorString().toStdString());
    return file.fileName();
}

} // namespace

PrivateBus::PrivateBus()
    : m_daemon(QStringLiteral("dbus-daemon"),
               {QStringLiteral("--config-file=") + writeConfiguration(m_folder), QStringLiteral("--nofork"),
                QStringLiteral("--print-address")}) {}

PrivateBus::~PrivateBus() {
    for (const auto& name : m_connections)
        QDBusConnection::disconnectFromBus(name);
}

QDBusConnection PrivateBus::connect() {
    static int count = 0;
    m_connections << QStringLiteral("test-%1").arg(++count);
    auto connection =
        QDBusConnection::connectToBus(QString::fromUtf8(m_daemon.firstLine()), m_connections.last());
    if (!connection.isConnected())
        throw std::runtime_error(connection.lastError().message().toStdString());
    return connection;
}

} // namespace unhunch

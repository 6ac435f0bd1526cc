#include "app/command/ControlSocket.h"

#include "app/command/CommandLine.h"
#include "app/command/ControlConnection.h"
#include "app/command/ControlMessage.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>

#include <utility>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

std::runtime_error socketError(const QString& socket, const QString& reason) {
    return std::runtime_error(
        u"The control socket %1 cannot be made (%2); check that you may write to its folder."_s
            .arg(socket, reason)
            .toStdString());
}

ControlReply failure(const QString& sentence) { return {static_cast<int>(ExitStatus::Failed), {}, sentence}; }

bool isAnswered(const QString& socket) {
    QLocalSocket caller;
    caller.connectToServer(socket);
    return caller.waitForConnected(static_cast<int>(commandPatience.count()));
}

int millisecondsLeft(const QDeadlineTimer& deadline) { return static_cast<int>(deadline.remainingTime()); }

/// The reply as it came, up to its line break; less when the app hung up, empty when time ran out.
QByteArray receivedBy(const QDeadlineTimer& deadline, QLocalSocket& caller) {
    QByteArray received;
    while (!received.contains('\n') && received.size() <= longestReply) {
        if (caller.bytesAvailable() == 0 && !caller.waitForReadyRead(millisecondsLeft(deadline)))
            break;
        received += caller.read(longestReply + 1 - received.size());
    }
    return received;
}

} // namespace

ControlServer::ControlServer(Handler handler, QObject* parent)
    : QObject(parent), m_handler(std::move(handler)) {}

ControlServer::~ControlServer() = default;

bool ControlServer::listen(const QString& socket) {
    // The lock decides between two apps that start at the same moment, and survives no crash: it names its holder.
    const QString lockFile = socket + u".lock"_s;
    auto lock = std::make_unique<QLockFile>(lockFile);
    lock->setStaleLockTime(std::chrono::milliseconds::zero());
    if (!lock->tryLock()) {
        if (lock->error() == QLockFile::LockFailedError)
            return false;
        throw socketError(socket, u"its lock file cannot be written"_s);
    }
    QFile::setPermissions(lockFile, QFile::ReadOwner | QFile::WriteOwner);
    // Someone may have removed the lock of an app that still runs.
    if (isAnswered(socket))
        return false;
    QLocalServer::removeServer(socket);
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    // On Windows a caller may be there before listen() returns.
    connect(server.get(), &QLocalServer::newConnection, this,
            [this, from = server.get()] { acceptAll(*from); });
    if (!server->listen(socket))
        throw socketError(socket, server->errorString());
    m_lock = std::move(lock);
    m_server = std::move(server);
    return true;
}

void ControlServer::acceptAll(QLocalServer& server) {
    while (QLocalSocket* socket = server.nextPendingConnection())
        new ControlConnection(socket, m_handler, this);
}

std::optional<ControlReply> sendCommand(const QString& socket, const QStringList& words,
                                        std::chrono::milliseconds patience) {
    const QDeadlineTimer deadline(patience);
    QLocalSocket caller;
    caller.connectToServer(socket);
    if (!caller.waitForConnected(millisecondsLeft(deadline))) {
        const bool nobodyThere = caller.error() == QLocalSocket::ServerNotFoundError ||
                                 caller.error() == QLocalSocket::ConnectionRefusedError;
        if (nobodyThere)
            return std::nullopt;
        return failure(u"The running Unhunch cannot be reached: %1."_s.arg(caller.errorString()));
    }
    caller.write(requestLine(words));
    caller.flush();
    const QByteArray received = receivedBy(deadline, caller);
    if (!received.endsWith('\n'))
        return failure(deadline.hasExpired()
                           ? u"The running Unhunch does not answer; try again, or end it and start it anew."_s
                           : u"The running Unhunch ended before it had answered."_s);
    try {
        return readReply(received);
    } catch (const ControlMessageError& error) {
        return failure(QString::fromUtf8(error.what()));
    }
}

} // namespace unhunch

#include "app/command/ControlConnection.h"

#include "app/command/CommandLine.h"
#include "app/command/ControlMessage.h"

#include <QLocalSocket>
#include <QPointer>

#include <utility>

namespace unhunch {

namespace {

constexpr std::chrono::seconds patience{10};

ControlReply failure(const char* sentence) {
    return {static_cast<int>(ExitStatus::Failed), {}, QString::fromUtf8(sentence)};
}

} // namespace

ControlConnection::ControlConnection(QLocalSocket* socket, ControlServer::Handler handler, QObject* parent)
    : QObject(parent), m_socket(socket), m_handler(std::move(handler)) {
    m_socket->setParent(this);
    m_socket->setReadBufferSize(longestRequest + 1);
    connect(m_socket, &QLocalSocket::readyRead, this, &ControlConnection::read);
    connect(m_socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, m_socket, &QLocalSocket::abort);
    m_patience.start(patience);
}

void ControlConnection::read() {
    if (m_answered)
        return;
    m_received += m_socket->read(longestRequest + 1 - m_received.size());
    const qsizetype end = m_received.indexOf('\n');
    if (end < 0 && m_received.size() <= longestRequest)
        return;
    m_answered = true;
    m_patience.stop();
    if (end >= 0)
        answer(m_received.left(end));
    else
        send(failure("The command is too long."));
}

void ControlConnection::answer(const QByteArray& request) {
    // The command may open a window with an event loop of its own, in which the caller hangs up and this object ends.
    const QPointer<ControlConnection> self(this);
    const ControlReply reply = replyTo(request);
    if (self)
        send(reply);
}

void ControlConnection::send(const ControlReply& reply) {
    if (m_socket->state() != QLocalSocket::ConnectedState)
        return;
    m_patience.start(patience);
    m_socket->write(replyLine(reply));
    // The command may have been to quit: then no event loop sends what is still waiting here.
    m_socket->flush();
    m_socket->disconnectFromServer();
}

ControlReply ControlConnection::replyTo(const QByteArray& request) const {
    try {
        // A copy: the handler must outlive this object if it ends while the command runs.
        const ControlServer::Handler handler = m_handler;
        return handler(readRequest(request));
    } catch (const std::exception& error) {
        return failure(error.what());
    }
}

} // namespace unhunch

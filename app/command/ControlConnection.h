#pragma once

#include "app/command/ControlSocket.h"

#include <QTimer>

class QLocalSocket;

namespace unhunch {

/// One caller at the control socket: reads its command, answers it and hangs up. A caller that sends no whole command
/// in some seconds, or does not take its answer, is hung up on. Deletes itself at the end.
class ControlConnection : public QObject {
    Q_OBJECT
public:
    /// Takes over a socket that was just accepted: the event loop must not have run since.
    ControlConnection(QLocalSocket* socket, ControlServer::Handler handler, QObject* parent);

private:
    void read();
    void answer(const QByteArray& request);
    void send(const ControlReply& reply);
    [[nodiscard]] ControlReply replyTo(const QByteArray& request) const;

    QLocalSocket* m_socket;
    ControlServer::Handler m_handler;
    QTimer m_patience;
    QByteArray m_received;
    bool m_answered = false;
};

} // namespace unhunch

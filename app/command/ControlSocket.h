#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QLocalServer;
class QLockFile;

namespace unhunch {

/// What the running app answers to a command: the exit status and the texts that the caller prints.
struct ControlReply {
    int status = 0;
    QString out;
    QString error;

    friend bool operator==(const ControlReply&, const ControlReply&) = default;
};

/// Takes commands for the running app over a private local socket (this user only). Also makes the single instance.
class ControlServer : public QObject {
    Q_OBJECT
public:
    /// Gets a command's words ("snooze", "5") and answers them. What it throws is answered with status 1.
    using Handler = std::function<ControlReply(const QStringList& words)>;

    explicit ControlServer(Handler handler, QObject* parent = nullptr);
    ~ControlServer() override;

    /// Takes the socket, an absolute path in a folder that exists; false when another running app holds it. A socket
    /// left by a crash is taken over. Throws std::runtime_error when the socket cannot be made.
    [[nodiscard]] bool listen(const QString& socket);

private:
    void acceptAll(QLocalServer& server);

    Handler m_handler;
    std::unique_ptr<QLockFile> m_lock; ///< held as long as the socket is ours
    std::unique_ptr<QLocalServer> m_server;
};

inline constexpr std::chrono::milliseconds commandPatience{5000};

/// Sends a command to the running app and waits for its answer; empty when none runs. A running app that does
/// not answer within `patience`, or answers nonsense, gives a reply with status 1 that says so.
[[nodiscard]] std::optional<ControlReply> sendCommand(const QString& socket, const QStringList& words,
                                                      std::chrono::milliseconds patience = commandPatience);

} // namespace unhunch

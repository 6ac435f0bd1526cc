#pragma once

#include "app/command/ControlSocket.h"

#include <stdexcept>

namespace unhunch {

/// A message on the control socket that cannot be understood. what() is a sentence for the person.
class ControlMessageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The messages of the control socket: one request and one reply on a connection, each a line of JSON that begins with
/// the version of the protocol, so that after an update an old app and a new command can tell.
/// {"unhunch":1,"words":["snooze","5"]}     {"unhunch":1,"status":0,"out":"","error":""}
inline constexpr int controlProtocol = 1;
inline constexpr qsizetype longestRequest = qsizetype{16} * 1024;
inline constexpr qsizetype longestReply = qsizetype{256} * 1024;

/// Lines with their line break.
[[nodiscard]] QByteArray requestLine(const QStringList& words);
[[nodiscard]] QByteArray replyLine(const ControlReply& reply);

/// Read lines, with or without their line break. Each throws ControlMessageError.
[[nodiscard]] QStringList readRequest(const QByteArray& line);
[[nodiscard]] ControlReply readReply(const QByteArray& line);

} // namespace unhunch

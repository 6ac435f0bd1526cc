#include "app/command/ControlMessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

QByteArray lineOf(const QJsonObject& object) {
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    // Whoever reads UTF-8 drops a byte order mark that a text begins with; escaped, it is a character like others.
    line.replace("\xef\xbb\xbf", "\\ufeff");
    return line + '\n';
}

/// The object on that line, of our version of the protocol.
QJsonObject objectOf(const QByteArray& line) {
    QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonValue version = object.value(u"unhunch"_s);
    if (!version.isDouble())
        throw ControlMessageError("The message on the control socket is not one of Unhunch.");
    if (version.toInt() != controlProtocol)
        throw ControlMessageError("The running Unhunch is of another version; quit it and start it again.");
    return object;
}

} // namespace

QByteArray requestLine(const QStringList& words) {
    return lineOf({{u"unhunch"_s, controlProtocol}, {u"words"_s, QJsonArray::fromStringList(words)}});
}

QByteArray replyLine(const ControlReply& reply) {
    return lineOf({{u"unhunch"_s, controlProtocol},
                   {u"status"_s, reply.status},
                   {u"out"_s, reply.out},
                   {u"error"_s, reply.error}});
}

QStringList readRequest(const QByteArray& line) {
    const QJsonArray words = objectOf(line).value(u"words"_s).toArray();
    QStringList texts;
    for (const auto& word : words) {
        if (!word.isString())
            throw ControlMessageError("The message on the control socket holds a word that is no text.");
        texts << word.toString();
    }
    if (texts.isEmpty())
        throw ControlMessageError("The message on the control socket holds no command.");
    return texts;
}

ControlReply readReply(const QByteArray& line) {
    const QJsonObject object = objectOf(line);
    const QJsonValue status = object.value(u"status"_s);
    if (!status.isDouble())
        throw ControlMessageError("The answer of the running Unhunch holds no status.");
    return {status.toInt(), object.value(u"out"_s).toString(), object.value(u"error"_s).toString()};
}

} // namespace unhunch

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace unhunch::figuretest {

/// Checks values against a JSON schema. It knows the words that the figures' schema uses, and throws
/// std::logic_error on any other, so that no rule of the schema is silently left out.
class JsonSchema {
public:
    explicit JsonSchema(QJsonObject root) : m_root(std::move(root)) {}

    /// What is wrong with `value`, each fault with its place; empty if nothing is.
    [[nodiscard]] QStringList faults(const QJsonValue& value) const;

private:
    void check(const QJsonObject& schema, const QJsonValue& value, const QString& place,
               QStringList& faults) const;
    void checkObject(const QJsonObject& schema, const QJsonObject& object, const QString& place,
                     QStringList& faults) const;
    void checkList(const QJsonObject& schema, const QJsonArray& list, const QString& place,
                   QStringList& faults) const;
    [[nodiscard]] QJsonObject referred(const QString& reference) const;

    QJsonObject m_root;
};

} // namespace unhunch::figuretest

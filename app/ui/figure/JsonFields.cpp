#include "app/ui/figure/JsonFields.h"

#include "app/ui/figure/FigureError.h"

#include <QJsonDocument>

namespace unhunch {

JsonValue::JsonValue(QString file, QString pointer, QJsonValue value)
    : m_file(std::move(file)), m_pointer(std::move(pointer)), m_value(std::move(value)) {}

double JsonValue::number() const {
    if (!m_value.isDouble())
        fail(QStringLiteral("expected a number"));
    return m_value.toDouble();
}

double JsonValue::numberBetween(double least, double most) const {
    const double value = number();
    if (value < least || value > most)
        fail(QStringLiteral("%1 is not between %2 and %3").arg(value).arg(least).arg(most));
    return value;
}

bool JsonValue::boolean() const {
    if (!m_value.isBool())
        fail(QStringLiteral("expected true or false"));
    return m_value.toBool();
}

QString JsonValue::text() const {
    if (!m_value.isString())
        fail(QStringLiteral("expected a text"));
    return m_value.toString();
}

Vector3 JsonValue::vector() const {
    const auto [x, y, z] = numbers<3>();
    return {x, y, z};
}

std::vector<JsonValue> JsonValue::items() const {
    if (!m_value.isArray())
        fail(QStringLiteral("expected a list"));
    std::vector<JsonValue> result;
    const QJsonArray array = m_value.toArray();
    for (const QJsonValue item : array)
        result.emplace_back(m_file, QStringLiteral("%1/%2").arg(m_pointer).arg(result.size()), item);
    return result;
}

void JsonValue::fail(const QString& reason) const { throw FigureError(m_file, m_pointer, reason); }

JsonFields::JsonFields(JsonValue value) : m_value(std::move(value)) {
    if (!m_value.m_value.isObject())
        m_value.fail(QStringLiteral("expected an object"));
    m_object = m_value.m_value.toObject();
}

bool JsonFields::has(QLatin1String name) const { return m_object.contains(name); }

JsonValue JsonFields::take(QLatin1String name) {
    if (!has(name))
        fail(QStringLiteral("\"%1\" is missing").arg(name));
    m_taken.insert(name);
    return {m_value.m_file, QStringLiteral("%1/%2").arg(m_value.m_pointer, name), m_object.value(name)};
}

std::vector<std::pair<QString, JsonValue>> JsonFields::takeAll() {
    std::vector<std::pair<QString, JsonValue>> result;
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        m_taken.insert(field.key());
        result.emplace_back(field.key(),
                            JsonValue(m_value.m_file,
                                      QStringLiteral("%1/%2").arg(m_value.m_pointer, field.key()),
                                      field.value()));
    }
    return result;
}

void JsonFields::finish() const {
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        if (!m_taken.contains(field.key())) {
            throw FigureError(m_value.m_file, QStringLiteral("%1/%2").arg(m_value.m_pointer, field.key()),
                              QStringLiteral("is not a known field"));
        }
    }
}

JsonFields parseJson(const QByteArray& json, const QString& file) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        throw FigureError(
            file, {}, QStringLiteral("not JSON at byte %1: %2").arg(error.offset).arg(error.errorString()));
    }
    const QJsonValue root =
        document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    return JsonFields(JsonValue(file, {}, root));
}

} // namespace unhunch

#include "tests/app/figure/JsonSchema.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <stdexcept>

namespace unhunch::figuretest {
namespace {

using namespace Qt::StringLiterals;

const QSet<QString>& knownWords() {
    static const QSet<QString> words{
        u"$schema"_s,       u"$id"_s,     u"$defs"_s,       u"$ref"_s,       u"title"_s,
        u"description"_s,   u"type"_s,    u"const"_s,       u"enum"_s,       u"pattern"_s,
        u"minimum"_s,       u"maximum"_s, u"required"_s,    u"properties"_s, u"additionalProperties"_s,
        u"minProperties"_s, u"items"_s,   u"prefixItems"_s, u"minItems"_s,   u"maxItems"_s,
        u"oneOf"_s,         u"allOf"_s};
    return words;
}

bool isOfType(const QJsonValue& value, const QString& type) {
    if (type == "object"_L1)
        return value.isObject();
    if (type == "array"_L1)
        return value.isArray();
    if (type == "string"_L1)
        return value.isString();
    if (type == "number"_L1)
        return value.isDouble();
    if (type == "boolean"_L1)
        return value.isBool();
    throw std::logic_error("the test's schema reader does not know the type " + type.toStdString());
}

} // namespace

QStringList JsonSchema::faults(const QJsonValue& value) const {
    QStringList found;
    check(m_root, value, {}, found);
    return found;
}

QJsonObject JsonSchema::referred(const QString& reference) const {
    QJsonValue target = m_root;
    for (const QString& name : reference.mid(2).split(u'/'))
        target = target.toObject().value(name);
    if (!target.isObject())
        throw std::logic_error("the schema has no " + reference.toStdString());
    return target.toObject();
}

void JsonSchema::check(const QJsonObject& schema, const QJsonValue& value, const QString& place,
                       QStringList& faults) const {
    for (const QString& word : schema.keys()) {
        if (!knownWords().contains(word))
            throw std::logic_error("the test's schema reader does not know the word " + word.toStdString());
    }
    const auto fault = [&](const QString& what) { faults += place + u": "_s + what; };
    if (schema.contains(u"$ref"_s))
        check(referred(schema[u"$ref"_s].toString()), value, place, faults);
    for (const QJsonValue& part : schema[u"allOf"_s].toArray())
        check(part.toObject(), value, place, faults);
    if (const QJsonArray choices = schema[u"oneOf"_s].toArray(); !choices.isEmpty()) {
        const auto fits = std::count_if(choices.begin(), choices.end(), [&](const QJsonValue& choice) {
            QStringList ofChoice;
            check(choice.toObject(), value, place, ofChoice);
            return ofChoice.isEmpty();
        });
        if (fits != 1)
            fault(u"fits %1 of the choices"_s.arg(fits));
    }
    if (schema.contains(u"type"_s) && !isOfType(value, schema[u"type"_s].toString())) {
        fault(u"is not of type "_s + schema[u"type"_s].toString());
        return;
    }
    if (schema.contains(u"const"_s) && value != schema[u"const"_s])
        fault(u"is not the one value"_s);
    if (schema.contains(u"enum"_s) && !schema[u"enum"_s].toArray().contains(value))
        fault(u"is not one of the words"_s);
    if (schema.contains(u"pattern"_s) &&
        !QRegularExpression(schema[u"pattern"_s].toString()).match(value.toString()).hasMatch())
        fault(u"does not fit the pattern"_s);
    if (value.isDouble() && (value.toDouble() < schema[u"minimum"_s].toDouble(-1e300) ||
                             value.toDouble() > schema[u"maximum"_s].toDouble(1e300)))
        fault(u"%1 is out of bounds"_s.arg(value.toDouble()));
    if (value.isObject())
        checkObject(schema, value.toObject(), place, faults);
    if (value.isArray())
        checkList(schema, value.toArray(), place, faults);
}

void JsonSchema::checkObject(const QJsonObject& schema, const QJsonObject& object, const QString& place,
                             QStringList& faults) const {
    for (const QJsonValue& name : schema[u"required"_s].toArray()) {
        if (!object.contains(name.toString()))
            faults += place + u": lacks "_s + name.toString();
    }
    if (object.size() < schema[u"minProperties"_s].toInt())
        faults += place + u": has too few fields"_s;
    const QJsonObject properties = schema[u"properties"_s].toObject();
    const QJsonValue others = schema[u"additionalProperties"_s];
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString fieldPlace = place + u'/' + field.key();
        if (properties.contains(field.key()))
            check(properties[field.key()].toObject(), field.value(), fieldPlace, faults);
        else if (others.isObject())
            check(others.toObject(), field.value(), fieldPlace, faults);
        else if (others.isBool() && !others.toBool())
            faults += fieldPlace + u": is not a known field"_s;
    }
}

void JsonSchema::checkList(const QJsonObject& schema, const QJsonArray& list, const QString& place,
                           QStringList& faults) const {
    if (list.size() < schema[u"minItems"_s].toInt(0) || list.size() > schema[u"maxItems"_s].toInt(1 << 20))
        faults += place + u": has %1 items"_s.arg(list.size());
    const QJsonArray prefix = schema[u"prefixItems"_s].toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString itemPlace = place + u'/' + QString::number(i);
        if (i < prefix.size())
            check(prefix[i].toObject(), list[i], itemPlace, faults);
        else if (schema.contains(u"items"_s))
            check(schema[u"items"_s].toObject(), list[i], itemPlace, faults);
    }
}

} // namespace unhunch::figuretest

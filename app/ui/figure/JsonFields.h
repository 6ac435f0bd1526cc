#pragma once

#include "app/ui/figure/Vector3.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace unhunch {

/// A JSON value that knows where it stands in its file. Every query throws FigureError when the value is not
/// what was asked for.
class JsonValue {
public:
    JsonValue(QString file, QString pointer, QJsonValue value);

    [[nodiscard]] double number() const;
    [[nodiscard]] double numberBetween(double least, double most) const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] Vector3 vector() const;
    [[nodiscard]] std::vector<JsonValue> items() const;

    /// Exactly `Count` numbers.
    template <std::size_t Count>
    [[nodiscard]] std::array<double, Count> numbers() const {
        const std::vector<JsonValue> values = items();
        if (values.size() != Count)
            fail(QStringLiteral("expected %1 numbers").arg(Count));
        std::array<double, Count> result{};
        for (std::size_t i = 0; i < Count; ++i)
            result[i] = values[i].number();
        return result;
    }

    /// Exactly `Count` numbers from `least` to `most`.
    template <std::size_t Count>
    [[nodiscard]] std::array<double, Count> numbersBetween(double least, double most) const {
        std::array<double, Count> result = numbers<Count>();
        for (std::size_t i = 0; i < Count; ++i)
            result[i] = items()[i].numberBetween(least, most);
        return result;
    }

    /// The partner of this text in a table of words.
    template <class Choice, std::size_t Count>
    [[nodiscard]] Choice oneOf(const std::array<std::pair<QLatin1String, Choice>, Count>& words) const {
        const QString word = text();
        for (const auto& [name, choice] : words) {
            if (word == name)
                return choice;
        }
        fail(QStringLiteral("\"%1\" is not a known value").arg(word));
    }

    [[noreturn]] void fail(const QString& reason) const;

private:
    friend class JsonFields;

    QString m_file;
    QString m_pointer;
    QJsonValue m_value;
};

/// The fields of a JSON object. Each field is taken once; finish() throws FigureError if one was left over,
/// so that a misspelt name is not silently ignored.
class JsonFields {
public:
    /// Throws FigureError if `value` is not an object.
    explicit JsonFields(JsonValue value);

    /// Whether the object has this field; having asked does not count as having taken it.
    [[nodiscard]] bool has(QLatin1String name) const;
    /// Throws FigureError if there is no such field.
    [[nodiscard]] JsonValue take(QLatin1String name);
    /// All fields in the order of their names.
    [[nodiscard]] std::vector<std::pair<QString, JsonValue>> takeAll();
    void finish() const;

    [[noreturn]] void fail(const QString& reason) const { m_value.fail(reason); }

private:
    JsonValue m_value;
    QJsonObject m_object;
    QSet<QString> m_taken;
};

/// The root of a JSON text; throws FigureError if it is not JSON or not an object.
[[nodiscard]] JsonFields parseJson(const QByteArray& json, const QString& file);

} // namespace unhunch

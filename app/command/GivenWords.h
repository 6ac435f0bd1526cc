#pragma once

#include "app/command/CommandLine.h"
#include "app/command/VerbSyntax.h"

#include <QMap>

namespace unhunch {

/// The words given to a verb, sorted into plain ones and options. Keeps a reference to the syntax.
class GivenWords {
public:
    /// Throws UsageError for an option that the verb does not have, one without its value or given twice, and for
    /// more plain words than it takes.
    GivenWords(const VerbSyntax& verb, const QStringList& words);

    [[nodiscard]] const QStringList& plain() const { return m_plain; }
    [[nodiscard]] bool has(const QString& option) const { return m_options.contains(option); }

    /// The value of an option, empty when it is not given. Each throws UsageError when it has not the right form.
    [[nodiscard]] std::optional<Date> date(const QString& option) const;
    [[nodiscard]] std::optional<std::chrono::seconds> timeOfDay(const QString& option) const;
    [[nodiscard]] std::optional<int> number(const QString& option) const;
    /// As it was given; an empty text when it was not.
    [[nodiscard]] QString text(const QString& option) const { return m_options.value(option); }
    [[nodiscard]] std::optional<Weekdays> weekdays(const QString& option) const;
    [[nodiscard]] std::optional<Frequency> frequency(const QString& option) const;

private:
    void readOption(const QString& word, QStringList& following);
    [[noreturn]] void refuseValue(const QString& option) const;

    const VerbSyntax& m_verb;
    QStringList m_plain;
    QMap<QString, QString> m_options;
};

} // namespace unhunch

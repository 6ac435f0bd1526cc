#include "app/command/GivenWords.h"

#include "app/command/NearestWord.h"
#include "app/command/TypedPlan.h"

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

bool isOption(const QString& word) {
    // "-5" is a number that someone means, not an option.
    return word.size() > 1 && word.startsWith(u'-') && !word[1].isDigit();
}

UsageError unknownOption(const VerbSyntax& verb, const QString& name) {
    QStringList known{u"--data-dir"_s, u"--help"_s, u"--version"_s};
    for (const OptionSyntax& option : verb.options)
        known << option.name;
    const QString nearest = nearestWord(name, known);
    const QString hint = nearest.isEmpty() ? QString() : u" (did you mean %1?)"_s.arg(nearest);
    return UsageError(u"'%1' has no option '%2'%3; %4"_s.arg(verb.name, name, hint, verb.advice()));
}

} // namespace

GivenWords::GivenWords(const VerbSyntax& verb, const QStringList& words) : m_verb(verb) {
    QStringList following = words;
    bool optionsMayFollow = true;
    while (!following.isEmpty()) {
        const QString word = following.takeFirst();
        if (optionsMayFollow && word == u"--")
            optionsMayFollow = false;
        else if (optionsMayFollow && isOption(word))
            readOption(word, following);
        else
            m_plain << word;
    }
    if (m_plain.size() > verb.mostWords)
        throw UsageError(u"'%1' is a word too many for '%2'; %3"_s.arg(
            m_plain[verb.mostWords], verb.name,
            verb.takesName ? u"put a name of several words in quotes, like 'Chest stretch'"_s
                           : verb.advice()));
}

void GivenWords::readOption(const QString& word, QStringList& following) {
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.left(equals);
    const OptionSyntax* option = m_verb.option(name);
    if (!option)
        throw unknownOption(m_verb, name);
    if (m_options.contains(name))
        throw UsageError(u"%1 is given twice; give it once."_s.arg(name));
    const bool isSwitch = option->value.isEmpty();
    if (isSwitch && equals >= 0)
        throw UsageError(u"%1 takes no value; write only %1."_s.arg(name));
    const bool valueFollows = equals < 0 && !following.isEmpty() && !isOption(following.first());
    if (!isSwitch && equals < 0 && !valueFollows)
        throw UsageError(u"%1 needs %2."_s.arg(name, option->wanted));
    m_options[name] = isSwitch ? QString() : equals >= 0 ? word.mid(equals + 1) : following.takeFirst();
}

std::optional<Date> GivenWords::date(const QString& option) const {
    if (!has(option))
        return std::nullopt;
    const auto date = parseDate(m_options[option].toStdString());
    if (!date)
        refuseValue(option);
    return date;
}

std::optional<std::chrono::seconds> GivenWords::timeOfDay(const QString& option) const {
    if (!has(option))
        return std::nullopt;
    const auto time = parseTimeOfDay(m_options[option].toStdString());
    if (!time)
        refuseValue(option);
    return time;
}

std::optional<int> GivenWords::number(const QString& option) const {
    if (!has(option))
        return std::nullopt;
    bool isNumber = false;
    const int number = m_options[option].toInt(&isNumber);
    if (!isNumber)
        refuseValue(option);
    return number;
}

std::optional<Weekdays> GivenWords::weekdays(const QString& option) const {
    if (!has(option))
        return std::nullopt;
    const auto days = parseWeekdays(m_options[option]);
    if (!days)
        refuseValue(option);
    return days;
}

std::optional<Frequency> GivenWords::frequency(const QString& option) const {
    if (!has(option))
        return std::nullopt;
    const auto frequency = parseFrequency(m_options[option]);
    if (!frequency)
        refuseValue(option);
    return frequency;
}

void GivenWords::refuseValue(const QString& option) const {
    throw UsageError(u"'%1' will not do for %2, which needs %3."_s.arg(m_options[option], option,
                                                                       m_verb.option(option)->wanted));
}

} // namespace unhunch

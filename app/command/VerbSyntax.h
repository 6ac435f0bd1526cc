#pragma once

#include <QList>
#include <QString>

namespace unhunch {

/// An option of a verb.
struct OptionSyntax {
    QString name;      ///< "--on"
    QString value{};   ///< "DATE"; empty for a switch
    QString wanted{};  ///< what the value is, with an example: "a date, for example --on 2026-11-23"
    QString meaning{}; ///< for the help
};

/// What a verb accepts, and what its help says.
struct VerbSyntax {
    enum class Group { RunningApp, Journal, Machine };

    Group group = Group::Journal;
    QString name{};    ///< "record"
    QString usage{};   ///< "record STRETCH [--on DATE]"; of several lines where there is much to say
    QString summary{}; ///< one line
    QString notes{};   ///< further lines of the verb's own help
    int mostWords = 0; ///< plain words after the verb, at most
    QList<OptionSyntax> options{};
    bool takesName = false; ///< a plain word may be a title of several words, in quotes

    /// What to write or look up instead, to end a sentence that refuses: "write: unhunch skip".
    [[nodiscard]] QString advice() const;
    /// The option of that name, or null.
    [[nodiscard]] const OptionSyntax* option(const QString& optionName) const;
};

/// Every verb, in the order of the help.
[[nodiscard]] const QList<VerbSyntax>& verbSyntaxes();

/// The syntax of that verb, or null.
[[nodiscard]] const VerbSyntax* verbSyntax(const QString& name);

} // namespace unhunch

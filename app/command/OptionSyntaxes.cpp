#include "app/command/OptionSyntaxes.h"

namespace unhunch {

using namespace Qt::StringLiterals;

OptionSyntax flag(const QString& name, const QString& meaning) { return {.name = name, .meaning = meaning}; }

OptionSyntax json() { return flag(u"--json"_s, u"answer in JSON, for programs"_s); }

OptionSyntax option(const QString& name, const QString& value, const QString& wanted, const QString& example,
                    const QString& meaning) {
    return {.name = name,
            .value = value,
            .wanted = u"%1, for example %2 %3"_s.arg(wanted, name, example),
            .meaning = meaning};
}

OptionSyntax dateOption(const QString& name, const QString& meaning) {
    return option(name, u"DATE"_s, u"a date"_s, u"2026-11-23"_s, meaning);
}

OptionSyntax countOption(const QString& name, const QString& meaning) {
    return option(name, u"N"_s, u"a whole number"_s, u"3"_s, meaning);
}

} // namespace unhunch

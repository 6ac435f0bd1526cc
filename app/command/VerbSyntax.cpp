#include "app/command/VerbSyntax.h"

#include "app/command/VerbTables.h"

#include <algorithm>

namespace unhunch {

using namespace Qt::StringLiterals;

QString VerbSyntax::advice() const {
    return usage.contains(u'\n') ? u"see: unhunch help "_s + name : u"write: unhunch "_s + usage;
}

const OptionSyntax* VerbSyntax::option(const QString& optionName) const {
    const auto found = std::ranges::find(options, optionName, &OptionSyntax::name);
    return found == options.end() ? nullptr : &*found;
}

const QList<VerbSyntax>& verbSyntaxes() {
    static const QList<VerbSyntax> verbs = verbsOfTheRunningApp() + verbsOfTheJournal() + verbsOfTheMachine();
    return verbs;
}

const VerbSyntax* verbSyntax(const QString& name) {
    const auto found = std::ranges::find(verbSyntaxes(), name, &VerbSyntax::name);
    return found == verbSyntaxes().end() ? nullptr : &*found;
}

} // namespace unhunch

#include "app/command/OptionSyntaxes.h"
#include "app/command/VerbTables.h"

namespace unhunch {

using namespace Qt::StringLiterals;
using enum VerbSyntax::Group;

QList<VerbSyntax> verbsOfTheMachine() {
    return {
        {.group = Machine,
         .name = u"doctor"_s,
         .usage = u"doctor [--repair]"_s,
         .summary = u"what works on this desktop: tray, notifications, idle time, journal, backups"_s,
         .options = {flag(u"--repair"_s,
                          u"bring a damaged or lost journal back, and keep what was damaged"_s)}},
        {.group = Machine,
         .name = u"help"_s,
         .usage = u"help [COMMAND]"_s,
         .summary = u"this page, or all about one command"_s,
         .mostWords = 1},
    };
}

} // namespace unhunch

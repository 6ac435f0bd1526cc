#include "app/command/OptionSyntaxes.h"
#include "app/command/VerbTables.h"

#include <limits>

namespace unhunch {

using namespace Qt::StringLiterals;
using enum VerbSyntax::Group;

QList<VerbSyntax> verbsOfTheRunningApp() {
    return {
        {.group = RunningApp,
         .name = u"start"_s,
         .usage = u"start [STRETCH...] [--anyway]"_s,
         .summary = u"begin a break now, with what is due or with these stretches"_s,
         .notes = u"'unhunch catalog' lists the stretches. They are done in the order in which they are "
                  u"named, by id or\n"
                  u"by title, like chest-stretch or 'Chest stretch', each in the form that fits you."_s,
         .mostWords = std::numeric_limits<int>::max(),
         .options = {flag(u"--anyway"_s, u"also a stretch of which nothing fits you, in full"_s)}},
        {.group = RunningApp,
         .name = u"snooze"_s,
         .usage = u"snooze [MIN]"_s,
         .summary = u"ask again in 5, 10 or 15 minutes"_s,
         .notes = u"Without MIN, the time set in the preferences."_s,
         .mostWords = 1},
        {.group = RunningApp,
         .name = u"skip"_s,
         .usage = u"skip"_s,
         .summary = u"let this break go; the next one comes after a whole interval"_s},
        {.group = RunningApp,
         .name = u"pause"_s,
         .usage = u"pause [DURATION | --until HH:MM]"_s,
         .summary = u"ask for no breaks for a time"_s,
         .notes = u"DURATION is 30m, 2h, 1h30m, 90 (minutes) or tomorrow, a day at the most.\n"
                  u"Without either, the pause lasts until 'unhunch resume'."_s,
         .mostWords = 1,
         .options = {option(u"--until"_s, u"HH:MM"_s, u"a time of day"_s, u"17:30"_s,
                            u"until the clock next shows that time"_s)}},
        {.group = RunningApp,
         .name = u"resume"_s,
         .usage = u"resume"_s,
         .summary = u"end a pause; the next break comes after a whole interval"_s},
        {.group = RunningApp,
         .name = u"show"_s,
         .usage = u"show week|plan|preferences|learn"_s,
         .summary = u"open that window"_s,
         .mostWords = 1},
        {.group = RunningApp,
         .name = u"learn"_s,
         .usage = u"learn [PAGE | STRETCH]"_s,
         .summary = u"open the pages about back, breaks and stretches"_s,
         .notes =
             u"PAGE is upper-back, why-breaks, how-often, sitting, breathing, core, questions, doctor or sources."_s,
         .mostWords = 1,
         .takesName = true},
        {.group = RunningApp,
         .name = u"status"_s,
         .usage = u"status [--json]"_s,
         .summary = u"state, next break, and why it waits"_s,
         .options = {json()}},
        {.group = RunningApp, .name = u"quit"_s, .usage = u"quit"_s, .summary = u"end the running app"_s},
    };
}

} // namespace unhunch

#include "app/command/CommandHelp.h"

#include "app/command/VerbSyntax.h"

#include <utility>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype usageWidth = 34;

/// A usage and its meaning side by side, or one above the other where the usage is long.
QString entry(const QString& usage, const QString& meaning) {
    const QString start = u"  "_s + usage;
    if (start.size() + 2 <= usageWidth)
        return start.leftJustified(usageWidth) + meaning + u'\n';
    return start + u'\n' + QString(usageWidth, u' ') + meaning + u'\n';
}

QString commonOptions() {
    return entry(u"--data-dir DIR"_s, u"keep journal and preferences together in DIR"_s) +
           entry(u"--help"_s, u"this page, or with a command all about it"_s) +
           entry(u"--version"_s, u"the version of Unhunch"_s);
}

QString group(VerbSyntax::Group wanted) {
    QString text;
    for (const VerbSyntax& verb : verbSyntaxes()) {
        if (verb.group == wanted)
            text += entry(u"unhunch "_s + verb.usage, verb.summary);
    }
    return text;
}

} // namespace

QString overviewHelp() {
    using enum VerbSyntax::Group;
    return u"Unhunch reminds you to loosen your upper back, leads you through it, and keeps the week's score.\n\n"_s +
           entry(u"unhunch"_s, u"start in the tray, or bring the running one forward"_s) +
           u"\nFor the running app:\n"_s + group(RunningApp) +
           u"\nFor the journal; no display and no running app needed:\n"_s + group(Journal) +
           u"\nAbout this machine:\n"_s + group(Machine) + u"\nWith every command:\n"_s + commonOptions() +
           u"\nExit status: 0 done, 1 failed, 2 wrong usage, 3 no running app.\n"_s;
}

QString helpFor(const VerbSyntax& verb) {
    QString text =
        u"unhunch %1\n\n%2.\n"_s.arg(verb.usage, verb.summary.left(1).toUpper() + verb.summary.mid(1));
    if (!verb.notes.isEmpty())
        text += verb.notes + u'\n';
    text += u"\nOptions:\n"_s;
    for (const OptionSyntax& option : verb.options)
        text += entry((option.name + u' ' + option.value).trimmed(), option.meaning);
    return text + commonOptions();
}

} // namespace unhunch

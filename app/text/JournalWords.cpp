#include "app/text/JournalWords.h"

#include "app/text/Words.h"

#include <QLocale>
#include <QStringList>

namespace unhunch {

QString JournalWords::waiting(int stretches) {
    return stretches > 0 ? tr("%n stretch(es) not in the journal yet", nullptr, stretches)
                         : tr("not everything is in the journal yet");
}

QString JournalWords::waitingBecause(int stretches, const QString& why) {
    const QString count = stretches > 0
                              ? tr("%n stretch(es) wait to be written to the journal.", nullptr, stretches)
                              : tr("Something waits to be written to the journal.");
    return tr("%1 %2", "what waits, why").arg(count, why);
}

QString JournalWords::notOpen() { return tr("the journal is not open yet"); }

QString JournalWords::notOpenBecause(int stretches, const QString& why) {
    QStringList paragraphs;
    paragraphs << tr(
        "The journal is not open yet, so your plan and what you did before are not known. Reminders go on.");
    if (!why.isEmpty())
        paragraphs << why;
    if (stretches > 0)
        paragraphs << tr("%n stretch(es) wait to be written to the journal.", nullptr, stretches);
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString JournalWords::begunWithout(const QString& why) {
    return tr("%1\nReminders go on all the same, with the plan that a new journal begins with. What you do "
              "is kept "
              "in memory, and written as soon as the journal can be opened. Your own plan and your weeks are "
              "shown again then.")
        .arg(why);
}

QString JournalWords::planNotKnown(const QString& why) {
    const QString sentence = tr("Your plan is in the journal, which is not open yet.");
    return why.isEmpty() ? sentence : sentence + u' ' + why;
}

QString JournalWords::suggestedWithout() {
    return tr("Your own plan is not known yet: the journal is not open.");
}

QString JournalWords::keptInMemory(const QString& why) {
    return tr("%1\nWhat you do is kept in memory and written as soon as it can be.").arg(why);
}

QString JournalWords::keptAside(const QString& why) {
    return tr("%1\nIt is kept until Unhunch ends; everything else is written.").arg(why);
}

QString JournalWords::recoveredTitle() { return tr("The journal is complete again"); }

QString JournalWords::recovered() { return tr("All that you did has been written. Nothing was lost."); }

QString JournalWords::unwrittenAtTheEnd(int stretches, const QString& why, const QStringList& files) {
    const QString what =
        stretches > 0
            ? tr("%n stretch(es) could not be written to the journal. %1", nullptr, stretches).arg(why)
            : tr("Not everything could be written to the journal. %1").arg(why);
    return files.isEmpty() ? what + u' ' + tr("It is lost, as it could be left nowhere else.")
                           : what + u' ' +
                                 tr("It is left in %1, and put into the journal at the next start.")
                                     .arg(files.join(tr(" and ")));
}

QString JournalWords::rescuedTitle() { return tr("The journal has all of it now"); }

QString JournalWords::rescued(int stretches) {
    return stretches > 0
               ? tr("%n stretch(es) that could not be written when Unhunch ended are in the journal.",
                    nullptr, stretches)
               : tr("What could not be written when Unhunch ended is in the journal.");
}

QString JournalWords::feeling(Feeling feeling) {
    switch (feeling) {
    case Feeling::Easier: return tr("felt easier");
    case Feeling::Same: return tr("felt the same");
    case Feeling::TooMuch: return tr("was too much");
    case Feeling::Pain: return tr("it hurt");
    }
    return {};
}

QString JournalWords::details(const Session& session) {
    QStringList parts{Words::workDone(session.prescribed, session.done), Words::outcome(session.outcome)};
    if (session.easier)
        parts << tr("in the easier form");
    if (session.felt)
        parts << feeling(*session.felt);
    parts.removeAll(QString());
    return parts.join(tr(", ", "between what was done and how it felt"));
}

QString JournalWords::tension(const std::vector<Tension>& tensions) {
    QStringList parts;
    for (const Tension& each : tensions) {
        const QString before = QLocale().toString(each.before.value_or(0));
        const QString after = QLocale().toString(each.after.value_or(0));
        if (each.before && each.after)
            parts << tr("%1 before, %2 after", "tension").arg(before, after);
        else if (each.before)
            parts << tr("%1 before", "tension").arg(before);
        else if (each.after)
            parts << tr("%1 after", "tension").arg(after);
    }
    return parts.isEmpty() ? QString() : tr("Tension: %1").arg(parts.join(tr("; ", "between breaks")));
}

QString JournalWords::name(const Session& session, const StretchCatalog& catalog, Date today) {
    return tr("%1, %2 at %3", "stretch, day, time")
        .arg(Words::title(session.stretch, catalog), Words::day(session.finishedAt.date, today),
             Words::clockTime(session.finishedAt));
}

QString JournalWords::done(const Edit& edit, const StretchCatalog& catalog, Date today) {
    if (!edit.after)
        return tr("Deleted: %1.").arg(name(*edit.before, catalog, today));
    const QString entry = tr("%1, %2", "session, outcome")
                              .arg(name(*edit.after, catalog, today), Words::outcome(edit.after->outcome));
    return edit.before ? tr("Corrected: %1.").arg(entry) : tr("Recorded: %1.").arg(entry);
}

QString JournalWords::undone(const Edit& edit, const StretchCatalog& catalog, Date today) {
    if (!edit.before)
        return tr("Taken back: %1 is out of the journal again.").arg(name(*edit.after, catalog, today));
    const QString entry = name(*edit.before, catalog, today);
    return edit.after ? tr("Taken back: %1 stands as it did before it was corrected.").arg(entry)
                      : tr("Taken back: %1 is in the journal again.").arg(entry);
}

QString JournalWords::nothingToUndo() {
    return tr("Nothing was recorded, corrected or deleted by hand that could be taken back.");
}

} // namespace unhunch

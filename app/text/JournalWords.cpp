#include "app/text/JournalWords.h"

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

QString JournalWords::keptInMemory(const QString& why) {
    return tr("%1\nWhat you do is kept in memory and written as soon as it can be.").arg(why);
}

QString JournalWords::keptAside(const QString& why) {
    return tr("%1\nIt is kept until Unhunch ends; everything else is written.").arg(why);
}

QString JournalWords::recoveredTitle() { return tr("The journal is complete again"); }

QString JournalWords::recovered() { return tr("All that you did has been written. Nothing was lost."); }

QString JournalWords::lost(int stretches, const QString& why) {
    return stretches > 0
               ? tr("%n stretch(es) could not be written to the journal. %1", nullptr, stretches).arg(why)
               : tr("Not everything could be written to the journal. %1").arg(why);
}

} // namespace unhunch

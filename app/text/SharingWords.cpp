#include "app/text/SharingWords.h"

#include "app/text/Words.h"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace unhunch {

namespace {

LocalDateTime localTime(std::chrono::sys_seconds moment) {
    const QDateTime local = QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count());
    const QDate day = local.date();
    return {Date{std::chrono::year(day.year()) / day.month() / day.day()},
            std::chrono::seconds(local.time().msecsSinceStartOfDay() / 1000),
            std::chrono::minutes(local.offsetFromUtc() / 60)};
}

bool isAnothers(const FoundJournal& journal) { return !journal.isOwn; }

} // namespace

QString SharingWords::fault(const SharingState& state) {
    switch (state.fault) {
    case FolderFault::None: return state.journalFault;
    case FolderFault::Missing:
        return tr("The folder %1 is not there now. Unhunch goes on as soon as it is back; until then nothing "
                  "is lost.")
            .arg(state.folder);
    case FolderFault::Unreadable:
        return tr("The folder %1 cannot be looked into. Check that you may open it.").arg(state.folder);
    case FolderFault::Unwritable:
        return tr("This computer’s file cannot be written to %1 (%2). Check that you may write there and "
                  "that there "
                  "is room.")
            .arg(state.folder, state.details);
    case FolderFault::TooLarge:
        return tr("Your journal is larger than 64 MiB, which no other computer would read, so it is not "
                  "written to %1.")
            .arg(state.folder);
    }
    return {};
}

QString SharingWords::inShort(const SharingState& state) {
    switch (state.fault) {
    case FolderFault::None: return {};
    case FolderFault::Missing: return tr("the shared folder is not there");
    case FolderFault::Unreadable: return tr("the shared folder cannot be looked into");
    case FolderFault::Unwritable:
    case FolderFault::TooLarge: break;
    }
    return tr("the shared folder cannot be written to");
}

QString SharingWords::lastLook(const SharingState& state, Date today) {
    if (!state.lookedAt)
        return {};
    const QString looked = Words::moment(*state.lookedAt, today);
    return state.wroteAt ? tr("The folder was looked into %1, and this computer’s file written %2.",
                              "at 14:35, at 14:02")
                               .arg(looked, Words::moment(*state.wroteAt, today))
                         : tr("The folder was looked into %1.", "at 14:35").arg(looked);
}

QString SharingWords::name(const FoundJournal& journal) {
    if (journal.computer.empty())
        return QString::fromStdString(journal.file);
    const QString computer = QString::fromStdString(journal.computer);
    return journal.isCopy
               ? tr("%1 (a copy: %2)", "computer, file").arg(computer, QString::fromStdString(journal.file))
               : computer;
}

QStringList SharingWords::computers(const SharingState& state, Date today) {
    QStringList lines;
    for (const FoundJournal& journal : state.journals) {
        if (journal.isOwn || journal.skipped)
            continue;
        lines << (journal.writtenAt
                      ? tr("%1, written %2", "computer, at 14:35")
                            .arg(name(journal), Words::moment(localTime(*journal.writtenAt), today))
                      : name(journal));
    }
    return lines;
}

QString SharingWords::reason(SkipReason reason) {
    switch (reason) {
    case SkipReason::NotWhole:
        return tr("It is not whole yet, or damaged. It is read as soon as it is whole.");
    case SkipReason::TooLarge: return tr("It is larger than 64 MiB.");
    case SkipReason::Newer: return tr("A newer Unhunch wrote it. Update Unhunch on this computer.");
    case SkipReason::NoJournal: return tr("It is no journal of Unhunch.");
    case SkipReason::Unreadable: break;
    }
    return tr("It cannot be read. Check that it is a file and that you may read it.");
}

QStringList SharingWords::skipped(const SharingState& state) {
    QStringList lines;
    for (const FoundJournal& journal : state.journals) {
        if (isAnothers(journal) && journal.skipped)
            lines << tr("%1: %2", "file or computer, why it was passed over")
                         .arg(name(journal), reason(*journal.skipped));
    }
    return lines;
}

QString SharingWords::others(const SharingState& state) {
    std::set<std::string> names;
    for (const FoundJournal& journal : state.journals) {
        if (isAnothers(journal) && !journal.isCopy && !journal.skipped)
            names.insert(journal.file);
    }
    return names.empty() ? tr("no other computer yet")
                         : tr("%n other computer(s)", nullptr, static_cast<int>(names.size()));
}

} // namespace unhunch

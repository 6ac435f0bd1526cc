#include "app/text/SalvageWords.h"

#include "app/text/Words.h"

#include <QDate>
#include <QDir>
#include <QLocale>
#include <QStringList>

namespace unhunch {

namespace {

QString nameOf(const std::filesystem::path& file) {
    const auto utf8 = file.generic_u8string();
    return QDir::toNativeSeparators(
        QString::fromUtf8(reinterpret_cast<const char*>(utf8.data()), static_cast<qsizetype>(utf8.size())));
}

} // namespace

QString SalvageWords::sessions(const SessionSpan& span) {
    if (span.count == 0 || !span.days)
        return tr("no session");
    const QString count = tr("%n session(s)", nullptr, span.count);
    if (span.days->first == span.days->last)
        return tr("%1 of %2", "sessions, day").arg(count, day(span.days->first));
    return tr("%1 from %2 to %3", "sessions, first and last day")
        .arg(count, day(span.days->first), day(span.days->last));
}

QString SalvageWords::day(Date date) {
    return QLocale().toString(toQDate(date), tr("d MMMM yyyy", "date format"));
}

QString SalvageWords::account(const Salvage& salvage) {
    QStringList lines;
    lines << (salvage.setAside.empty() ? tr("Your journal was gone, and has been brought back.")
                                       : tr("Your journal was damaged, and has been repaired."));
    lines << tr("It holds %1.").arg(sessions(salvage.kept));
    if (salvage.restored && salvage.rescued.count > 0)
        lines << tr("They come from the backup of %1; %2 could still be read from the damaged file.")
                     .arg(day(salvage.restored->day), sessions(salvage.rescued));
    else if (salvage.restored)
        lines << tr("They come from the backup of %1.").arg(day(salvage.restored->day));
    else if (!salvage.setAside.empty())
        lines << tr("There was no good backup; this is what could still be read from the damaged file.");
    if (salvage.setAside.empty())
        lines << tr("To begin anew instead, quit Unhunch and move journal and backups out of its folder.");
    else
        lines << tr("The damaged file is kept: %1").arg(nameOf(salvage.setAside));
    return lines.join(u'\n');
}

QString SalvageWords::account(const Restored& restored) {
    QString text = tr("The journal holds %1.").arg(sessions(restored.now));
    if (!restored.before.empty())
        text += u'\n' + tr("What it held before is kept: %1").arg(nameOf(restored.before));
    return text;
}

} // namespace unhunch

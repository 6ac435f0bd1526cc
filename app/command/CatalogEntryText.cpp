#include "app/command/CatalogEntryText.h"

#include "app/command/CommandAnswer.h"
#include "app/text/Words.h"

#include <QStringList>

#include <algorithm>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

/// A heading with lines set in below it; nothing when there are none.
QString section(const QString& heading, const QStringList& lines) {
    QString text;
    if (lines.isEmpty())
        return text;
    text += u'\n' + heading + u'\n';
    for (const QString& line : lines)
        text += u"  "_s + line + u'\n';
    return text;
}

QStringList listed(const std::vector<std::string>& texts) {
    QStringList lines;
    for (const std::string& text : texts)
        lines << u"- "_s + QString::fromStdString(text);
    return lines;
}

QStringList numbered(const std::vector<std::string>& steps) {
    QStringList lines;
    for (const std::string& step : steps)
        lines << u"%1. %2"_s.arg(lines.size() + 1).arg(QString::fromStdString(step));
    return lines;
}

QString heading(const QString& name, const std::string& detail) {
    return u"%1: %2"_s.arg(name, QString::fromStdString(detail));
}

QString adviceText(CautionAdvice advice) {
    switch (advice) {
    case CautionAdvice::TakeCare: return CommandText::tr("with care");
    case CautionAdvice::Easier: return CommandText::tr("in the easier form");
    case CautionAdvice::LeaveOut: return CommandText::tr("leave it out");
    }
    return {};
}

QString accessText(Access access) {
    switch (access) {
    case Access::Wheelchair: return CommandText::tr("in a wheelchair");
    case Access::OneHand: return CommandText::tr("with one hand");
    }
    return {};
}

QString doseLine(const Stretch& stretch, const StretchCatalog& catalog) {
    QStringList parts;
    if (const Pack* pack = packOf(stretch, catalog))
        parts << QString::fromStdString(pack->title);
    QString dose = Words::dose(stretch.dose);
    if (stretch.dose.perSide)
        dose = CommandText::tr("%1 on each side").arg(dose);
    parts << dose << Words::frequency(stretch.frequency) << Words::duration(durationOf(stretch.dose));
    return parts.join(u" · "_s);
}

QStringList whereLines(const Stretch& stretch) {
    QStringList places;
    for (const Place place : stretch.places)
        places << Words::place(place);
    QStringList lines{QString::fromStdString(stretch.position),
                      CommandText::tr("Places: %1").arg(places.join(u", "_s))};
    if (!stretch.space.empty())
        lines << CommandText::tr("Room: %1").arg(QString::fromStdString(stretch.space));
    QStringList access;
    for (const Access each : stretch.access)
        access << accessText(each);
    if (!access.isEmpty())
        lines << CommandText::tr("Also: %1").arg(access.join(u", "_s));
    return lines;
}

QStringList standInLines(const Stretch& stretch, const StretchCatalog& catalog) {
    QStringList lines;
    if (stretch.standInFor)
        lines << CommandText::tr("It stands in for %1.").arg(QString::fromStdString(*stretch.standInFor));
    QStringList standIns;
    for (const Stretch& other : catalog.stretches()) {
        if (other.standInFor == stretch.id)
            standIns << QString::fromStdString(other.id);
    }
    if (!standIns.isEmpty())
        lines << CommandText::tr("These stand in for it: %1.").arg(standIns.join(u", "_s));
    return lines;
}

QStringList cautionLines(const Stretch& stretch) {
    QStringList lines;
    for (const StretchCaution& caution : stretch.cautions) {
        const std::string_view word = wordOf(caution.caution);
        QString name = QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
        lines << u"%1: %2. %3"_s.arg(name.replace(u'-', u' '), adviceText(caution.advice),
                                     QString::fromStdString(caution.reason));
    }
    return lines;
}

QStringList sourceLines(const Stretch& stretch) {
    QStringList lines;
    for (const Source& source : stretch.sources)
        lines << u"%1  %2: %3"_s.arg(QChar::fromLatin1(source.grade),
                                     QString::fromStdString(source.organisation),
                                     QString::fromStdString(source.title))
              << u"   "_s + QString::fromStdString(source.url);
    return lines;
}

} // namespace

const Pack* packOf(const Stretch& stretch, const StretchCatalog& catalog) {
    const StretchId& id = stretch.standInFor.value_or(stretch.id);
    const auto found = std::ranges::find_if(catalog.packs(), [&id](const Pack& pack) {
        return std::ranges::find(pack.stretches, id) != pack.stretches.end();
    });
    return found == catalog.packs().end() ? nullptr : &*found;
}

QString entryText(const Stretch& stretch, const StretchCatalog& catalog) {
    QString text = u"%1 (%2)\n%3\n"_s.arg(QString::fromStdString(stretch.title),
                                          QString::fromStdString(stretch.id), doseLine(stretch, catalog));
    text += section(CommandText::tr("Where"), whereLines(stretch));
    text += section(CommandText::tr("Steps"), numbered(stretch.steps));
    text += section(CommandText::tr("Breathing"), {QString::fromStdString(stretch.breathing)});
    if (stretch.easier)
        text += section(heading(CommandText::tr("Easier"), stretch.easier->hint),
                        numbered(stretch.easier->steps));
    text += section(CommandText::tr("Harder"), listed(stretch.harder));
    text += section(CommandText::tr("Muscles"), listed(stretch.muscles));
    text += section(CommandText::tr("What it is good for"), listed(stretch.benefits));
    text += section(CommandText::tr("Precautions"), listed(stretch.precautions));
    text += section(CommandText::tr("If this applies to you"), cautionLines(stretch));
    text += section(CommandText::tr("Common mistakes"), listed(stretch.mistakes));
    text += section(CommandText::tr("Stand-ins"), standInLines(stretch, catalog));
    if (!stretch.note.empty())
        text += section(CommandText::tr("Note"), {QString::fromStdString(stretch.note)});
    text += section(CommandText::tr("Sources (A: guideline, hospital, public body or study; B: clinic or "
                                    "university service)"),
                    sourceLines(stretch));
    return text;
}

} // namespace unhunch

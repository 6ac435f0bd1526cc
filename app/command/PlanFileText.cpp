#include "app/command/PlanFileText.h"

#include "app/command/TerminalText.h"
#include "app/text/FittingWords.h"
#include "app/text/PlanWords.h"
#include "app/text/Words.h"
#include "core/catalog/StretchWriter.h"
#include "core/person/Fitting.h"
#include "core/plan/WeekdayWords.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

struct PlanFileWords {
    Q_DECLARE_TR_FUNCTIONS(unhunch::PlanFileWords)
};

/// "3–4 times a week, 30 s × 3–4".
QString howMuch(const ChosenStretch& chosen, const StretchCatalog& catalog) {
    const Stretch& stretch = *catalog.find(chosen.stretch);
    return PlanWords::frequency(chosen.frequency, chosen.days) + u", "_s +
           Words::dose(chosen.dose.value_or(stretch.dose));
}

QString kindText(PlanChange::Kind kind) {
    switch (kind) {
    case PlanChange::Kind::Added: return PlanFileWords::tr("new");
    case PlanChange::Kind::Changed: return PlanFileWords::tr("changes");
    case PlanChange::Kind::Same: return PlanFileWords::tr("stays");
    case PlanChange::Kind::Rewritten: return PlanFileWords::tr("rewritten");
    }
    return {};
}

const char* kindName(PlanChange::Kind kind) {
    switch (kind) {
    case PlanChange::Kind::Added: return "added";
    case PlanChange::Kind::Changed: return "changed";
    case PlanChange::Kind::Same: return "same";
    case PlanChange::Kind::Rewritten: return "rewritten";
    }
    return "";
}

QString changesText(const PlanOffer& offer) {
    QList<QStringList> rows;
    for (const PlanChange& change : offer.changes) {
        rows << QStringList{Words::title(change.wanted.stretch, offer.catalog), kindText(change.kind),
                            howMuch(change.wanted, offer.catalog)};
        if (change.now && *change.now != change.wanted)
            rows << QStringList{QString(), QString(),
                                PlanFileWords::tr("until now: %1").arg(howMuch(*change.now, offer.catalog))};
    }
    for (const ChosenStretch& ended : offer.ended)
        rows << QStringList{Words::title(ended.stretch, offer.catalog), PlanFileWords::tr("ends")};
    return aligned(rows);
}

/// A heading and a line each; nothing where there are no lines.
QString section(const QString& heading, const QStringList& lines) {
    QString text;
    for (const QString& line : lines)
        text += u"  "_s + line + u'\n';
    return lines.isEmpty() ? QString() : u'\n' + heading + u'\n' + text;
}

QStringList precautions(const PlanOffer& offer) {
    QStringList lines;
    for (const PlanChange& change : offer.changes) {
        for (const std::string& precaution : offer.catalog.find(change.wanted.stretch)->precautions)
            lines << PlanFileWords::tr("%1: %2", "stretch, precaution")
                         .arg(Words::title(change.wanted.stretch, offer.catalog),
                              QString::fromStdString(precaution));
    }
    return lines;
}

QStringList fits(const PlanOffer& offer) {
    std::vector<Fitting> fittings;
    for (const PlanChange& change : offer.changes)
        fittings.push_back(fitting(change.wanted.stretch, offer.catalog, offer.person));
    QStringList lines;
    for (const Fitting& each : FittingWords::changed(fittings))
        lines << FittingWords::sentence(each, offer.catalog);
    return lines;
}

QStringList rewrittenTitles(const PlanOffer& offer) {
    QStringList titles;
    for (const StretchId& id : offer.rewritten)
        titles << Words::title(id, offer.catalog);
    return titles;
}

Json toJson(const ChosenStretch& chosen) {
    return {{"frequency", toCatalogJson(chosen.frequency)},
            {"days", weekdayWords(chosen.days)},
            {"dose", chosen.dose ? toCatalogJson(*chosen.dose) : Json()}};
}

} // namespace

QString textOf(const PlanOffer& offer) {
    QString text = QString::fromStdString(offer.file.title) + u'\n';
    if (!offer.file.from.empty())
        text +=
            PlanFileWords::tr("From: %1", "who wrote a plan").arg(QString::fromStdString(offer.file.from)) +
            u'\n';
    if (!offer.file.note.empty())
        text += QString::fromStdString(offer.file.note) + u'\n';
    text += u'\n' + changesText(offer);
    text += section(PlanFileWords::tr("Your own stretches that are written over:"), rewrittenTitles(offer));
    text += section(PlanFileWords::tr("Precautions:"), precautions(offer));
    return text + section(PlanFileWords::tr("By what you said of yourself:"), fits(offer));
}

Json toJson(const PlanOffer& offer, bool accepted) {
    Json changes = Json::array();
    for (const PlanChange& change : offer.changes)
        changes.push_back({{"id", change.wanted.stretch},
                           {"change", kindName(change.kind)},
                           {"wanted", toJson(change.wanted)},
                           {"now", change.now ? toJson(*change.now) : Json()}});
    Json ended = Json::array();
    for (const ChosenStretch& each : offer.ended)
        ended.push_back(each.stretch);
    return {{"title", offer.file.title}, {"from", offer.file.from},      {"note", offer.file.note},
            {"changes", changes},        {"rewritten", offer.rewritten}, {"ended", ended},
            {"accepted", accepted}};
}

} // namespace unhunch

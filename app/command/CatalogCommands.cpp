#include "app/command/CatalogEntryText.h"
#include "app/command/CommandAnswer.h"
#include "app/command/CommandJson.h"
#include "app/settings/FilePath.h"
#include "app/text/Words.h"
#include "core/catalog/StretchWriter.h"

#include <nlohmann/json.hpp>

#include <map>
#include <ostream>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

QStringList rowOf(const Stretch& stretch, const QString& indent) {
    return {indent + QString::fromStdString(stretch.id), QString::fromStdString(stretch.title),
            Words::dose(stretch.dose), Words::frequency(stretch.frequency)};
}

/// The lines of a list, a heading above some of them.
struct Listing {
    QList<QStringList> rows;
    std::map<qsizetype, QString> headings; ///< by the row that follows

    void add(const Stretch& stretch, const StretchCatalog& catalog) {
        rows << rowOf(stretch, u"  "_s);
        for (const Stretch& other : catalog.stretches()) {
            if (other.standInFor == stretch.id)
                rows << rowOf(other, u"    "_s);
        }
    }

    [[nodiscard]] QString text() const {
        QString text;
        qsizetype row = 0;
        for (const QString& line : aligned(rows).split(u'\n', Qt::SkipEmptyParts)) {
            if (const auto heading = headings.find(row++); heading != headings.end())
                text += (text.isEmpty() ? QString() : u"\n"_s) + heading->second + u'\n';
            text += line + u'\n';
        }
        return text;
    }
};

Listing packsOf(const StretchCatalog& catalog) {
    Listing listing;
    for (const Pack& pack : catalog.packs()) {
        listing.headings[listing.rows.size()] =
            u"%1: %2"_s.arg(QString::fromStdString(pack.title), QString::fromStdString(pack.summary));
        for (const StretchId& id : pack.stretches)
            listing.add(*catalog.find(id), catalog);
    }
    const qsizetype rest = listing.rows.size();
    for (const Stretch& stretch : catalog.stretches()) {
        if (!stretch.standInFor && !packOf(stretch, catalog))
            listing.add(stretch, catalog);
    }
    if (listing.rows.size() > rest)
        listing.headings[rest] = CommandText::tr("In no pack");
    return listing;
}

QString asText(const StretchCatalog& catalog) {
    if (!catalog.packs().empty())
        return packsOf(catalog).text() +
               CommandText::tr("\nSet in further: what counts for the stretch above it. All about one: "
                               "unhunch catalog STRETCH\n");
    QList<QStringList> rows;
    for (const Stretch& stretch : catalog.stretches())
        rows << rowOf(stretch, {});
    return aligned(rows);
}

nlohmann::ordered_json packJson(const Stretch& stretch, const StretchCatalog& catalog) {
    const Pack* pack = packOf(stretch, catalog);
    return pack ? nlohmann::ordered_json(pack->id) : nlohmann::ordered_json();
}

const Stretch& stretchOf(const StretchId& id, const StretchCatalog& catalog) {
    if (const Stretch* stretch = catalog.find(id))
        return *stretch;
    QStringList nearest;
    for (const StretchId& near : catalog.nearest(id))
        nearest << QString::fromStdString(near);
    const QString hint =
        nearest.isEmpty() ? QString() : CommandText::tr(" (did you mean %1?)").arg(nearest.join(u", "_s));
    throw UsageError(CommandText::tr("There is no stretch '%1'%2; 'unhunch catalog' lists them.")
                         .arg(QString::fromStdString(id), hint));
}

} // namespace

ExitStatus runCatalogList(const verb::CatalogList& verb, const CommandContext& context) {
    const StretchCatalog& catalog = context.catalog;
    if (verb.json) {
        auto json = nlohmann::ordered_json::array();
        for (const Stretch& stretch : catalog.stretches()) {
            json.push_back(toJson(stretch));
            json.back()["pack"] = packJson(stretch, catalog);
            json.back()["stand_in_for"] =
                stretch.standInFor ? nlohmann::ordered_json(*stretch.standInFor) : nlohmann::ordered_json();
        }
        answerJson(context, json);
    } else {
        answerText(context, asText(catalog));
    }
    return ExitStatus::Done;
}

ExitStatus runCatalogEntry(const verb::CatalogEntry& verb, const CommandContext& context) {
    const Stretch& stretch = stretchOf(verb.stretch, context.catalog);
    if (verb.json) {
        nlohmann::ordered_json json = toCatalogJson(stretch);
        json["pack"] = packJson(stretch, context.catalog);
        answerJson(context, json);
    } else {
        answerText(context, entryText(stretch, context.catalog));
    }
    return ExitStatus::Done;
}

ExitStatus runCatalogCheck(const verb::CatalogCheck& verb, std::ostream& out, std::ostream& error) {
    try {
        const StretchCatalog catalog = readCatalog(filePath(verb.file));
        const auto count = catalog.stretches().size();
        out << verb.file.toStdString() << ": " << count
            << (count == 1 ? " stretch, sound\n" : " stretches, sound\n");
        return ExitStatus::Done;
    } catch (const CatalogError& fault) {
        error << "unhunch: " << fault.what() << '\n';
        return ExitStatus::Failed;
    }
}

} // namespace unhunch

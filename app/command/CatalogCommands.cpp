#include "app/command/CatalogEntryText.h"
#include "app/command/CatalogNames.h"
#include "app/command/CommandAnswer.h"
#include "app/command/CommandJson.h"
#include "app/settings/FilePath.h"
#include "app/text/Words.h"
#include "core/catalog/StretchWriter.h"

#include <nlohmann/json.hpp>

#include <algorithm>
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

Listing packsOf(const StretchCatalog& catalog, std::span<const Stretch> own) {
    Listing listing;
    const auto isOwn = [own](const Stretch& stretch) {
        return std::ranges::find(own, stretch.id, &Stretch::id) != own.end();
    };
    const auto addWithoutPack = [&](const QString& heading, bool ofTheirOwn) {
        const qsizetype before = listing.rows.size();
        for (const Stretch& stretch : catalog.stretches()) {
            if (!stretch.standInFor && !packOf(stretch, catalog) && isOwn(stretch) == ofTheirOwn)
                listing.add(stretch, catalog);
        }
        if (listing.rows.size() > before)
            listing.headings[before] = heading;
    };
    for (const Pack& pack : catalog.packs()) {
        listing.headings[listing.rows.size()] =
            u"%1: %2"_s.arg(QString::fromStdString(pack.title), QString::fromStdString(pack.summary));
        for (const StretchId& id : pack.stretches)
            listing.add(*catalog.find(id), catalog);
    }
    addWithoutPack(CommandText::tr("In no pack"), false);
    addWithoutPack(CommandText::tr("Your own"), true);
    return listing;
}

QString asText(const StretchCatalog& catalog, std::span<const Stretch> own) {
    if (!catalog.packs().empty())
        return packsOf(catalog, own).text() +
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

} // namespace

ExitStatus runCatalogList(const verb::CatalogList& verb, const CommandContext& context,
                          std::span<const Stretch> own) {
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
        answerText(context, asText(catalog, own));
    }
    return ExitStatus::Done;
}

ExitStatus runCatalogEntry(const verb::CatalogEntry& verb, const CommandContext& context) {
    const Stretch& stretch = stretchNamed(verb.stretch, context.catalog);
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

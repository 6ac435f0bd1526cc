#include "app/command/CommandAnswer.h"
#include "app/command/CommandJson.h"
#include "app/settings/FilePath.h"
#include "app/text/Words.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace unhunch {

namespace {

QString asText(const StretchCatalog& catalog) {
    QList<QStringList> rows;
    for (const Stretch& stretch : catalog.stretches())
        rows << QStringList{QString::fromStdString(stretch.id), QString::fromStdString(stretch.title),
                            Words::dose(stretch.dose), Words::frequency(stretch.frequency)};
    return aligned(rows);
}

} // namespace

ExitStatus runCatalogList(const verb::CatalogList& verb, const CommandContext& context) {
    const StretchCatalog& catalog = context.catalog;
    if (verb.json) {
        auto json = nlohmann::ordered_json::array();
        for (const Stretch& stretch : catalog.stretches())
            json.push_back(toJson(stretch));
        answerJson(context, json);
    } else {
        answerText(context, asText(catalog));
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

#include "core/plan/OwnStretchFile.h"

#include "core/catalog/DocumentFile.h"
#include "core/catalog/StretchCatalog.h"
#include "core/catalog/StretchReader.h"
#include "core/catalog/StretchWriter.h"
#include "core/catalog/StrictJson.h"

#include <algorithm>

namespace unhunch {

namespace {

constexpr DocumentKind ownKind{
    .name = "catalog", .format = "unhunch-catalog", .maximumBytes = maximumCatalogBytes};
constexpr CountRange stretchCount{.min = 0, .max = 2000};

} // namespace

std::vector<Stretch> parseOwnStretches(std::string_view json, const std::string& name) {
    requireSize(json, ownKind, name);
    const nlohmann::json text = parseStrictJson(json, name);
    const JsonNode document(text, name);
    requireFormat(document, ownKind);
    document.requireFields({"format", "version", "stretches"});
    std::vector<Stretch> stretches;
    for (const JsonNode& node : document.at("stretches").items(stretchCount)) {
        Stretch stretch = readStretch(node);
        if (std::ranges::find(stretches, stretch.id, &Stretch::id) != stretches.end())
            node.at("id").refuse("another of your stretches has this id; every id must differ");
        stretches.push_back(std::move(stretch));
    }
    return stretches;
}

std::vector<Stretch> readOwnStretches(const std::filesystem::path& file) {
    return parseOwnStretches(readDocument(file, ownKind), nameOf(file));
}

std::string ownStretchesText(std::span<const Stretch> stretches, const std::string& name) {
    nlohmann::ordered_json json{{"format", "unhunch-catalog"}, {"version", 1}};
    json["stretches"] = nlohmann::ordered_json::array();
    for (const Stretch& stretch : stretches)
        json["stretches"].push_back(toCatalogJson(stretch));
    std::string text = laidOut(json);
    if (!std::ranges::equal(parseOwnStretches(text, name), stretches))
        throw CatalogError(name, "", "these stretches cannot be written down as they are");
    return text;
}

} // namespace unhunch

#include "core/catalog/DocumentFile.h"
#include "core/catalog/JsonNode.h"
#include "core/catalog/StretchCatalog.h"
#include "core/catalog/StretchReader.h"
#include "core/catalog/StrictJson.h"

#include <limits>
#include <utility>

namespace unhunch {

namespace {

constexpr DocumentKind catalogKind{
    .name = "catalog", .format = "unhunch-catalog", .maximumBytes = maximumCatalogBytes};
constexpr CountRange stretchCount{.min = 1, .max = 2000};
constexpr CountRange anyCount{.min = 0, .max = std::numeric_limits<int>::max()};
constexpr CountRange packCount{.min = 0, .max = 50};
constexpr std::size_t longestSchemaReference = 300;

void requireNoFlaw(std::span<const Stretch> stretches, std::span<const JsonNode> nodes) {
    const auto flaw = firstFlaw(stretches);
    if (!flaw)
        return;
    const char* field = flaw->field == CatalogFlaw::Field::Id ? "id" : "stand_in_for";
    nodes[flaw->stretch].at(field).refuse(flaw->reason);
}

std::vector<Pack> readPacks(const JsonNode& node, std::span<const Stretch> stretches) {
    const std::vector<JsonNode> nodes = node.items(packCount);
    std::vector<Pack> packs;
    packs.reserve(nodes.size());
    for (const JsonNode& item : nodes)
        packs.push_back(readPack(item));
    if (const auto flaw = firstFlaw(stretches, packs)) {
        const JsonNode& pack = nodes[flaw->pack];
        if (flaw->field == PackFlaw::Field::Id)
            pack.at("id").refuse(flaw->reason);
        pack.at("stretches").items(anyCount)[flaw->stretch].refuse(flaw->reason);
    }
    return packs;
}

} // namespace

StretchCatalog parseCatalog(std::string_view json, const std::string& name) {
    requireSize(json, catalogKind, name);
    const nlohmann::json text = parseStrictJson(json, name);
    const JsonNode document(text, name);
    requireFormat(document, catalogKind);
    document.requireFields({"format", "version", "stretches"}, {"$schema", "packs"});
    if (const auto schema = document.find("$schema"))
        static_cast<void>(schema->text(longestSchemaReference));
    const std::vector<JsonNode> nodes = document.at("stretches").items(stretchCount);
    std::vector<Stretch> stretches;
    stretches.reserve(nodes.size());
    for (const JsonNode& node : nodes)
        stretches.push_back(readStretch(node));
    requireNoFlaw(stretches, nodes);
    std::vector<Pack> packs;
    if (const auto packsNode = document.find("packs"))
        packs = readPacks(*packsNode, stretches);
    return StretchCatalog(std::move(stretches), std::move(packs));
}

StretchCatalog readCatalog(const std::filesystem::path& file) {
    return parseCatalog(readDocument(file, catalogKind), nameOf(file));
}

} // namespace unhunch

#include "core/catalog/CatalogError.h"
#include "core/catalog/JsonNode.h"
#include "core/catalog/StretchCatalog.h"
#include "core/catalog/StretchReader.h"
#include "core/catalog/StrictJson.h"

#include <fstream>
#include <limits>
#include <system_error>
#include <utility>

namespace unhunch {

namespace {

constexpr std::string_view formatName = "unhunch-catalog";
constexpr int formatVersion = 1;
constexpr CountRange versionBounds{.min = 1, .max = 1'000'000};
constexpr CountRange stretchCount{.min = 1, .max = 2000};
constexpr CountRange anyCount{.min = 0, .max = std::numeric_limits<int>::max()};
constexpr CountRange packCount{.min = 0, .max = 50};
constexpr std::size_t longestSchemaReference = 300;

std::string tooLarge() {
    return "larger than a catalog may be; at most " + std::to_string(maximumCatalogBytes) + " bytes are read";
}

/// Before the other fields: those of a later version would only look unknown.
void requireFormat(const JsonNode& document) {
    if (const JsonNode format = document.at("format"); !format.isText(formatName))
        format.expected('"' + std::string{formatName} + '"');
    const JsonNode version = document.at("version");
    if (const int number = version.integer(versionBounds); number != formatVersion)
        version.refuse("version " + std::to_string(number) + " of the format is unknown here; version " +
                       std::to_string(formatVersion) + " is read");
}

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

/// The path as UTF-8 on every system, as the rest of a message is.
std::string nameOf(const std::filesystem::path& file) {
    const std::u8string name = file.u8string();
    return {name.begin(), name.end()};
}

/// Opening a pipe may wait for ever and a device may have no end, so neither is opened.
void requireOrdinaryFile(const std::filesystem::path& file) {
    const auto refuse = [&file](const std::string& reason) { throw CatalogError(nameOf(file), "", reason); };
    std::error_code failure;
    const auto status = std::filesystem::status(file, failure);
    if (status.type() == std::filesystem::file_type::not_found)
        refuse("there is no such file");
    if (failure)
        refuse("this file cannot be reached: " + failure.message());
    if (std::filesystem::is_directory(status))
        refuse("this is a folder; name the catalog file in it");
    if (!std::filesystem::is_regular_file(status))
        refuse("this is no ordinary file");
    const auto size = std::filesystem::file_size(file, failure);
    if (!failure && size > maximumCatalogBytes)
        refuse(tooLarge());
}

} // namespace

StretchCatalog parseCatalog(std::string_view json, const std::string& name) {
    if (json.size() > maximumCatalogBytes)
        throw CatalogError(name, "", tooLarge());
    const nlohmann::json text = parseStrictJson(json, name);
    const JsonNode document(text, name);
    requireFormat(document);
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
    requireOrdinaryFile(file);
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw CatalogError(nameOf(file), "", "this file cannot be opened; check that you may read it");
    // One byte more than allowed shows a file that grew since its size was asked for.
    std::string text(maximumCatalogBytes + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (stream.bad())
        throw CatalogError(nameOf(file), "", "this file cannot be read");
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return parseCatalog(text, nameOf(file));
}

} // namespace unhunch

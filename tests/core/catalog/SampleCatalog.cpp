#include "tests/core/catalog/SampleCatalog.h"

#include "core/catalog/BuiltInCatalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace unhunch {

using nlohmann::json;

namespace {

json stretchWithoutDose(const std::string& id) {
    return {
        {"id", id},
        {"title", "Reach"},
        {"places", {"standing", "chair", "doorway", "floor"}},
        {"position", "Standing"},
        {"steps", {"Reach up.", "Breathe."}},
        {"breathing", "Slowly."},
        {"muscles", {"Back"}},
        {"benefits", {"Feels good."}},
        {"precautions", {"Stop if it hurts."}},
        {"mistakes", {"Haste."}},
        {"space", "An arm's length"},
        {"harder", {"Hold a bottle."}},
        {"access", {"wheelchair", "one-hand"}},
        {"note", "Also called stretching."},
        {"sources",
         {{{"organisation", "A hospital"},
           {"title", "A page"},
           {"url", "https://example.org/page"},
           {"grade", "A"}}}},
    };
}

} // namespace

json heldStretch(const std::string& id) {
    json stretch = stretchWithoutDose(id);
    stretch["dose"] = {{"hold_seconds", 20}, {"sets", {2, 3}}, {"rest_seconds", 5}, {"per_side", true}};
    stretch["frequency"] = {{"times_per_week", {3, 4}}};
    stretch["easier"] = {
        {"hint", "Lower"},        {"position", "Sitting"},
        {"places", {"chair"}},    {"steps", {"Reach forward."}},
        {"breathing", "Gently."}, {"figure", "low-reach"},
    };
    stretch["cautions"] = {
        {{"caution", "pregnancy"}, {"advice", "care"}, {"reason", "Not too far."}},
        {{"caution", "neck-surgery"}, {"advice", "leave-out"}, {"reason", "Ask first."}},
    };
    return stretch;
}

json repeatedStretch(const std::string& id) {
    json stretch = stretchWithoutDose(id);
    stretch["dose"] = {{"repetitions", {8, 12}},
                       {"tempo_seconds", 2.5},
                       {"sets", {1, 2}},
                       {"rest_seconds", 15},
                       {"per_side", false}};
    stretch["frequency"] = "daily";
    stretch["figure"] = "swaying";
    stretch["growing"] = true;
    stretch["easier"] = {
        {"hint", "Slower"},
        {"steps", {"Sway a little."}},
        {"dose", {{"repetitions", {6, 12}}, {"tempo_seconds", 3}, {"sets", {1, 2}}, {"rest_seconds", 15}}},
        {"phases",
         {{{"cue", "Up"}, {"breath", "in"}, {"seconds", 2}},
          {{"cue", "Down"}, {"breath", "out"}, {"seconds", 1}}}}};
    stretch["cautions"] = {{{"caution", "painful-arc"}, {"advice", "easier"}, {"reason", "Lower arms."}}};
    stretch["phases"] = {{{"cue", "Up"}, {"breath", "in"}, {"seconds", 1.5}},
                         {{"cue", "Down"}, {"breath", "out"}, {"seconds", 1}}};
    return stretch;
}

json catalogOf(const std::vector<json>& stretches) {
    return {{"format", "unhunch-catalog"}, {"version", 1}, {"stretches", stretches}};
}

json fullCatalog() {
    json standIn = heldStretch("seated-reach");
    standIn["stand_in_for"] = "reach";
    json catalog = catalogOf({heldStretch("reach"), repeatedStretch("sway"), standIn});
    catalog["packs"] = {
        {{"id", "first"}, {"title", "The first"}, {"summary", "For everybody."}, {"stretches", {"reach"}}},
        {{"id", "second"}, {"title", "The second"}, {"summary", "For some."}, {"stretches", {"reach"}}}};
    catalog["$schema"] = "catalog.schema.json";
    return catalog;
}

json fullCatalogWith(const std::string& pointer, const json& value) {
    json document = fullCatalog();
    document[json::json_pointer(pointer)] = value;
    return document;
}

StretchCatalog parsedSample(const json& document) { return parseCatalog(document.dump(), sampleName); }

std::filesystem::path builtInCatalogFile() {
    return std::filesystem::path(UNHUNCH_SOURCE_DIR) / "resources/catalog/upper-back.json";
}

StretchCatalog builtInCatalog() {
    std::vector<StretchCatalog> catalogs;
    for (const std::string_view name : builtInCatalogFiles)
        catalogs.push_back(readCatalog(builtInCatalogFile().parent_path() / name));
    return joined(std::move(catalogs));
}

std::filesystem::path catalogSchemaFile() {
    return std::filesystem::path(UNHUNCH_SOURCE_DIR) / "resources/catalog/catalog.schema.json";
}

json readJson(const std::filesystem::path& file) {
    std::ifstream stream(file);
    return json::parse(stream);
}

CatalogError refusalOfText(std::string_view text) {
    try {
        static_cast<void>(parseCatalog(text, sampleName));
    } catch (const CatalogError& error) {
        return error;
    }
    ADD_FAILURE() << "taken for a catalog: " << text.substr(0, 2000);
    return {"", "", ""};
}

CatalogError refusalOf(const json& document) { return refusalOfText(document.dump()); }

void expectRefused(const std::string& pointer, const json& value, const std::string& words) {
    const CatalogError error = refusalOf(fullCatalogWith(pointer, value));
    EXPECT_EQ(error.where(), pointer) << value;
    EXPECT_THAT(error.reason(), testing::HasSubstr(words)) << value;
}

void expectTaken(const std::string& pointer, const json& value) {
    EXPECT_NO_THROW(static_cast<void>(parsedSample(fullCatalogWith(pointer, value))))
        << pointer << ": " << value;
}

} // namespace unhunch

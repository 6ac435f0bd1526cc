#include "core/catalog/DocumentFile.h"
#include "core/catalog/DoseReader.h"
#include "core/catalog/JsonNode.h"
#include "core/catalog/PlainText.h"
#include "core/catalog/StretchReader.h"
#include "core/catalog/StrictJson.h"
#include "core/catalog/TextLimits.h"
#include "core/plan/Base64.h"
#include "core/plan/PlanFile.h"
#include "core/plan/WeekdayWords.h"

#include <algorithm>

namespace unhunch {

namespace {

constexpr DocumentKind planKind{.name = "plan", .format = "unhunch-plan", .maximumBytes = maximumPlanBytes};

constexpr CountRange ownCount{.min = 0, .max = 200};
constexpr CountRange planCount{.min = 1, .max = 2000};
constexpr std::size_t longestBase64 = (maximumPictureBytes + 2) / 3 * 4;

const Stretch* find(const std::vector<Stretch>& stretches, const StretchId& id) {
    const auto found = std::ranges::find(stretches, id, &Stretch::id);
    return found == stretches.end() ? nullptr : &*found;
}

void refusePictureName(const JsonNode& stretch) {
    if (const auto figure = stretch.find("figure"); figure && isPictureName(figure->text(longestName)))
        figure->refuse("a picture is not named here; put it under \"pictures\"");
}

std::vector<Stretch> readStretches(const JsonNode& document) {
    std::vector<Stretch> stretches;
    const auto list = document.find("stretches");
    if (!list)
        return stretches;
    for (const JsonNode& node : list->items(ownCount)) {
        Stretch stretch = readStretch(node);
        if (find(stretches, stretch.id))
            node.at("id").refuse("another stretch of this plan has this id; every id must differ");
        refusePictureName(node);
        if (const auto easier = node.find("easier"))
            refusePictureName(*easier);
        stretches.push_back(std::move(stretch));
    }
    return stretches;
}

PlanPicture::Format formatOf(std::string_view bytes, const JsonNode& node) {
    using namespace std::string_view_literals;
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"sv))
        return PlanPicture::Format::Png;
    if (bytes.starts_with("\xff\xd8\xff"sv))
        return PlanPicture::Format::Jpeg;
    node.refuse("this is no PNG and no JPEG picture; save it as one of these");
}

std::string readBytes(const JsonNode& node) {
    auto bytes = fromBase64(node.text(longestBase64));
    if (!bytes)
        node.refuse("this is not base64 on one line, as the command base64 -w0 writes it");
    if (bytes->size() > maximumPictureBytes)
        node.refuse("a picture has at most " + std::to_string(maximumPictureBytes) + " bytes, this one has " +
                    std::to_string(bytes->size()) + "; make it smaller");
    return std::move(*bytes);
}

std::vector<PlanPicture> readPictures(const JsonNode& document, const std::vector<Stretch>& stretches) {
    std::vector<PlanPicture> pictures;
    const auto list = document.find("pictures");
    if (!list)
        return pictures;
    for (const JsonNode& node : list->items(ownCount)) {
        node.requireFields({"stretch", "base64"});
        const JsonNode name = node.at("stretch");
        PlanPicture picture{.stretch = readId(name)};
        const Stretch* stretch = find(stretches, picture.stretch);
        if (!stretch)
            name.refuse(
                "no stretch of this plan's own has this id; a picture belongs to one of \"stretches\"");
        if (!stretch->figure.empty())
            name.refuse("this stretch has a figure as well; take one of the two out");
        if (std::ranges::find(pictures, picture.stretch, &PlanPicture::stretch) != pictures.end())
            name.refuse("this stretch has a picture already; one is shown");
        const JsonNode base64 = node.at("base64");
        picture.bytes = readBytes(base64);
        picture.format = formatOf(picture.bytes, base64);
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

std::vector<ChosenStretch> readPlan(const JsonNode& document, const std::vector<Stretch>& stretches) {
    std::vector<ChosenStretch> plan;
    for (const JsonNode& node : document.at("plan").items(planCount)) {
        node.requireFields({"stretch", "frequency"}, {"days", "dose"});
        const JsonNode name = node.at("stretch");
        ChosenStretch chosen{.stretch = readId(name), .frequency = readFrequency(node.at("frequency"))};
        if (std::ranges::find(plan, chosen.stretch, &ChosenStretch::stretch) != plan.end())
            name.refuse("this stretch is in the plan already; prescribe it once");
        if (const auto days = node.find("days"))
            chosen.days = readWeekdays(*days);
        if (const auto dose = node.find("dose")) {
            chosen.dose = readDose(*dose);
            const Stretch* own = find(stretches, chosen.stretch);
            if (const std::string fault = own ? doseFault(*chosen.dose, *own) : ""; !fault.empty())
                dose->refuse(fault);
        }
        plan.push_back(std::move(chosen));
    }
    return plan;
}

/// What nothing leads to would be kept unseen.
void requireUse(const PlanFile& file, const JsonNode& document) {
    for (std::size_t index = 0; index < file.stretches.size(); ++index) {
        const Stretch& stretch = file.stretches[index];
        if (stretch.standInFor ||
            std::ranges::find(file.plan, stretch.id, &ChosenStretch::stretch) != file.plan.end())
            continue;
        document.at("stretches")
            .items(ownCount)[index]
            .at("id")
            .refuse("nothing prescribes this stretch; name it under \"plan\", or take it out");
    }
}

} // namespace

PlanFile parsePlan(std::string_view json, const std::string& name) {
    requireSize(json, planKind, name);
    const nlohmann::json text = parseStrictJson(json, name);
    const JsonNode document(text, name);
    requireFormat(document, planKind);
    document.requireFields({"format", "version", "title", "plan"},
                           {"$schema", "from", "note", "stretches", "pictures"});
    if (const auto schema = document.find("$schema"))
        static_cast<void>(schema->text(longestSentence));
    PlanFile file{.title = document.at("title").text(longestName)};
    if (const auto from = document.find("from"))
        file.from = from->text(longestName);
    if (const auto note = document.find("note"))
        file.note = note->text(longestSentence);
    file.stretches = readStretches(document);
    file.pictures = readPictures(document, file.stretches);
    file.plan = readPlan(document, file.stretches);
    requireUse(file, document);
    return file;
}

PlanFile readPlan(const std::filesystem::path& file) {
    return parsePlan(readDocument(file, planKind), nameOf(file));
}

} // namespace unhunch

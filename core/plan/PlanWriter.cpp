#include "core/catalog/StretchWriter.h"
#include "core/plan/Base64.h"
#include "core/plan/PlanFile.h"
#include "core/plan/WeekdayWords.h"

namespace unhunch {

namespace {

using Json = nlohmann::ordered_json;

Json planJson(const std::vector<ChosenStretch>& plan) {
    Json list = Json::array();
    for (const ChosenStretch& chosen : plan) {
        Json json{{"stretch", chosen.stretch}, {"frequency", toCatalogJson(chosen.frequency)}};
        if (chosen.days != everyDay)
            json["days"] = weekdayWords(chosen.days);
        if (chosen.dose)
            json["dose"] = toCatalogJson(*chosen.dose);
        list.push_back(std::move(json));
    }
    return list;
}

} // namespace

std::string planText(const PlanFile& plan) {
    Json json{{"format", "unhunch-plan"}, {"version", 1}, {"title", plan.title}};
    if (!plan.from.empty())
        json["from"] = plan.from;
    if (!plan.note.empty())
        json["note"] = plan.note;
    json["plan"] = planJson(plan.plan);
    for (const Stretch& stretch : plan.stretches)
        json["stretches"].push_back(toCatalogJson(stretch));
    for (const PlanPicture& picture : plan.pictures)
        json["pictures"].push_back({{"stretch", picture.stretch}, {"base64", toBase64(picture.bytes)}});
    return laidOut(json);
}

} // namespace unhunch

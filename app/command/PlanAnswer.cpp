#include "app/command/PlanAnswer.h"

#include "app/command/TypedPlan.h"
#include "app/text/FittingWords.h"
#include "app/text/PlanWords.h"
#include "core/catalog/StretchWriter.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace unhunch {

namespace {

using Json = nlohmann::ordered_json;

std::string nameOf(Fitting::Kind kind) {
    switch (kind) {
    case Fitting::Kind::AsPrescribed: return "as-prescribed";
    case Fitting::Kind::WithCare: return "with-care";
    case Fitting::Kind::Easier: return "easier";
    case Fitting::Kind::StandIn: return "stand-in";
    case Fitting::Kind::LeftOut: return "left-out";
    }
    return {};
}

Json toJson(const Weekdays& days) {
    Json names = Json::array();
    for (std::size_t day = 0; day < days.size(); ++day) {
        if (days.at(day))
            names.push_back(typedDay(day).toStdString());
    }
    return names;
}

Json toJson(const PlanLine& line, const Stretch& stretch) {
    return {{"id", line.chosen.stretch},
            {"frequency", toCatalogJson(line.chosen.frequency)},
            {"days", toJson(line.chosen.days)},
            {"article", toCatalogJson(stretch.frequency)},
            {"dose", toCatalogJson(line.chosen.dose.value_or(stretch.dose))},
            {"fit", nameOf(line.fitting.kind)},
            {"done", line.fitting.done},
            {"easier", line.fitting.easier},
            {"reason", FittingWords::reasons(line.fitting).toStdString()}};
}

} // namespace

std::vector<PlanLine> planLines(const Programme& programme, Date date) {
    std::vector<PlanLine> lines;
    for (const ChosenStretch& chosen : programme.chosenOn(date)) {
        if (programme.catalog().find(chosen.stretch))
            lines.push_back({chosen, fitting(chosen.stretch, programme.catalog(), programme.person())});
    }
    return lines;
}

std::vector<DateRange> pausesFrom(const Programme& programme, Date date) {
    std::vector<DateRange> pauses = programme.plan().paused;
    std::erase_if(pauses, [date](const DateRange& pause) { return pause.last < date; });
    return pauses;
}

Json toJson(const std::vector<PlanLine>& lines, const StretchCatalog& catalog) {
    Json plan = Json::array();
    for (const PlanLine& line : lines)
        plan.push_back(toJson(line, *catalog.find(line.chosen.stretch)));
    return plan;
}

Json toJson(const std::vector<DateRange>& pauses) {
    Json json = Json::array();
    for (const DateRange& pause : pauses)
        json.push_back({{"from", toString(pause.first)},
                        {"until", pause.last == always.last ? Json() : Json(toString(pause.last))}});
    return json;
}

QString planRemarks(const std::vector<PlanLine>& lines, const std::vector<DateRange>& pauses,
                    const StretchCatalog& catalog, Date today) {
    QString text;
    for (const PlanLine& line : lines) {
        if (line.fitting.kind != Fitting::Kind::AsPrescribed)
            text += FittingWords::sentence(line.fitting, catalog) + u'\n';
    }
    for (const DateRange& pause : pauses)
        text += PlanWords::pause(pause, today) + QStringLiteral(".\n");
    return text;
}

} // namespace unhunch

#include "core/catalog/StretchWriter.h"

#include "core/Overloaded.h"

#include <algorithm>

namespace unhunch {

namespace {

using Json = nlohmann::ordered_json;

Json rangeJson(const CountRange& range) { return Json::array({range.min, range.max}); }

/// Decimals only where there are any.
Json secondsJson(std::chrono::milliseconds time) {
    if (time.count() % 1000 == 0)
        return time.count() / 1000;
    return static_cast<double>(time.count()) / 1000;
}

const char* nameOf(Place place) {
    switch (place) {
    case Place::Standing: return "standing";
    case Place::Chair: return "chair";
    case Place::Doorway: return "doorway";
    case Place::Floor: return "floor";
    }
    return "";
}

const char* nameOf(Breath breath) {
    switch (breath) {
    case Breath::Steady: return "steady";
    case Breath::In: return "in";
    case Breath::Out: return "out";
    }
    return "";
}

const char* nameOf(Access access) {
    switch (access) {
    case Access::Wheelchair: return "wheelchair";
    case Access::OneHand: return "one-hand";
    }
    return "";
}

const char* nameOf(CautionAdvice advice) {
    switch (advice) {
    case CautionAdvice::TakeCare: return "care";
    case CautionAdvice::Easier: return "easier";
    case CautionAdvice::LeaveOut: return "leave-out";
    }
    return "";
}

Json placesJson(const std::vector<Place>& places) {
    Json words = Json::array();
    for (const Place place : places)
        words.push_back(nameOf(place));
    return words;
}

Json phasesJson(const std::vector<MovementPhase>& phases) {
    Json list = Json::array();
    for (const MovementPhase& phase : phases)
        list.push_back(
            {{"cue", phase.cue}, {"breath", nameOf(phase.breath)}, {"seconds", secondsJson(phase.duration)}});
    return list;
}

Json accessJson(const std::vector<Access>& access) {
    Json words = Json::array();
    for (const Access each : access)
        words.push_back(nameOf(each));
    return words;
}

Json cautionsJson(const std::vector<StretchCaution>& cautions) {
    Json list = Json::array();
    for (const StretchCaution& each : cautions)
        list.push_back(
            {{"caution", wordOf(each.caution)}, {"advice", nameOf(each.advice)}, {"reason", each.reason}});
    return list;
}

Json sourcesJson(const std::vector<Source>& sources) {
    Json list = Json::array();
    for (const Source& source : sources)
        list.push_back({{"organisation", source.organisation},
                        {"title", source.title},
                        {"url", source.url},
                        {"grade", std::string(1, source.grade)}});
    return list;
}

/// What it has in common with the full form is left out.
Json easierJson(const EasierForm& form, const Stretch& full) {
    Json json{{"hint", form.hint}};
    if (form.position != full.position)
        json["position"] = form.position;
    if (form.places != full.places)
        json["places"] = placesJson(form.places);
    json["steps"] = form.steps;
    if (form.dose != full.dose)
        json["dose"] = toCatalogJson(form.dose);
    if (form.phases != full.phases)
        json["phases"] = phasesJson(form.phases);
    if (form.breathing != full.breathing)
        json["breathing"] = form.breathing;
    if (form.figure != full.figure)
        json["figure"] = form.figure;
    return json;
}

bool fitsOnALine(const Json& list) {
    constexpr std::size_t widest = 90;
    return std::ranges::none_of(list, [](const Json& item) { return item.is_structured(); }) &&
           list.dump().size() <= widest;
}

void layOut(const Json& value, const std::string& indent, std::string& text) {
    if (!value.is_structured() || value.empty()) {
        text += value.dump();
        return;
    }
    if (value.is_array() && fitsOnALine(value)) {
        const char* separator = "[";
        for (const Json& item : value)
            text += std::exchange(separator, ", ") + item.dump();
        text += ']';
        return;
    }
    const std::string deeper = indent + "    ";
    const char* separator = value.is_array() ? "[\n" : "{\n";
    for (const auto& [name, item] : value.items()) {
        text += std::exchange(separator, ",\n") + deeper;
        if (value.is_object())
            text += Json(name).dump() + ": ";
        layOut(item, deeper, text);
    }
    text += '\n' + indent + (value.is_array() ? ']' : '}');
}

} // namespace

Json toCatalogJson(const Dose& dose) {
    Json json = std::visit(Overloaded{[](const Hold& hold) {
                                          return Json{{"hold_seconds", hold.duration.count()},
                                                      {"sets", rangeJson(hold.sets)},
                                                      {"rest_seconds", hold.rest.count()}};
                                      },
                                      [](const Repetitions& work) {
                                          return Json{{"repetitions", rangeJson(work.repetitions)},
                                                      {"tempo_seconds", secondsJson(work.tempo)},
                                                      {"sets", rangeJson(work.sets)},
                                                      {"rest_seconds", work.rest.count()}};
                                      }},
                           dose.work);
    json["per_side"] = dose.perSide;
    return json;
}

Json toCatalogJson(const Frequency& frequency) {
    return std::visit(Overloaded{[](const Daily&) -> Json { return "daily"; },
                                 [](const TimesPerWeek& times) -> Json {
                                     return {{"times_per_week", rangeJson({times.min, times.max})}};
                                 }},
                      frequency);
}

Json toCatalogJson(const Stretch& stretch) {
    Json json{{"id", stretch.id}, {"title", stretch.title}};
    if (!stretch.figure.empty())
        json["figure"] = stretch.figure;
    json["dose"] = toCatalogJson(stretch.dose);
    if (stretch.growing)
        json["growing"] = true;
    json["frequency"] = toCatalogJson(stretch.frequency);
    json["places"] = placesJson(stretch.places);
    json["position"] = stretch.position;
    json["steps"] = stretch.steps;
    if (!stretch.phases.empty())
        json["phases"] = phasesJson(stretch.phases);
    json["breathing"] = stretch.breathing;
    json["muscles"] = stretch.muscles;
    json["benefits"] = stretch.benefits;
    json["precautions"] = stretch.precautions;
    json["mistakes"] = stretch.mistakes;
    if (!stretch.space.empty())
        json["space"] = stretch.space;
    if (!stretch.harder.empty())
        json["harder"] = stretch.harder;
    if (!stretch.access.empty())
        json["access"] = accessJson(stretch.access);
    if (!stretch.cautions.empty())
        json["cautions"] = cautionsJson(stretch.cautions);
    if (!stretch.note.empty())
        json["note"] = stretch.note;
    json["sources"] = sourcesJson(stretch.sources);
    if (stretch.standInFor)
        json["stand_in_for"] = *stretch.standInFor;
    if (stretch.easier)
        json["easier"] = easierJson(*stretch.easier, stretch);
    return json;
}

std::string laidOut(const Json& document) {
    std::string text;
    layOut(document, {}, text);
    return text + '\n';
}

} // namespace unhunch

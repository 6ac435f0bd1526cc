#include "core/catalog/StretchReader.h"

#include "core/catalog/CautionReader.h"
#include "core/catalog/DoseReader.h"
#include "core/catalog/PlainText.h"
#include "core/catalog/TextLimits.h"

#include <algorithm>
#include <ranges>

namespace unhunch {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds shortestPhase{100};
constexpr milliseconds longestPhase{60'000};

constexpr CountRange stepCount{.min = 1, .max = mostSteps};
constexpr CountRange phaseCount{.min = 2, .max = 8};
constexpr CountRange placeCount{.min = 1, .max = 4};
constexpr CountRange remarkCount{.min = 0, .max = mostRemarks};
constexpr CountRange accessCount{.min = 0, .max = 2};
constexpr CountRange packSize{.min = 1, .max = 50};

bool isHostCharacter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') ||
           (character >= 'A' && character <= 'Z') || character == '.' || character == '-' || character == ':';
}

bool isUrlCharacter(char character) {
    constexpr std::string_view needsPercent = "\"<>\\^`{|}";
    return character > ' ' && character <= '~' && needsPercent.find(character) == std::string_view::npos;
}

/// A page on the web and nothing else: this address is handed to a browser. Names before the host ("user@")
/// are left out, since they serve to disguise it.
bool isWebAddress(std::string_view text) {
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (!text.starts_with(scheme))
            continue;
        text.remove_prefix(scheme.size());
        const std::string_view host = text.substr(0, text.find_first_of("/?#"));
        return !host.empty() && std::ranges::all_of(host, isHostCharacter) &&
               std::ranges::all_of(text, isUrlCharacter);
    }
    return false;
}

std::string readWebAddress(const JsonNode& node) {
    std::string url = node.text(longestUrl);
    if (!isWebAddress(url))
        node.refuse("expected a web address that begins with https:// or http://, found " + inQuotes(url));
    return url;
}

std::vector<std::string> readTexts(const JsonNode& node, CountRange count, std::size_t mostCharacters) {
    std::vector<std::string> texts;
    for (const JsonNode& item : node.items(count))
        texts.push_back(item.text(mostCharacters));
    return texts;
}

std::vector<Place> readPlaces(const JsonNode& node) {
    std::vector<Place> places;
    for (const JsonNode& item : node.items(placeCount)) {
        const auto place = item.oneOf<Place>({{"standing", Place::Standing},
                                              {"chair", Place::Chair},
                                              {"doorway", Place::Doorway},
                                              {"floor", Place::Floor}});
        if (std::ranges::find(places, place) != places.end())
            item.refuse("this place is named twice");
        places.push_back(place);
    }
    return places;
}

/// Refuses phases that do not fill one repetition of that dose.
void requireFilledTempo(const std::vector<MovementPhase>& phases, const Dose& dose, const JsonNode& node) {
    const auto* work = std::get_if<Repetitions>(&dose.work);
    if (!work)
        node.refuse("phases are the parts of a repetition, and this dose is a hold");
    milliseconds sum{0};
    for (const MovementPhase& phase : phases)
        sum += phase.duration;
    if (sum != work->tempo)
        node.refuse("the phases take " + std::to_string(sum.count()) +
                    " ms together, and the tempo of the dose is " + std::to_string(work->tempo.count()) +
                    " ms; the two must be the same");
}

std::vector<MovementPhase> readPhases(const JsonNode& node, const Dose& dose) {
    std::vector<MovementPhase> phases;
    for (const JsonNode& item : node.items(phaseCount)) {
        item.requireFields({"cue", "breath", "seconds"});
        phases.push_back({.cue = item.at("cue").text(longestCue),
                          .breath = item.at("breath").oneOf<Breath>(
                              {{"steady", Breath::Steady}, {"in", Breath::In}, {"out", Breath::Out}}),
                          .duration = item.at("seconds").seconds(shortestPhase, longestPhase)});
    }
    requireFilledTempo(phases, dose, node);
    return phases;
}

bool readGrowing(const JsonNode& node, const Dose& dose) {
    const bool growing = node.boolean();
    if (growing && isHold(dose))
        node.refuse("repetitions grow, and this dose is a hold");
    return growing;
}

/// A set begun in the full form goes on in the easier one, so that the two must count alike.
Dose readEasierDose(const JsonNode& node, const Dose& full) {
    const Dose dose = readDose(node);
    if (isHold(dose) != isHold(full))
        node.refuse(isHold(full) ? "the full form is a hold, so this must be one as well"
                                 : "the full form has repetitions, so this must have them as well");
    if (dose.perSide != full.perSide)
        node.find("per_side").value_or(node).refuse("this must be as in the full form");
    return dose;
}

EasierForm readEasierForm(const JsonNode& node, const Stretch& full) {
    node.requireFields({"hint", "steps"}, {"position", "places", "dose", "phases", "breathing", "figure"});
    EasierForm form{.hint = node.at("hint").text(longestName),
                    .position = full.position,
                    .places = full.places,
                    .steps = readTexts(node.at("steps"), stepCount, longestSentence),
                    .dose = full.dose,
                    .phases = full.phases,
                    .breathing = full.breathing,
                    .figure = full.figure};
    if (const auto position = node.find("position"))
        form.position = position->text(longestName);
    if (const auto places = node.find("places"))
        form.places = readPlaces(*places);
    if (const auto dose = node.find("dose"))
        form.dose = readEasierDose(*dose, full.dose);
    if (const auto phases = node.find("phases"))
        form.phases = readPhases(*phases, form.dose);
    else if (!form.phases.empty())
        requireFilledTempo(form.phases, form.dose, node);
    if (const auto breathing = node.find("breathing"))
        form.breathing = breathing->text(longestSentence);
    if (const auto figure = node.find("figure"))
        form.figure = readId(*figure);
    return form;
}

std::vector<Source> readSources(const JsonNode& node) {
    std::vector<Source> sources;
    for (const JsonNode& item : node.items(remarkCount)) {
        item.requireFields({"organisation", "title", "url", "grade"});
        sources.push_back({.organisation = item.at("organisation").text(longestSentence),
                           .title = item.at("title").text(longestSentence),
                           .url = readWebAddress(item.at("url")),
                           .grade = item.at("grade").oneOf<char>({{"A", 'A'}, {"B", 'B'}})});
    }
    return sources;
}

Access readOneAccess(const JsonNode& node) {
    return node.oneOf<Access>({{"wheelchair", Access::Wheelchair}, {"one-hand", Access::OneHand}});
}

std::vector<Access> readAccess(const JsonNode& node) {
    std::vector<Access> access;
    for (const JsonNode& item : node.items(accessCount)) {
        access.push_back(readOneAccess(item));
        if (std::ranges::count(access, access.back()) > 1)
            item.refuse("this is named twice");
    }
    return access;
}

} // namespace

Stretch readStretch(const JsonNode& node) {
    node.requireFields({"id", "title", "dose", "frequency", "places", "position", "steps", "breathing",
                        "muscles", "benefits", "precautions", "mistakes", "sources"},
                       {"figure", "growing", "phases", "space", "harder", "access", "cautions", "note",
                        "stand_in_for", "easier"});
    Stretch stretch;
    stretch.id = readId(node.at("id"));
    stretch.title = node.at("title").text(longestName);
    if (const auto figure = node.find("figure"))
        stretch.figure = readId(*figure);
    stretch.dose = readDose(node.at("dose"));
    if (const auto growing = node.find("growing"))
        stretch.growing = readGrowing(*growing, stretch.dose);
    stretch.frequency = readFrequency(node.at("frequency"));
    stretch.places = readPlaces(node.at("places"));
    stretch.position = node.at("position").text(longestName);
    stretch.steps = readTexts(node.at("steps"), stepCount, longestSentence);
    if (const auto phases = node.find("phases"))
        stretch.phases = readPhases(*phases, stretch.dose);
    stretch.breathing = node.at("breathing").text(longestSentence);
    stretch.muscles = readTexts(node.at("muscles"), remarkCount, longestName);
    stretch.benefits = readTexts(node.at("benefits"), remarkCount, longestSentence);
    stretch.precautions = readTexts(node.at("precautions"), remarkCount, longestSentence);
    stretch.mistakes = readTexts(node.at("mistakes"), remarkCount, longestSentence);
    if (const auto space = node.find("space"))
        stretch.space = space->text(longestName);
    if (const auto harder = node.find("harder"))
        stretch.harder = readTexts(*harder, remarkCount, longestSentence);
    if (const auto access = node.find("access"))
        stretch.access = readAccess(*access);
    if (const auto note = node.find("note"))
        stretch.note = note->text(longestSentence);
    stretch.sources = readSources(node.at("sources"));
    if (const auto original = node.find("stand_in_for"))
        stretch.standInFor = readId(*original);
    if (const auto easier = node.find("easier"))
        stretch.easier = readEasierForm(*easier, stretch);
    if (const auto cautions = node.find("cautions"))
        stretch.cautions = readCautions(*cautions, stretch.easier.has_value());
    return stretch;
}

Pack readPack(const JsonNode& node) {
    node.requireFields({"id", "title", "summary", "stretches"});
    Pack pack{.id = readId(node.at("id")),
              .title = node.at("title").text(longestName),
              .summary = node.at("summary").text(longestSentence),
              .stretches = {}};
    for (const JsonNode& item : node.at("stretches").items(packSize))
        pack.stretches.push_back(readId(item));
    return pack;
}

} // namespace unhunch

#include "core/catalog/DoseReader.h"

#include "core/catalog/TextLimits.h"

#include <algorithm>

namespace unhunch {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

// Generous for what a clinician would prescribe, and tight enough to catch a slip of the keyboard.
constexpr CountRange holdSecondsBounds{.min = 1, .max = 600};
constexpr CountRange restSecondsBounds{.min = 0, .max = 600};
constexpr CountRange setBounds{.min = 1, .max = 20};
constexpr CountRange repetitionBounds{.min = 1, .max = 200};
constexpr milliseconds shortestTempo{500};
constexpr milliseconds longestTempo{60'000};
constexpr minutes longestSession{30};
constexpr CountRange daysOfAWeek{.min = 1, .max = 7};

bool isLowerOrDigit(char character) {
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
}

bool isStretchId(std::string_view text) {
    if (text.empty() || text.front() < 'a' || text.front() > 'z' || text.back() == '-')
        return false;
    return text.find("--") == std::string_view::npos && std::ranges::all_of(text, [](char character) {
               return isLowerOrDigit(character) || character == '-';
           });
}

Hold readHold(const JsonNode& node) {
    node.requireFields({"hold_seconds", "sets", "rest_seconds"}, {"per_side"});
    return {.duration = seconds{node.at("hold_seconds").integer(holdSecondsBounds)},
            .sets = node.at("sets").range(setBounds),
            .rest = seconds{node.at("rest_seconds").integer(restSecondsBounds)}};
}

Repetitions readRepetitions(const JsonNode& node) {
    if (const auto hold = node.find("hold_seconds"))
        hold->refuse("a dose has either \"hold_seconds\" or \"repetitions\" and \"tempo_seconds\"");
    node.requireFields({"repetitions", "tempo_seconds", "sets", "rest_seconds"}, {"per_side"});
    return {.repetitions = node.at("repetitions").range(repetitionBounds),
            .sets = node.at("sets").range(setBounds),
            .tempo = node.at("tempo_seconds").seconds(shortestTempo, longestTempo),
            .rest = seconds{node.at("rest_seconds").integer(restSecondsBounds)}};
}

} // namespace

StretchId readId(const JsonNode& node) {
    std::string id = node.text(longestId);
    if (!isStretchId(id))
        node.refuse("expected lower-case words joined by hyphens such as \"chest-stretch\", found \"" + id +
                    '"');
    return id;
}

Dose readDose(const JsonNode& node) {
    Dose dose;
    if (node.has("repetitions") || node.has("tempo_seconds"))
        dose.work = readRepetitions(node);
    else
        dose.work = readHold(node);
    if (const auto perSide = node.find("per_side"))
        dose.perSide = perSide->boolean();
    if (durationOf(dose) > longestSession)
        node.refuse("this takes " + std::to_string(durationOf(dose).count()) +
                    " seconds at its least, and at most " + std::to_string(seconds{longestSession}.count()) +
                    " are allowed");
    return dose;
}

Frequency readFrequency(const JsonNode& node) {
    if (node.isText("daily"))
        return Daily{};
    if (!node.isObject())
        node.expected("\"daily\" or {\"times_per_week\": [3, 4]}");
    node.requireFields({"times_per_week"});
    const CountRange days = node.at("times_per_week").range(daysOfAWeek);
    return TimesPerWeek{.min = days.min, .max = days.max};
}

} // namespace unhunch

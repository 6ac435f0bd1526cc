#include "core/catalog/CautionReader.h"

#include "core/catalog/PlainText.h"
#include "core/catalog/SpellingDistance.h"
#include "core/catalog/TextLimits.h"

#include <algorithm>
#include <iterator>

namespace unhunch {

namespace {

constexpr CountRange cautionCount{.min = 0, .max = 32};

Caution readCautionWord(const JsonNode& node) {
    const std::string word = node.text(longestName);
    if (const auto caution = cautionOf(word))
        return *caution;
    std::vector<std::string_view> known;
    std::ranges::transform(allCautions(), std::back_inserter(known), wordOf);
    const std::string hint = didYouMean(word, known);
    node.refuse("there is no caution " + inQuotes(word) +
                (hint.empty() ? "; there are " + listed(known) : hint));
}

StretchCaution readCaution(const JsonNode& node, bool hasEasierForm) {
    node.requireFields({"caution", "advice", "reason"});
    StretchCaution caution{
        .caution = readCautionWord(node.at("caution")),
        .advice = node.at("advice").oneOf<CautionAdvice>({{"care", CautionAdvice::TakeCare},
                                                          {"easier", CautionAdvice::Easier},
                                                          {"leave-out", CautionAdvice::LeaveOut}}),
        .reason = node.at("reason").text(longestSentence)};
    if (caution.advice == CautionAdvice::Easier && !hasEasierForm)
        node.at("advice").refuse("this stretch has no easier form; describe one under \"easier\", or advise "
                                 "\"care\" or \"leave-out\"");
    return caution;
}

} // namespace

std::vector<StretchCaution> readCautions(const JsonNode& node, bool hasEasierForm) {
    std::vector<StretchCaution> cautions;
    for (const JsonNode& item : node.items(cautionCount)) {
        StretchCaution read = readCaution(item, hasEasierForm);
        if (std::ranges::find(cautions, read.caution, &StretchCaution::caution) != cautions.end())
            item.at("caution").refuse("this caution is named twice");
        cautions.push_back(std::move(read));
    }
    return cautions;
}

} // namespace unhunch

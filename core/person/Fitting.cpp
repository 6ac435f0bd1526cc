#include "core/person/Fitting.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace unhunch {

namespace {

/// What speaks against doing one stretch, by strength.
struct Objections {
    std::vector<FittingReason> leaveOut;
    std::vector<FittingReason> easier;
    std::vector<FittingReason> care;

    std::vector<FittingReason>& of(CautionAdvice advice) {
        switch (advice) {
        case CautionAdvice::LeaveOut: return leaveOut;
        case CautionAdvice::Easier: return easier;
        case CautionAdvice::TakeCare: break;
        }
        return care;
    }
};

Objections objectionsTo(const Stretch& stretch, const Person& person) {
    Objections found;
    if (const auto wish = person.wishes.find(stretch.id); wish != person.wishes.end())
        (wish->second == Wish::LeaveOut ? found.leaveOut : found.easier).emplace_back(wish->second);
    for (const StretchCaution& caution : stretch.cautions) {
        if (person.cautions.contains(caution.caution))
            found.of(caution.advice).emplace_back(caution);
    }
    for (const Access need : person.needs) {
        if (std::ranges::find(stretch.access, need) == stretch.access.end())
            found.leaveOut.emplace_back(need);
    }
    return found;
}

void append(std::vector<FittingReason>& reasons, const std::vector<FittingReason>& more) {
    reasons.insert(reasons.end(), more.begin(), more.end());
}

/// How a stretch fits by itself, without stand-ins.
Fitting ownFitting(const Stretch& stretch, const Person& person) {
    Objections objections = objectionsTo(stretch, person);
    Fitting result;
    result.prescribed = stretch.id;
    result.kind = Fitting::Kind::LeftOut;
    result.reasons = std::move(objections.leaveOut);
    if (!result.reasons.empty())
        return result;

    result.reasons = std::move(objections.easier);
    const bool mustBeEasier = !result.reasons.empty();
    const bool fullFormHasPlace = isFeasible(stretch.places, person.places);
    if (!fullFormHasPlace)
        result.reasons.emplace_back(NoPlace{stretch.places});
    if (fullFormHasPlace && !mustBeEasier) {
        result.kind = objections.care.empty() ? Fitting::Kind::AsPrescribed : Fitting::Kind::WithCare;
    } else if (stretch.easier && isFeasible(stretch.easier->places, person.places)) {
        result.kind = Fitting::Kind::Easier;
        result.easier = true;
    } else {
        if (stretch.easier && fullFormHasPlace)
            result.reasons.emplace_back(NoPlace{stretch.easier->places});
        return result;
    }
    result.done = stretch.id;
    append(result.reasons, objections.care);
    return result;
}

} // namespace

Fitting fitting(const StretchId& prescribed, const StretchCatalog& catalog, const Person& person) {
    const Stretch* stretch = catalog.find(prescribed);
    if (!stretch)
        throw std::invalid_argument("There is no stretch \"" + prescribed + "\" that could fit anybody");
    Fitting own = ownFitting(*stretch, person);
    if (own.kind != Fitting::Kind::LeftOut)
        return own;

    Fitting best;
    best.kind = Fitting::Kind::LeftOut;
    for (const Stretch& candidate : catalog.stretches()) {
        if (candidate.standInFor != prescribed)
            continue;
        if (Fitting other = ownFitting(candidate, person); other.kind < best.kind)
            best = std::move(other);
    }
    if (best.kind != Fitting::Kind::LeftOut) {
        own.kind = Fitting::Kind::StandIn;
        own.done = std::move(best.done);
        own.easier = best.easier;
    }
    return own;
}

} // namespace unhunch

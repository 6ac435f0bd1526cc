#include "tests/support/core/People.h"

#include "tests/support/core/WeekBuilders.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string>
#include <utility>

namespace unhunch {

std::ostream& operator<<(std::ostream& out, const Person& person) {
    out << "somebody with";
    for (const Caution caution : person.cautions)
        out << ' ' << wordOf(caution);
    out << ", " << person.needs.size() << " needs, places";
    for (const Place place : person.places)
        out << ' ' << static_cast<int>(place);
    for (const auto& [stretch, wish] : person.wishes)
        out << ", " << (wish == Wish::LeaveOut ? "not " : "easier ") << stretch;
    return out;
}

std::ostream& operator<<(std::ostream& out, const Fitting& fitting) {
    return out << fitting.prescribed << " of kind " << static_cast<int>(fitting.kind) << " done as '"
               << fitting.done << (fitting.easier ? "', easier, for " : "' for ") << fitting.reasons.size()
               << " reasons";
}

namespace test {

namespace {

constexpr std::array places{Place::Standing, Place::Chair, Place::Doorway, Place::Floor};
constexpr std::array needs{Access::Wheelchair, Access::OneHand};

template <typename Value, std::size_t count>
std::vector<std::set<Value>> everySet(const std::array<Value, count>& values) {
    std::vector<std::set<Value>> sets;
    for (unsigned bits = 0; bits < 1U << count; ++bits) {
        std::set<Value>& set = sets.emplace_back();
        for (std::size_t index = 0; index < count; ++index) {
            if ((bits >> index & 1U) != 0)
                set.insert(values[index]);
        }
    }
    return sets;
}

bool once(std::mt19937& random, unsigned in) { return random() % in == 0; }

Caution someCaution(std::mt19937& random, std::size_t among) { return allCautions()[random() % among]; }

std::vector<Place> somePlaces(std::mt19937& random) {
    std::vector<Place> some{places.at(random() % places.size())};
    if (const Place another = places.at(random() % places.size()); another != some.front())
        some.push_back(another);
    return some;
}

/// The strongest that any of the person's cautions, needs and wishes says about a stretch by itself.
CautionAdvice strongest(const Stretch& stretch, const Person& person) {
    CautionAdvice advice = CautionAdvice::TakeCare;
    for (const StretchCaution& caution : stretch.cautions) {
        if (person.cautions.contains(caution.caution))
            advice = std::max(advice, caution.advice);
    }
    for (const auto& [id, wish] : person.wishes) {
        if (id == stretch.id)
            advice =
                std::max(advice, wish == Wish::LeaveOut ? CautionAdvice::LeaveOut : CautionAdvice::Easier);
    }
    const bool accessible = std::ranges::all_of(person.needs, [&](Access need) {
        return std::ranges::find(stretch.access, need) != stretch.access.end();
    });
    return accessible ? advice : CautionAdvice::LeaveOut;
}

/// Whether a person may do a stretch in that form.
bool mayDo(const Stretch& stretch, bool easier, const Person& person) {
    if (easier && !stretch.easier)
        return false;
    const Stretch form = easier ? easierForm(stretch) : stretch;
    const CautionAdvice advice = strongest(stretch, person);
    return isFeasible(form, person.places) &&
           advice <= (easier ? CautionAdvice::Easier : CautionAdvice::TakeCare);
}

bool mayDoAnyFormOf(const StretchId& prescribed, const StretchCatalog& catalog, const Person& person) {
    return std::ranges::any_of(catalog.stretches(), [&](const Stretch& stretch) {
        const bool counts = stretch.id == prescribed || stretch.standInFor == prescribed;
        return counts && (mayDo(stretch, false, person) || mayDo(stretch, true, person));
    });
}

} // namespace

std::string faultOf(const Fitting& fits, const StretchCatalog& catalog, const Person& person) {
    std::ostringstream fault;
    const Stretch& prescribed = *catalog.find(fits.prescribed);
    const bool fullForm = mayDo(prescribed, false, person);
    if (fits.reasons.empty() != (fits.kind == Fitting::Kind::AsPrescribed))
        fault << "a reason is missing, or for nothing; ";
    if (fits.done.empty() != (fits.kind == Fitting::Kind::LeftOut))
        fault << "nothing is done and it is not left out, or the other way round; ";
    if (fits.kind == Fitting::Kind::LeftOut) {
        if (mayDoAnyFormOf(fits.prescribed, catalog, person))
            fault << "something of it could be done; ";
    } else if (!mayDo(*catalog.find(fits.done), fits.easier, person)) {
        fault << "what is done is nothing for this person; ";
    } else if (fits.kind == Fitting::Kind::StandIn) {
        if (catalog.find(fits.done)->standInFor != fits.prescribed)
            fault << "what is done is no stand-in for it; ";
        if (fullForm || mayDo(prescribed, true, person))
            fault << "no stand-in is called for; ";
    } else if (fits.done != fits.prescribed || fits.easier == fullForm) {
        fault << "another stretch or form is done than could be; ";
    }
    if (!fault.str().empty())
        fault << fits << ", for " << person;
    return fault.str();
}

std::vector<std::set<Place>> everyPlaceSet() { return everySet(places); }

std::vector<std::set<Access>> everyNeedSet() { return everySet(needs); }

Person somebody(std::mt19937& random, const StretchCatalog& catalog) {
    Person person;
    for (unsigned count = random() % 4; count > 0; --count)
        person.cautions.insert(someCaution(random, allCautions().size()));
    for (const Access need : needs) {
        if (once(random, 5))
            person.needs.insert(need);
    }
    for (const Place place : places) {
        if (once(random, 4))
            person.places.erase(place);
    }
    for (const Stretch& stretch : catalog.stretches()) {
        if (once(random, 6))
            person.wishes[stretch.id] = once(random, 2) ? Wish::LeaveOut : Wish::Easier;
    }
    return person;
}

StretchCatalog someCatalog(std::mt19937& random) {
    std::vector<Stretch> stretches;
    std::vector<StretchId> prescribed;
    for (unsigned number = 0; number < 8; ++number) {
        Stretch stretch = aMovement("stretch-" + std::to_string(number));
        stretch.places = somePlaces(random);
        if (once(random, 2)) {
            stretch.easier = EasierForm{.hint = "Less of it",
                                        .position = "As it goes",
                                        .places = somePlaces(random),
                                        .steps = {"Move a little."},
                                        .dose = stretch.dose,
                                        .phases = {},
                                        .breathing = "Breathe.",
                                        .figure = {}};
        }
        for (const Access need : needs) {
            if (once(random, 2))
                stretch.access.push_back(need);
        }
        std::set<Caution> cautions;
        for (unsigned count = random() % 6; count > 0; --count)
            cautions.insert(someCaution(random, allCautions().size()));
        for (const Caution caution : cautions)
            stretch.cautions.push_back({caution, static_cast<CautionAdvice>(random() % 3), "It may hurt."});
        if (!prescribed.empty() && once(random, 2))
            stretch.standInFor = prescribed[random() % prescribed.size()];
        else
            prescribed.push_back(stretch.id);
        stretches.push_back(std::move(stretch));
    }
    std::ranges::shuffle(stretches, random);
    return StretchCatalog(std::move(stretches));
}

} // namespace test
} // namespace unhunch

#include "tests/support/core/People.h"

#include "tests/support/core/WeekBuilders.h"

#include <algorithm>
#include <array>
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

} // namespace

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

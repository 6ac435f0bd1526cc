#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/person/Person.h"

#include <string>
#include <variant>
#include <vector>

namespace unhunch {

/// The stretch can be done in none of the person's places.
struct NoPlace {
    std::vector<Place> needed; ///< any one of these would do

    friend bool operator==(const NoPlace&, const NoPlace&) = default;
};

/// Why a stretch is not done as prescribed: a caution of the person with the catalog's advice and words, a
/// need that it does not meet, a place that is missing, or the person's own wish.
using FittingReason = std::variant<StretchCaution, Access, NoPlace, Wish>;

/// How one prescribed stretch fits the person.
struct Fitting {
    enum class Kind {
        AsPrescribed,
        WithCare, ///< as prescribed; `reasons` say what to mind
        Easier,   ///< in its easier form
        StandIn,  ///< another stretch takes its place and counts for it
        LeftOut   ///< nothing fits; the plan does not ask for it
    };

    StretchId prescribed;
    Kind kind = Kind::AsPrescribed;
    StretchId done;                     ///< what is done: the same, or the stand-in; empty when left out
    bool easier = false;                ///< `done` is done in its easier form (a stand-in may be as well)
    std::vector<FittingReason> reasons; ///< why `prescribed` is not done as it stands; empty AsPrescribed

    friend bool operator==(const Fitting&, const Fitting&) = default;
};

/// The best that the person can do of a prescribed stretch. In order: as it is, with care, in its easier form, by a
/// stand-in (the first in the catalog's order with the best fit of its own), not at all. The strongest advice among
/// several cautions holds: to leave out before easier before care. Where an easier form is called for and there is
/// none, the stretch is left out. Throws std::invalid_argument when the catalog has no such stretch.
[[nodiscard]] Fitting fitting(const StretchId& prescribed, const StretchCatalog& catalog,
                              const Person& person);

} // namespace unhunch

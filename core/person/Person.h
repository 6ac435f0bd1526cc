#pragma once

#include "core/catalog/Caution.h"
#include "core/catalog/Stretch.h"

#include <map>
#include <set>

namespace unhunch {

/// What the person said of one stretch: "Not for me" or "Too much for me".
enum class Wish { LeaveOut, Easier };

/// What a plan must fit: the person as they described themselves. Kept on this computer alone, never in the
/// journal, which may be shared.
struct Person {
    std::set<Caution> cautions{};
    std::set<Access> needs{}; ///< a stretch must have all of these in its `access`
    std::set<Place> places{Place::Standing, Place::Chair, Place::Doorway,
                           Place::Floor}; ///< where they can stretch
    std::map<StretchId, Wish> wishes{};

    friend bool operator==(const Person&, const Person&) = default;
};

} // namespace unhunch

#pragma once

#include "core/person/Fitting.h"

#include <ostream>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace unhunch {

// What GoogleTest shows when an expectation about these fails.
std::ostream& operator<<(std::ostream& out, const Person& person);
std::ostream& operator<<(std::ostream& out, const Fitting& fitting);

namespace test {

/// What is wrong with how a stretch is said to fit: it must be sound for that person, leave out nothing that they could
/// do, and have its reasons. Empty when nothing is.
[[nodiscard]] std::string faultOf(const Fitting& fits, const StretchCatalog& catalog,
                                  const Person& person);

/// Every set of places that a person can have.
[[nodiscard]] std::vector<std::set<Place>> everyPlaceSet();

/// Every set of needs that a person can have.
[[nodiscard]] std::vector<std::set<Access>> everyNeedSet();

/// Somebody with a few cautions, needs, places and wishes about stretches of the catalog; the same one for the
/// same `random`.
[[nodiscard]] Person somebody(std::mt19937& random, const StretchCatalog& catalog);

/// A catalog in which anything may speak against anything: easier forms, stand-ins, places, access and cautions as
/// chance has it; the same one for the same `random`.
[[nodiscard]] StretchCatalog someCatalog(std::mt19937& random);

} // namespace test
} // namespace unhunch

#pragma once

#include "core/catalog/Dose.h"
#include "core/catalog/Frequency.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace unhunch {

/// A stretch's name in catalogs, journals, commands and file names: lower-case words joined by hyphens.
using StretchId = std::string;

/// Where a stretch can be done. Standing needs no more than the room around the desk.
enum class Place { Standing, Chair, Doorway, Floor };

enum class Breath { Steady, In, Out };

/// One part of a repetition that is called out: "Arch", "Round". Its share of the tempo is `duration`.
struct MovementPhase {
    std::string cue;
    Breath breath = Breath::Steady;
    std::chrono::milliseconds duration{0};

    friend bool operator==(const MovementPhase&, const MovementPhase&) = default;
};

/// A publication behind a stretch. Grade A: guideline, hospital, public body or study; B: clinic or
/// university service.
struct Source {
    std::string organisation;
    std::string title;
    std::string url;
    char grade = 'B';

    friend bool operator==(const Source&, const Source&) = default;
};

/// One exercise as it is prescribed: what to do, how much of it and how often.
struct Stretch {
    StretchId id;
    std::string title;
    Dose dose;
    Frequency frequency;
    std::vector<Place> places;      ///< any one of them will do; never empty
    std::string position;           ///< "Standing in a doorway"
    std::vector<std::string> steps; ///< in order, short enough to be spoken while doing them; never empty
    std::vector<MovementPhase>
        phases; ///< parts of one repetition, together its tempo; empty when none is called out
    std::string breathing;
    std::vector<std::string> muscles; ///< this and the four lists below may be empty
    std::vector<std::string> benefits;
    std::vector<std::string> precautions;
    std::vector<std::string> mistakes;
    std::string note; ///< one remark on names or counting; empty when there is none
    std::vector<Source> sources;
    std::optional<StretchId> standInFor; ///< a complete session of this one counts for that one

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

} // namespace unhunch

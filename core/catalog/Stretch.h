#pragma once

#include "core/catalog/Caution.h"
#include "core/catalog/Dose.h"
#include "core/catalog/Frequency.h"

#include <chrono>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace unhunch {

/// A stretch's name in catalogs, journals, commands and file names: lower-case words joined by hyphens.
using StretchId = std::string;

/// Where a stretch can be done. Standing needs no more than the room around the desk.
enum class Place { Standing, Chair, Doorway, Floor };

/// Who else can do a stretch as it is described: without leaving a wheelchair; with one hand or arm.
enum class Access { Wheelchair, OneHand };

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

/// A gentler way to do a stretch, which counts as that stretch. Complete by itself: what a catalog leaves out
/// is here as in the full form.
struct EasierForm {
    std::string hint; ///< what makes it easier: "Hands lower, a smaller step"
    std::string position;
    std::vector<Place> places;
    std::vector<std::string> steps;
    Dose dose; ///< of the same kind as in the full form, and on as many sides
    std::vector<MovementPhase> phases;
    std::string breathing;
    std::string figure; ///< as in Stretch

    friend bool operator==(const EasierForm&, const EasierForm&) = default;
};

/// One exercise as it is prescribed: what to do, how much of it and how often.
struct Stretch {
    StretchId id;
    std::string title;
    std::string figure; ///< the name of the figure that shows it; empty when it is the id
    Dose dose;
    bool growing = false; ///< the movement is small in the first repetition of a set and full in the last
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
    std::string space;                    ///< the room that it needs; empty when no more than the places say
    std::vector<std::string> harder;      ///< what makes it harder, for whom it has become easy; may be empty
    std::vector<Access> access;           ///< who else can do it; each once, may be empty
    std::vector<StretchCaution> cautions; ///< each caution at most once; may be empty
    std::string note;                     ///< one remark on names or counting; empty when there is none
    std::vector<Source> sources;
    std::optional<StretchId> standInFor; ///< a complete session of this one counts for that one
    std::optional<EasierForm> easier;
    bool isEasierForm = false; ///< made by easierForm()

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// Whether somebody who has `available` has one of the `places`, any of which will do.
[[nodiscard]] bool isFeasible(std::span<const Place> places, const std::set<Place>& available);
[[nodiscard]] bool isFeasible(const Stretch& stretch, const std::set<Place>& available);

/// The name of the figure that shows it.
[[nodiscard]] const std::string& figureOf(const Stretch& stretch);

/// The same stretch (same id, title, frequency, precautions) in its easier form; unchanged when it has none.
[[nodiscard]] Stretch easierForm(const Stretch& stretch);

} // namespace unhunch

#pragma once

#include <chrono>
#include <variant>

namespace unhunch {

/// How many are asked for: at least `min` to count as done, at most `max` advised. 1 <= min <= max.
struct CountRange {
    int min = 1;
    int max = 1;

    friend bool operator==(const CountRange&, const CountRange&) = default;
};

/// A static stretch: the position is held for `duration`, in sets with a rest between them.
struct Hold {
    std::chrono::seconds duration{30};
    CountRange sets{3, 4};
    std::chrono::seconds rest{10};

    friend bool operator==(const Hold&, const Hold&) = default;
};

/// A moving exercise: repetitions paced by `tempo` (the time of one repetition), in sets with a rest between
/// them.
struct Repetitions {
    CountRange repetitions{10, 15};
    CountRange sets{1, 1};
    std::chrono::milliseconds tempo{4000};
    std::chrono::seconds rest{15};

    friend bool operator==(const Repetitions&, const Repetitions&) = default;
};

/// How much of a stretch is prescribed for one session.
struct Dose {
    std::variant<Hold, Repetitions> work;
    bool perSide = false; ///< every set is done once on the left and once on the right

    friend bool operator==(const Dose&, const Dose&) = default;
};

/// How much was really done in one session. With a dose per side, the counts are those of the side that did
/// less.
struct WorkDone {
    int sets = 0;                 ///< sets finished
    int repetitions = 0;          ///< repetitions finished over all sets; 0 for holds
    std::chrono::seconds held{0}; ///< time in the position or in movement, over all sets

    friend bool operator==(const WorkDone&, const WorkDone&) = default;
};

[[nodiscard]] bool isHold(const Dose& dose);
[[nodiscard]] CountRange setsOf(const Dose& dose);

/// The time that a change of sides takes, within a set; between two sets the rest serves for it, and is never
/// shorter.
inline constexpr std::chrono::seconds changeOfSides{4};

/// How long the lower bound of a dose takes, in whole seconds rounded up: rests between sets and changes of
/// sides included, getting ready not.
[[nodiscard]] std::chrono::seconds durationOf(const Dose& dose);

/// The least work that counts as the whole dose: the lower bounds. With a dose per side, the work of one
/// side.
[[nodiscard]] WorkDone fullWork(const Dose& dose);

} // namespace unhunch

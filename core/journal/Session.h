#pragma once

#include "core/catalog/Stretch.h"
#include "core/reminder/Answer.h"
#include "core/reminder/Gate.h"
#include "core/time/Date.h"
#include "core/week/Completion.h"

#include <chrono>
#include <optional>
#include <string>

namespace unhunch {

/// Random (version 4) UUID in its 36-character lower-case form.
using Uuid = std::string;
[[nodiscard]] Uuid newUuid();

/// Who says that it was done: the guide led it, or the person recorded it.
enum class SessionSource { Guided, ByHand };

/// How it felt to the person: easier than it used to, the same, too much, or it hurt.
enum class Feeling { Easier, Same, TooMuch, Pain };

/// One stretch, led or recorded by hand.
struct Session {
    Uuid id;
    StretchId stretch;
    LocalDateTime finishedAt; ///< local wall time when the last of it was done; of nothing, when it ended
    Dose prescribed;          ///< as it was prescribed that day, in the form in which it was done
    WorkDone done;
    Outcome outcome = Outcome::None;
    SessionSource source = SessionSource::Guided;
    bool easier = false;                        ///< done in the easier form, at least from some set on
    std::optional<Feeling> felt = std::nullopt; ///< empty when the person did not say
    bool edited = false;                        ///< the person corrected by hand what was written first

    friend bool operator==(const Session&, const Session&) = default;
};

/// One reminder that was shown, and its answer.
struct Prompt {
    Uuid id;
    LocalDateTime shownAt;
    std::optional<LocalDateTime> answeredAt; ///< empty while it is on show (or after a crash)
    std::optional<Answer> answer;

    friend bool operator==(const Prompt&, const Prompt&) = default;
};

/// How the wait of a break ended: it was asked for, a rest meanwhile settled it, or the person chose before it was asked
/// for (began, snoozed or skipped it, or paused).
enum class HoldEnd { Asked, Rested, Chosen };

/// A break that was due while gates kept it from being asked for, or once more after its reminder was taken off.
struct HeldBreak {
    Uuid id;
    LocalDateTime since;
    GateSet gates;                        ///< all that were closed meanwhile; at least one
    std::optional<LocalDateTime> endedAt; ///< empty while it waits (or after a crash)
    std::optional<HoldEnd> end;

    friend bool operator==(const HeldBreak&, const HeldBreak&) = default;
};

/// How tense the upper back felt before and after a routine, from 0 (not at all) to 10 (as tense as can be). At least one
/// of them was said.
struct Tension {
    Uuid id;
    LocalDateTime
        notedAt; ///< local wall time of the routine's end, or of its beginning while it is under way
    std::optional<int> before = std::nullopt;
    std::optional<int> after = std::nullopt;

    friend bool operator==(const Tension&, const Tension&) = default;
};
inline constexpr int mostTension = 10;

} // namespace unhunch

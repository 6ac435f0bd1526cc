#pragma once

#include "core/time/Instant.h"

namespace unhunch {

/// Something worth telling (by voice, sound, or to a screen reader) that happened while time moved on.
struct GuideCue {
    enum class Kind {
        GetReady,
        SetStarted,
        RepetitionStarted,
        PhaseStarted,
        HalfTime,    ///< of a hold that is long enough for it to come well before the last seconds
        LastSeconds, ///< of a hold, five at most
        SetFinished, ///< or taken as done, or cut short once told as started; per side, if the dose is
        RestStarted,
        SideChanged, ///< as the rest before the other side begins
        Finished
    };
    Kind kind = Kind::GetReady;
    Instant at; ///< when it fell due, however late it is told
    /// The set (of a rest: the coming one) or the repetition, from 1; the movement phase, from 0; the seconds
    /// left (LastSeconds: 5 to 1); else 0.
    int number = 0;

    friend bool operator==(const GuideCue&, const GuideCue&) = default;
};

} // namespace unhunch

#pragma once

#include "core/catalog/Stretch.h"
#include "core/reminder/Answer.h"
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

/// One stretch, led or recorded by hand.
struct Session {
    Uuid id;
    StretchId stretch;
    LocalDateTime finishedAt; ///< local wall time when it ended
    Dose prescribed;          ///< as it was prescribed that day
    WorkDone done;
    Outcome outcome = Outcome::None;
    SessionSource source = SessionSource::Guided;

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

} // namespace unhunch

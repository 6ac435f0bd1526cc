#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/week/Adherence.h"

#include <QCoreApplication>
#include <QString>

namespace unhunch {

/// How a week compares with what was prescribed, as words for people. The same in window, command line and for screen
/// readers, and true at the moment at which it is said.
class WeekWords {
    Q_DECLARE_TR_FUNCTIONS(WeekWords)

public:
    /// "on track", "as prescribed".
    [[nodiscard]] static QString state(AdherenceState state);
    /// For a column of days done: "2 of 7", "3 of 3–4"; of a stretch that asks for nothing "1, none asked", and of one
    /// that is not prescribed "1, not in the plan".
    [[nodiscard]] static QString score(const StretchAdherence& stretch);
    /// The same and the state, to be read alone: "2 of 7 days, on track", "1 day done, none asked".
    [[nodiscard]] static QString scoreAndState(const StretchAdherence& stretch);
    /// "17 of 20 prescribed days done: 85 %, on track."; empty of a week that asks for nothing, of which there is no share.
    [[nodiscard]] static QString overall(const WeekAdherence& week);
    /// One sentence about the week: what is still to do, or how it went.
    [[nodiscard]] static QString sentence(const WeekAdherence& week, const StretchCatalog& catalog);
    /// The whole week as plain text, a line a stretch, for screen readers.
    [[nodiscard]] static QString summary(const WeekAdherence& week, const StretchCatalog& catalog);
};

} // namespace unhunch

#pragma once

#include "core/journal/Session.h"

#include <QCoreApplication>
#include <QString>

namespace unhunch {

/// What is said of breaks that had to wait.
class HeldBreakWords {
    Q_DECLARE_TR_FUNCTIONS(unhunch::HeldBreakWords)
public:
    /// For what: "do not disturb, microphone in use".
    [[nodiscard]] static QString gates(const GateSet& gates);
    /// How it ended: "asked at 14:32"; empty while it waits.
    [[nodiscard]] static QString end(const HeldBreak& held);
};

} // namespace unhunch

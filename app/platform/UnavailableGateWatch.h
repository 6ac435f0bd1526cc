#pragma once

#include "app/platform/FoundGateWatch.h"

namespace unhunch {

/// Stands where nothing on the desktop tells what should hold a reminder back; says why.
class UnavailableGateWatch final : public FoundGateWatch {
    Q_OBJECT
public:
    explicit UnavailableGateWatch(const QString& why) { findUnavailable(why); }
};

} // namespace unhunch

#pragma once

#include "core/catalog/Stretch.h"
#include "core/guide/GuideCue.h"
#include "core/guide/GuideProgress.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace unhunch {

/// The milestones of a stretch in words for a screen reader: sets, half of a set, the last five seconds, the change of
/// sides. It never tells each second or each repetition.
class GuideAnnouncement {
    Q_DECLARE_TR_FUNCTIONS(GuideAnnouncement)

public:
    /// What to say of that which happened at once; empty when it holds no milestone. `progress` is where the
    /// guide stands after it.
    [[nodiscard]] static QString of(const std::vector<GuideCue>& cues, const GuideProgress& progress,
                                    const Stretch& stretch);
};

} // namespace unhunch

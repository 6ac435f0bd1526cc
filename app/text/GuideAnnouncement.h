#pragma once

#include "core/catalog/Stretch.h"
#include "core/guide/GuideCue.h"
#include "core/guide/GuidedWork.h"
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
    /// guide stands after it. `counted` is what is said of a set that was taken for less than its whole.
    [[nodiscard]] static QString of(const std::vector<GuideCue>& cues, const GuideProgress& progress,
                                    const Stretch& stretch, const QString& counted = {});
    /// What a set was taken for that the person called done before it can have been: "3 of 10 repetitions counted",
    /// "12 of 30 seconds counted". Empty of a whole set.
    [[nodiscard]] static QString counted(const TurnWork& work, const Dose& dose);
};

} // namespace unhunch

#pragma once

#include "core/plan/PlanFile.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace unhunch {

class OwnStretches;
class PlanKeeper;
class Programme;

/// Changes what the person's own stretches and their plan have in common: a stretch that is written or taken away, a
/// plan that comes in a file. Each change is on disk when the call returns, all of it or nothing, and is told by the
/// PlanKeeper's `changed`.
class OwnStretchKeeper {
    Q_DECLARE_TR_FUNCTIONS(unhunch::OwnStretchKeeper)

public:
    /// They outlive it.
    OwnStretchKeeper(Programme& programme, OwnStretches& own, PlanKeeper& plan);

    // Each returns an empty text, or what failed and what to do; then nothing has changed.
    /// Keeps an own stretch, new or changed, with its picture if it has one; null takes the picture away.
    QString write(Stretch stretch, const PlanPicture* picture);
    /// Takes an own stretch out of the plan and away; what was logged stays.
    QString remove(const StretchId& id);
    /// Accepts a plan file: its own stretches are written and the plan is changed. With `replacing`, what the file does
    /// not name ends.
    QString accept(PlanFile file, bool replacing);

    /// What accepting it would change. Throws CatalogError when it cannot be accepted.
    [[nodiscard]] std::vector<PlanChange> changesOf(const PlanFile& file) const;
    /// The plan of today to hand on, with its own stretches and their pictures.
    [[nodiscard]] PlanFile planToHandOn(const QString& title, const QString& from) const;

    /// Takes over what another program has written.
    void reread();

private:
    using Chosen = std::vector<ChosenStretch>;

    QString keep(const std::vector<Stretch>& stretches, std::span<const PlanPicture> pictures,
                 const std::function<void(Chosen&)>& changePlan);
    [[nodiscard]] QString faultOf(const Stretch& stretch) const;

    Programme& m_programme;
    OwnStretches& m_own;
    PlanKeeper& m_plan;
};

} // namespace unhunch

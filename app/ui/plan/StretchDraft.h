#pragma once

#include "core/catalog/StretchCatalog.h"

#include <QPixmap>
#include <QString>

namespace unhunch {

/// A stretch of the person's own while they write it.
struct StretchDraft {
    StretchId origin{}; ///< the stretch that it changes, or is a copy of; empty for one from nothing
    Stretch stretch{};
    QPixmap picture{}; ///< in place of a figure; null for none
    bool isNew = true; ///< it has no id of its own yet: its title gives it one
};

/// An empty one to begin with.
[[nodiscard]] StretchDraft newDraft();
/// A copy to change, which is another stretch. Its sources stay behind: they do not tell what is changed.
[[nodiscard]] StretchDraft copyOf(const Stretch& stretch, const QString& title);

/// The id that a title gives, which no stretch of the catalog has.
[[nodiscard]] StretchId idFor(const QString& title, const StretchCatalog& catalog);

/// Gives it another dose: the phases of a movement keep their shares, and what fits the dose no more goes.
void setDose(Stretch& stretch, const Dose& dose);

} // namespace unhunch

#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/plan/PlanFile.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace unhunch {

struct DataFolder;

/// The person's own stretches: own-stretches.json in the data folder, a catalog that names its pictures as figures, and
/// the pictures in pictures/ beside it. What holds is what is on disk: every change is there when the call returns, or
/// has not been made.
class OwnStretches {
public:
    /// Reads what is there. A damaged file is set aside, and told by warning().
    OwnStretches(const DataFolder& folder, StretchCatalog builtIn);

    [[nodiscard]] const std::vector<Stretch>& stretches() const { return m_stretches; }
    [[nodiscard]] const StretchCatalog& builtIn() const { return m_builtIn; }
    [[nodiscard]] const Stretch* find(std::string_view id) const;
    /// What the person should be told of what was read; empty when all is well.
    [[nodiscard]] const QString& warning() const { return m_warning; }

    /// The catalog in use: the built-in stretches, and these behind them. One whose id the built-in ones have taken, or
    /// that stands in for a stretch that is gone, is passed over.
    [[nodiscard]] StretchCatalog catalog() const;
    /// Those of them that the catalog in use has.
    [[nodiscard]] std::vector<Stretch> usable() const;

    /// The file of the picture that shows a stretch in place of a figure; empty when there is none.
    [[nodiscard]] QString pictureFile(const Stretch& stretch) const;
    /// That picture, to hand on; empty when there is none.
    [[nodiscard]] std::optional<PlanPicture> picture(const Stretch& stretch) const;

    /// Takes these for all of its stretches, with the new pictures that they name. Returns an empty text, or what failed
    /// and what to do.
    [[nodiscard]] QString keep(const std::vector<Stretch>& stretches, std::span<const PlanPicture> pictures);
    /// Removes the pictures that no stretch names any more.
    void dropUnusedPictures() const;
    /// Reads anew what another program may have written.
    void reload();

private:
    [[nodiscard]] QString pictureFileNamed(const std::string& name) const;
    [[nodiscard]] QString keepPicture(const PlanPicture& picture) const;

    StretchCatalog m_builtIn;
    QString m_file;
    QString m_pictures; ///< the folder
    std::vector<Stretch> m_stretches;
    QString m_warning;
    bool m_writable = true; ///< false while a damaged file stands in the way
};

} // namespace unhunch

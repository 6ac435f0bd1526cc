#pragma once

#include "core/catalog/CatalogError.h"
#include "core/catalog/StretchCatalog.h"
#include "core/week/PlanHistory.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unhunch {

/// A picture that a plan brings for one of its own stretches, as it stood in the file.
struct PlanPicture {
    enum class Format { Png, Jpeg };

    StretchId stretch{};
    Format format = Format::Png;
    std::string bytes{}; ///< begins as its format does; what follows is for the one who draws it to check

    friend bool operator==(const PlanPicture&, const PlanPicture&) = default;
};

/// A plan to hand on: what a therapist prescribes, or a person shares (resources/plan/plan.schema.json).
struct PlanFile {
    std::string title{};
    std::string from{};                  ///< who wrote it; may be empty
    std::string note{};                  ///< one remark for the person; may be empty
    std::vector<Stretch> stretches{};    ///< its own, in full, each in `plan` or a stand-in
    std::vector<PlanPicture> pictures{}; ///< of `stretches`, one each at most
    std::vector<ChosenStretch> plan{}; ///< each once, of `stretches` or by name from the catalog; never empty

    friend bool operator==(const PlanFile&, const PlanFile&) = default;
};

/// Larger plan files are refused unread; so are larger pictures.
inline constexpr std::size_t maximumPlanBytes = 4'000'000;
inline constexpr std::size_t maximumPictureBytes = 500'000;

/// Reads and checks plan text; `name` stands for the file in errors. Throws CatalogError on the first fault found,
/// whatever the text is: too deep, too long, with control characters, doubled fields, ids that are paths.
[[nodiscard]] PlanFile parsePlan(std::string_view json, const std::string& name);

/// Reads and checks a plan file. Throws CatalogError, also when it cannot be read, is too large or no ordinary file.
[[nodiscard]] PlanFile readPlan(const std::filesystem::path& file);

/// The text of a plan file, which parsePlan reads back as it is.
[[nodiscard]] std::string planText(const PlanFile& plan);

/// The name under which a picture is kept, and by which the figure of a stretch refers to it: "picture-" and a number
/// made of its bytes. No plan file names a figure like that.
[[nodiscard]] std::string pictureName(const PlanPicture& picture);

/// Whether a figure's name is that of a picture.
[[nodiscard]] bool isPictureName(std::string_view figure);

/// The own stretches of a plan file as they are kept: one with a picture has it for its figure.
[[nodiscard]] std::vector<Stretch> keptStretches(const PlanFile& file);

/// Everything that a plan may name once `file` is accepted: its own stretches, then those of the person that it leaves as
/// they are, then the built-in ones. Throws CatalogError when the file describes a stretch under the id of a built-in
/// one, or when a stand-in would stand in for nothing.
[[nodiscard]] StretchCatalog catalogAfter(const PlanFile& file, const StretchCatalog& builtIn,
                                          std::span<const Stretch> own);

/// Why `dose` cannot be prescribed for that stretch; empty when it can. A dose counts as the stretch does: a hold stays
/// a hold, and the sides stay as they are.
[[nodiscard]] std::string doseFault(const Dose& dose, const Stretch& stretch);

/// What accepting a plan file would do to one stretch.
struct PlanChange {
    enum class Kind {
        Added,    ///< joins the plan
        Changed,  ///< its dose, frequency or days are others than in the plan now
        Same,     ///< is in the plan as it is
        Rewritten ///< an own stretch of that id is there with another text; accepted, this one takes its place
    };

    Kind kind = Kind::Added;
    ChosenStretch wanted;                            ///< without a dose where that is the stretch's own
    std::optional<ChosenStretch> now = std::nullopt; ///< as it is in the plan, if it is

    friend bool operator==(const PlanChange&, const PlanChange&) = default;
};

/// What accepting `file` would change, in its order. `own` are the person's own stretches, `builtIn` those of the
/// program: what is built in is prescribed by name, with another dose at most. Throws CatalogError as catalogAfter()
/// does, and when the file names a stretch that nobody has, or a dose that does not fit one.
[[nodiscard]] std::vector<PlanChange> changesOf(const PlanFile& file, const StretchCatalog& builtIn,
                                                std::span<const Stretch> own,
                                                std::span<const ChosenStretch> now);

/// The person's own stretches that accepting `file` would write over with another text, in the plan or not.
[[nodiscard]] std::vector<StretchId> rewrittenBy(const PlanFile& file, std::span<const Stretch> own);

/// What would end by accepting those changes in place of the plan that is there now.
[[nodiscard]] std::vector<ChosenStretch> endedBy(std::span<const PlanChange> changes,
                                                 std::span<const ChosenStretch> now);

/// The plan after accepting those changes: what is there now stays, in its order, unless it is prescribed otherwise;
/// with `replacing`, what they do not name ends.
[[nodiscard]] std::vector<ChosenStretch> accepted(std::span<const PlanChange> changes,
                                                  std::span<const ChosenStretch> now, bool replacing);

} // namespace unhunch

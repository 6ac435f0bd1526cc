#pragma once

#include "core/catalog/CatalogError.h"
#include "core/catalog/Stretch.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace unhunch {

/// Stretches that belong together and are added to a plan together: "Neck and shoulders".
struct Pack {
    std::string id; ///< as a stretch's
    std::string title;
    std::string summary;              ///< one sentence: whom it is for
    std::vector<StretchId> stretches; ///< of the catalog, no stand-ins, each once; never empty

    friend bool operator==(const Pack&, const Pack&) = default;
};

/// All stretches that can be prescribed, in the order of their file.
class StretchCatalog {
public:
    /// Throws std::invalid_argument when the list is empty or has a flaw (see firstFlaw),
    /// or when the packs have one.
    explicit StretchCatalog(std::vector<Stretch> stretches, std::vector<Pack> packs = {});

    /// A plan starts with the first one; without packs, with every stretch that is no stand-in.
    [[nodiscard]] const std::vector<Pack>& packs() const { return m_packs; }

    [[nodiscard]] const std::vector<Stretch>& stretches() const& { return m_stretches; }
    /// Of a catalog that is about to go: by value, so that a loop over readCatalog(file).stretches() is
    /// sound.
    [[nodiscard]] std::vector<Stretch> stretches() && { return std::move(m_stretches); }

    /// The stretch of that id, or null.
    [[nodiscard]] const Stretch* find(std::string_view id) const;

    /// Up to three known ids, nearest in spelling first, for "did you mean"; empty when none is near.
    [[nodiscard]] std::vector<StretchId> nearest(std::string_view id) const;

private:
    std::vector<Stretch> m_stretches;
    std::vector<Pack> m_packs;
    std::vector<std::size_t> m_byId; ///< indices of m_stretches, sorted by id
};

/// What keeps a list of stretches from being a catalog, although each stretch is sound by itself.
struct CatalogFlaw {
    enum class Field { Id, StandInFor };

    std::size_t stretch = 0; ///< index into the list
    Field field = Field::Id;
    std::string reason;

    friend bool operator==(const CatalogFlaw&, const CatalogFlaw&) = default;
};

/// The first doubled id, or the first stand-in that names nothing, itself or another stand-in; empty when
/// there is none.
[[nodiscard]] std::optional<CatalogFlaw> firstFlaw(std::span<const Stretch> stretches);

/// What keeps a list of packs from belonging to a catalog, although each pack is sound by itself.
struct PackFlaw {
    enum class Field { Id, Stretches };

    std::size_t pack = 0; ///< index into the list
    Field field = Field::Id;
    std::size_t stretch = 0; ///< index into the pack's stretches, when they are at fault
    std::string reason;

    friend bool operator==(const PackFlaw&, const PackFlaw&) = default;
};

/// The first doubled id, or the first pack that names no stretch of the list, a stand-in, or one stretch twice; empty
/// when there is none. `stretches` have no flaw.
[[nodiscard]] std::optional<PackFlaw> firstFlaw(std::span<const Stretch> stretches,
                                                std::span<const Pack> packs);

/// One catalog with the stretches and packs of several, in their order. Throws as the constructor does.
[[nodiscard]] StretchCatalog joined(std::vector<StretchCatalog> catalogs);

/// Larger catalog files are refused unread.
inline constexpr std::size_t maximumCatalogBytes = 1'000'000;

/// Reads and checks catalog text (format: resources/catalog/catalog.schema.json); `name` stands for the file
/// in errors. Throws CatalogError on the first fault found.
[[nodiscard]] StretchCatalog parseCatalog(std::string_view json, const std::string& name);

/// Reads and checks a catalog file. Throws CatalogError, also when the file cannot be read, is too large or
/// is no ordinary file: a folder, a pipe or a device is refused unopened.
[[nodiscard]] StretchCatalog readCatalog(const std::filesystem::path& file);

} // namespace unhunch

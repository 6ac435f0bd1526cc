#include "core/catalog/StretchCatalog.h"

#include "core/catalog/SpellingDistance.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace unhunch {

namespace {

std::vector<std::size_t> sortedById(std::span<const Stretch> stretches) {
    std::vector<std::size_t> order(stretches.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(
        order, {}, [stretches](std::size_t index) { return std::string_view{stretches[index].id}; });
    return order;
}

const Stretch* findById(std::span<const Stretch> stretches, std::span<const std::size_t> byId,
                        std::string_view id) {
    const auto idAt = [stretches](std::size_t index) { return std::string_view{stretches[index].id}; };
    const auto position = std::ranges::lower_bound(byId, id, {}, idAt);
    return position != byId.end() && idAt(*position) == id ? &stretches[*position] : nullptr;
}

std::vector<std::string_view> idsOf(std::span<const Stretch> stretches) {
    std::vector<std::string_view> ids;
    ids.reserve(stretches.size());
    for (const Stretch& stretch : stretches)
        ids.emplace_back(stretch.id);
    return ids;
}

std::optional<CatalogFlaw> firstDoubledId(std::span<const Stretch> stretches,
                                          std::span<const std::size_t> byId) {
    std::optional<CatalogFlaw> first;
    for (std::size_t position = 1; position < byId.size(); ++position) {
        const std::size_t earlier = byId[position - 1];
        const std::size_t later = byId[position];
        if (stretches[earlier].id == stretches[later].id && (!first || later < first->stretch))
            first = CatalogFlaw{later, CatalogFlaw::Field::Id,
                                "the id \"" + stretches[later].id + "\" is already taken by stretch " +
                                    std::to_string(earlier + 1) + " of the list; every id must differ"};
    }
    return first;
}

/// Why `stretch` cannot stand in for the one that it names; empty when it can or names none.
std::string standInFault(const Stretch& stretch, const Stretch* original) {
    if (!stretch.standInFor)
        return {};
    const std::string named = '"' + *stretch.standInFor + '"';
    if (!original)
        return named + " is no stretch of this catalog";
    if (original->id == stretch.id)
        return "a stretch cannot stand in for itself";
    if (original->standInFor)
        return named + " is a stand-in itself; name the stretch that it stands in for";
    return {};
}

/// Why a pack cannot hold its stretch at `index`; empty when it can.
std::string packFault(const Pack& pack, std::size_t index, std::span<const Stretch> stretches,
                      std::span<const std::size_t> byId) {
    const StretchId& id = pack.stretches[index];
    const Stretch* stretch = findById(stretches, byId, id);
    if (!stretch)
        return '"' + id + "\" is no stretch of this catalog" + didYouMean(id, idsOf(stretches));
    if (stretch->standInFor)
        return '"' + id + "\" is a stand-in; name the stretch that it stands in for, \"" +
               *stretch->standInFor + '"';
    const auto before = std::span(pack.stretches).first(index);
    if (std::ranges::find(before, id) != before.end())
        return '"' + id + "\" is named twice";
    return {};
}

} // namespace

std::optional<CatalogFlaw> firstFlaw(std::span<const Stretch> stretches) {
    const std::vector<std::size_t> byId = sortedById(stretches);
    if (auto doubled = firstDoubledId(stretches, byId))
        return doubled;
    for (std::size_t index = 0; index < stretches.size(); ++index) {
        const Stretch& stretch = stretches[index];
        const Stretch* original =
            stretch.standInFor ? findById(stretches, byId, *stretch.standInFor) : nullptr;
        if (std::string fault = standInFault(stretch, original); !fault.empty())
            return CatalogFlaw{index, CatalogFlaw::Field::StandInFor, std::move(fault)};
    }
    return std::nullopt;
}

std::optional<PackFlaw> firstFlaw(std::span<const Stretch> stretches, std::span<const Pack> packs) {
    const std::vector<std::size_t> byId = sortedById(stretches);
    for (std::size_t index = 0; index < packs.size(); ++index) {
        const Pack& pack = packs[index];
        if (std::ranges::find(packs.first(index), pack.id, &Pack::id) != packs.begin() + index)
            return PackFlaw{index, PackFlaw::Field::Id, 0,
                            "the id \"" + pack.id +
                                "\" is already taken by another pack; every id must differ"};
        for (std::size_t stretch = 0; stretch < pack.stretches.size(); ++stretch) {
            if (std::string fault = packFault(pack, stretch, stretches, byId); !fault.empty())
                return PackFlaw{index, PackFlaw::Field::Stretches, stretch, std::move(fault)};
        }
    }
    return std::nullopt;
}

StretchCatalog::StretchCatalog(std::vector<Stretch> stretches, std::vector<Pack> packs)
    : m_stretches(std::move(stretches)), m_packs(std::move(packs)), m_byId(sortedById(m_stretches)) {
    if (m_stretches.empty())
        throw std::invalid_argument("a catalog needs at least one stretch");
    if (const auto flaw = firstFlaw(m_stretches))
        throw std::invalid_argument("stretch \"" + m_stretches[flaw->stretch].id + "\": " + flaw->reason);
    if (const auto flaw = firstFlaw(m_stretches, m_packs))
        throw std::invalid_argument("pack \"" + m_packs[flaw->pack].id + "\": " + flaw->reason);
}

const Stretch* StretchCatalog::find(std::string_view id) const { return findById(m_stretches, m_byId, id); }

std::vector<StretchId> StretchCatalog::nearest(std::string_view id) const {
    return nearestNames(id, idsOf(m_stretches));
}

StretchCatalog joined(std::vector<StretchCatalog> catalogs) {
    std::vector<Stretch> stretches;
    std::vector<Pack> packs;
    for (StretchCatalog& catalog : catalogs) {
        packs.insert(packs.end(), catalog.packs().begin(), catalog.packs().end());
        std::ranges::move(std::move(catalog).stretches(), std::back_inserter(stretches));
    }
    return StretchCatalog(std::move(stretches), std::move(packs));
}

} // namespace unhunch

#include "core/plan/PlanFile.h"

#include <algorithm>
#include <iterator>

namespace unhunch {

namespace {

auto findChosen(std::span<const ChosenStretch> plan, const StretchId& id) {
    return std::ranges::find(plan, id, &ChosenStretch::stretch);
}

/// Refuses what is at that place of the file. Its title stands for it: where it lay is forgotten by now.
[[noreturn]] void refuse(const PlanFile& file, const std::string& list, std::size_t index,
                         const std::string& field, const std::string& reason) {
    throw CatalogError("the plan \"" + file.title + '"',
                       '/' + list + '/' + std::to_string(index) + '/' + field, reason);
}

void requireOwnIds(const PlanFile& file, const StretchCatalog& builtIn) {
    for (std::size_t index = 0; index < file.stretches.size(); ++index) {
        const StretchId& id = file.stretches[index].id;
        if (builtIn.find(id))
            refuse(
                file, "stretches", index, "id",
                '"' + id +
                    "\" is a stretch of the program; take its description out and prescribe it by name, with "
                    "another dose if need be, or give this one another id");
    }
}

const Stretch& requireKnown(const PlanFile& file, std::size_t index, const StretchCatalog& known) {
    const ChosenStretch& wanted = file.plan[index];
    const Stretch* stretch = known.find(wanted.stretch);
    if (!stretch) {
        std::string reason = "there is no stretch \"" + wanted.stretch + '"';
        if (const auto near = known.nearest(wanted.stretch); !near.empty())
            reason += " (did you mean \"" + near.front() + "\"?)";
        refuse(file, "plan", index, "stretch", reason + "; a new one is described under \"stretches\"");
    }
    if (const std::string fault = wanted.dose ? doseFault(*wanted.dose, *stretch) : ""; !fault.empty())
        refuse(file, "plan", index, "dose", fault);
    return *stretch;
}

/// Without a dose where that is the stretch's own anyway.
ChosenStretch plain(ChosenStretch chosen, const Stretch& stretch) {
    if (chosen.dose == stretch.dose)
        chosen.dose.reset();
    return chosen;
}

} // namespace

StretchCatalog catalogAfter(const PlanFile& file, const StretchCatalog& builtIn,
                            std::span<const Stretch> own) {
    requireOwnIds(file, builtIn);
    std::vector<Stretch> all = keptStretches(file);
    const std::size_t ofFile = all.size();
    for (const Stretch& stretch : own) {
        if (std::ranges::find(file.stretches, stretch.id, &Stretch::id) == file.stretches.end())
            all.push_back(stretch);
    }
    all.insert(all.end(), builtIn.stretches().begin(), builtIn.stretches().end());
    if (const auto flaw = firstFlaw(all)) {
        if (flaw->stretch < ofFile)
            refuse(file, "stretches", flaw->stretch,
                   flaw->field == CatalogFlaw::Field::Id ? "id" : "stand_in_for", flaw->reason);
        throw CatalogError("the plan \"" + file.title + '"', "",
                           "with it, your stretch \"" + all[flaw->stretch].id +
                               "\" could not be used any more: " + flaw->reason);
    }
    return StretchCatalog(std::move(all), builtIn.packs());
}

std::string doseFault(const Dose& dose, const Stretch& stretch) {
    if (isHold(dose) != isHold(stretch.dose))
        return '"' + stretch.id +
               (isHold(stretch.dose) ? "\" is held; write \"hold_seconds\""
                                     : "\" is repeated; write \"repetitions\"");
    if (dose.perSide != stretch.dose.perSide)
        return '"' + stretch.id +
               (stretch.dose.perSide ? "\" is done on each side; write \"per_side\": true"
                                     : "\" is done on both sides at once; leave \"per_side\" out");
    return {};
}

std::vector<PlanChange> changesOf(const PlanFile& file, const StretchCatalog& builtIn,
                                  std::span<const Stretch> own, std::span<const ChosenStretch> now) {
    const StretchCatalog known = catalogAfter(file, builtIn, own);
    const std::vector<StretchId> rewritten = rewrittenBy(file, own);
    std::vector<PlanChange> changes;
    for (std::size_t index = 0; index < file.plan.size(); ++index) {
        const Stretch& stretch = requireKnown(file, index, known);
        PlanChange change{.wanted = plain(file.plan[index], stretch)};
        if (const auto there = findChosen(now, stretch.id); there != now.end()) {
            change.now = *there;
            change.kind =
                plain(*there, stretch) == change.wanted ? PlanChange::Kind::Same : PlanChange::Kind::Changed;
        }
        if (std::ranges::find(rewritten, stretch.id) != rewritten.end())
            change.kind = PlanChange::Kind::Rewritten;
        changes.push_back(std::move(change));
    }
    return changes;
}

std::vector<StretchId> rewrittenBy(const PlanFile& file, std::span<const Stretch> own) {
    std::vector<StretchId> ids;
    for (const Stretch& stretch : keptStretches(file)) {
        const auto there = std::ranges::find(own, stretch.id, &Stretch::id);
        if (there != own.end() && *there != stretch)
            ids.push_back(stretch.id);
    }
    return ids;
}

std::vector<ChosenStretch> endedBy(std::span<const PlanChange> changes, std::span<const ChosenStretch> now) {
    std::vector<ChosenStretch> ended;
    for (const ChosenStretch& chosen : now) {
        const auto isNamed = [&chosen](const PlanChange& change) {
            return change.wanted.stretch == chosen.stretch;
        };
        if (std::ranges::none_of(changes, isNamed))
            ended.push_back(chosen);
    }
    return ended;
}

std::vector<ChosenStretch> accepted(std::span<const PlanChange> changes, std::span<const ChosenStretch> now,
                                    bool replacing) {
    std::vector<ChosenStretch> plan;
    if (!replacing)
        std::ranges::copy(now, std::back_inserter(plan));
    for (const PlanChange& change : changes) {
        const auto there = std::ranges::find(plan, change.wanted.stretch, &ChosenStretch::stretch);
        if (there == plan.end())
            plan.push_back(change.wanted);
        else
            *there = change.wanted;
    }
    return plan;
}

} // namespace unhunch

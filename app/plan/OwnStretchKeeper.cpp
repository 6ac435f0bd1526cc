#include "app/plan/OwnStretchKeeper.h"

#include "app/plan/PlanKeeper.h"
#include "app/plan/Programme.h"
#include "app/settings/OwnStretches.h"
#include "app/settings/PlanPictures.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace unhunch {

namespace {

/// Puts it in place of the one of its id, or behind them all.
void put(std::vector<Stretch>& stretches, const Stretch& stretch) {
    const auto there = std::ranges::find(stretches, stretch.id, &Stretch::id);
    if (there == stretches.end())
        stretches.push_back(stretch);
    else
        *there = stretch;
}

void showByPicture(Stretch& stretch, const std::string& name) {
    if (!name.empty() || isPictureName(stretch.figure))
        stretch.figure = name;
    if (stretch.easier && (stretch.easier->figure.empty() || isPictureName(stretch.easier->figure)))
        stretch.easier->figure = stretch.figure;
}

/// As a plan file holds it, which brings pictures apart.
Stretch withoutPicture(Stretch stretch) {
    if (isPictureName(stretch.figure))
        stretch.figure.clear();
    if (stretch.easier && isPictureName(stretch.easier->figure))
        stretch.easier->figure.clear();
    return stretch;
}

} // namespace

OwnStretchKeeper::OwnStretchKeeper(Programme& programme, OwnStretches& own, PlanKeeper& plan)
    : m_programme(programme), m_own(own), m_plan(plan) {}

QString OwnStretchKeeper::keep(const std::vector<Stretch>& stretches, std::span<const PlanPicture> pictures,
                               const std::function<void(Chosen&)>& changePlan) {
    const std::vector<Stretch> before = m_own.stretches();
    if (QString fault = m_own.keep(stretches, pictures); !fault.isEmpty())
        return fault;
    m_programme.setCatalog(m_own.catalog());
    QString fault = m_plan.change(changePlan);
    if (!fault.isEmpty()) {
        // Their pictures are still there.
        static_cast<void>(m_own.keep(before, {}));
        m_programme.setCatalog(m_own.catalog());
    }
    m_own.dropUnusedPictures();
    return fault;
}

QString OwnStretchKeeper::faultOf(const Stretch& stretch) const {
    if (m_own.builtIn().find(stretch.id))
        return tr("“%1” is the name of a stretch of the program; give yours another one.")
            .arg(QString::fromStdString(stretch.id));
    std::vector<Stretch> usable = m_own.usable();
    put(usable, stretch);
    std::vector<Stretch> all = m_own.builtIn().stretches();
    all.insert(all.end(), usable.begin(), usable.end());
    const auto flaw = firstFlaw(all);
    return flaw ? QString::fromStdString(all[flaw->stretch].title + ": " + flaw->reason) : QString();
}

QString OwnStretchKeeper::write(Stretch stretch, const PlanPicture* picture) {
    std::vector<PlanPicture> pictures;
    if (picture) {
        const QImage image = imageOf(*picture);
        if (image.isNull())
            return tr("This picture cannot be drawn; save it anew as PNG or JPEG.");
        pictures.push_back(pictureOf(stretch.id, image));
    }
    showByPicture(stretch, picture ? pictureName(pictures.front()) : std::string());
    if (QString fault = faultOf(stretch); !fault.isEmpty())
        return fault;
    std::vector<Stretch> stretches = m_own.stretches();
    put(stretches, stretch);
    return keep(stretches, pictures, [&stretch](Chosen& chosen) {
        const auto there = std::ranges::find(chosen, stretch.id, &ChosenStretch::stretch);
        if (there != chosen.end() && there->dose && !doseFault(*there->dose, stretch).empty())
            there->dose.reset();
    });
}

QString OwnStretchKeeper::remove(const StretchId& id) {
    const Chosen chosen = m_plan.chosen();
    if (chosen.size() == 1 && chosen.front().stretch == id)
        return tr("Your plan has no other stretch; add one before you take this one away.");
    std::vector<Stretch> stretches = m_own.stretches();
    const auto standIn = std::ranges::find(stretches, std::optional(id), &Stretch::standInFor);
    if (standIn != stretches.end())
        return tr("%1 stands in for it; take that one away first.")
            .arg(QString::fromStdString(standIn->title));
    std::erase_if(stretches, [&id](const Stretch& stretch) { return stretch.id == id; });
    return keep(stretches, {}, [&id](Chosen& plan) {
        std::erase_if(plan, [&id](const ChosenStretch& each) { return each.stretch == id; });
    });
}

std::vector<PlanChange> OwnStretchKeeper::changesOf(const PlanFile& file) const {
    return unhunch::changesOf(file, m_own.builtIn(), m_own.usable(), m_plan.chosen());
}

QString OwnStretchKeeper::accept(PlanFile file, bool replacing) {
    std::vector<PlanChange> changes;
    try {
        redrawPictures(file, file.title);
        changes = changesOf(file);
    } catch (const std::runtime_error& error) { // a fault of the file, or of the journal
        return QString::fromUtf8(error.what());
    }
    std::vector<Stretch> stretches = m_own.stretches();
    for (const Stretch& stretch : keptStretches(file))
        put(stretches, stretch);
    return keep(stretches, file.pictures,
                [&](Chosen& chosen) { chosen = accepted(changes, chosen, replacing); });
}

PlanFile OwnStretchKeeper::planToHandOn(const QString& title, const QString& from) const {
    PlanFile file{.title = title.toStdString(), .from = from.toStdString(), .plan = m_plan.chosen()};
    std::erase_if(file.plan, [known = m_own.catalog()](const ChosenStretch& chosen) {
        return !known.find(chosen.stretch);
    });
    const auto isChosen = [&file](const StretchId& id) {
        return std::ranges::find(file.plan, id, &ChosenStretch::stretch) != file.plan.end();
    };
    for (const Stretch& stretch : m_own.usable()) {
        const bool standsIn = stretch.standInFor && isChosen(*stretch.standInFor);
        if (!isChosen(stretch.id) && !standsIn)
            continue;
        Stretch handedOn = withoutPicture(stretch);
        // One that the file does not have, and the program does not either, could not be found there.
        if (!standsIn && stretch.standInFor && !m_own.builtIn().find(*stretch.standInFor))
            handedOn.standInFor.reset();
        file.stretches.push_back(std::move(handedOn));
        if (auto picture = m_own.picture(stretch))
            file.pictures.push_back(std::move(*picture));
    }
    return file;
}

void OwnStretchKeeper::reread() {
    m_own.reload();
    m_programme.setCatalog(m_own.catalog());
    static_cast<void>(m_plan.change([](Chosen&) {}));
}

} // namespace unhunch

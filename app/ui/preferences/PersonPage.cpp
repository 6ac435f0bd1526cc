#include "app/ui/preferences/PersonPage.h"

#include "app/ui/person/CautionList.h"
#include "app/ui/person/FittingNotes.h"
#include "app/ui/person/PlaceList.h"
#include "app/ui/preferences/PageParts.h"

#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace unhunch {

namespace {

QGroupBox* grouped(const QString& title, QWidget* part, QWidget* parent, const QString& hint = {}) {
    auto* group = new QGroupBox(title, parent);
    auto* layout = new QVBoxLayout(group);
    if (!hint.isEmpty())
        layout->addWidget(hintLine(hint, group));
    layout->addWidget(part);
    return group;
}

} // namespace

PersonPage::PersonPage(const Preferences& preferences, FitOfPlan plan, QWidget* parent)
    : QWidget(parent), m_given(preferences.person), m_plan(std::move(plan)),
      m_cautions(new CautionList(preferences.person)), m_places(new PlaceList(preferences.person.places)),
      m_notes(new FittingNotes) {
    auto* layout = pageLayout(this);
    layout->addWidget(grouped(tr("What applies to me"), m_cautions, this,
                              tr("What you tick is kept only on this computer.")));
    layout->addWidget(grouped(tr("Where I stretch, there is"), m_places, this));
    layout->addWidget(grouped(tr("What it changes"), m_notes, this));
    layout->addStretch();
    connect(m_cautions, &CautionList::changed, this, &PersonPage::showFittings);
    connect(m_places, &PlaceList::changed, this, &PersonPage::showFittings);
    showFittings();
}

void PersonPage::writeTo(Preferences& preferences) const {
    m_cautions->writeTo(preferences.person);
    preferences.person.places = m_places->places();
}

void PersonPage::showFittings() {
    Person person = m_given;
    m_cautions->writeTo(person);
    person.places = m_places->places();
    m_notes->setFittings(m_plan.with(person), m_plan.catalog);
}

} // namespace unhunch

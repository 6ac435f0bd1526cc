#include "app/ui/person/CautionList.h"

#include "app/text/CautionWords.h"
#include "app/ui/person/TickGroup.h"
#include "app/ui/Theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace unhunch {

CautionList::CautionList(const Person& person, QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    for (const CautionGroup& group : CautionWords::groups())
        layout->addWidget(buildGroup(group, person));
    setFocusProxy(layout->itemAt(0)->widget());
    layout->addStretch();
}

QWidget* CautionList::buildGroup(const CautionGroup& group, const Person& person) {
    auto* ticks = new TickGroup(group.title, group.summary, this);
    for (const Access need : group.needs)
        m_needs[need] = ticks->add(CautionWords::need(need), person.needs.contains(need));
    for (const Caution caution : group.cautions)
        m_cautions[caution] = ticks->add(CautionWords::caution(caution), person.cautions.contains(caution));
    ticks->setOpen(ticks->ticked() > 0);
    connect(ticks, &TickGroup::changed, this, &CautionList::changed);
    return ticks;
}

void CautionList::writeTo(Person& person) const {
    person.cautions.clear();
    person.needs.clear();
    for (const auto& [caution, box] : m_cautions) {
        if (box->isChecked())
            person.cautions.insert(caution);
    }
    for (const auto& [need, box] : m_needs) {
        if (box->isChecked())
            person.needs.insert(need);
    }
}

} // namespace unhunch

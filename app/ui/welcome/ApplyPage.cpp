#include "app/ui/welcome/ApplyPage.h"

#include "app/ui/person/CautionList.h"
#include "app/ui/person/FittingNotes.h"
#include "app/ui/Theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace unhunch {

ApplyPage::ApplyPage(const Person& person, QWidget* parent)
    : WelcomePage(
          tr("Does any of this apply to you?"),
          tr("Tick what does. What would not suit you is swapped or left out, and you see why. If nothing "
             "applies, go on. What you tick is kept only on this computer."),
          parent),
      m_split(new QBoxLayout(QBoxLayout::LeftToRight)), m_list(new CautionList(person)), m_heading(nullptr),
      m_notes(nullptr) {
    auto* outcome = new QWidget(this);
    m_heading = words(tr("What it changes"), outcome);
    m_notes = new FittingNotes;
    auto* outcomeLayout = new QVBoxLayout(outcome);
    outcomeLayout->setContentsMargins(0, 0, 0, 0);
    outcomeLayout->setSpacing(grid);
    outcomeLayout->addWidget(m_heading);
    auto* notes = new QWidget;
    auto* notesLayout = new QVBoxLayout(notes);
    notesLayout->setContentsMargins(0, 0, 0, 0);
    notesLayout->addWidget(m_notes);
    notesLayout->addStretch();
    outcomeLayout->addWidget(scrolled(notes, tr("What it changes"), outcome), 1);

    m_split->setSpacing(3 * grid);
    m_split->addWidget(scrolled(m_list, tr("What may apply to you"), this), 3);
    m_split->addWidget(outcome, 2);
    body().addLayout(m_split, 1);
    setFocusProxy(m_list);
    connect(m_list, &CautionList::changed, this, &ApplyPage::changed);
    ApplyPage::restyle();
}

void ApplyPage::setFittings(const std::vector<Fitting>& plan, const StretchCatalog& catalog) {
    m_notes->setFittings(plan, catalog);
}

void ApplyPage::writeTo(Person& person) const { m_list->writeTo(person); }

void ApplyPage::restyle() {
    WelcomePage::restyle();
    m_heading->setFont(strongFont());
    m_split->setDirection(isWide() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace unhunch

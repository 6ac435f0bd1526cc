#include "app/ui/welcome/RhythmPage.h"

#include "app/ui/person/FittingNotes.h"
#include "app/ui/person/PlaceList.h"
#include "app/ui/Theme.h"
#include "app/ui/welcome/HourChoice.h"
#include "app/ui/WrappingCheckBox.h"

#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int intervalStep = 5; // minutes

QVBoxLayout* columnOf(QWidget* part) {
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    return layout;
}

} // namespace

RhythmPage::RhythmPage(const Preferences& preferences, bool canStartWithSession, QWidget* parent)
    : WelcomePage(tr("Where and when"), tr("You can change all of this later, in the preferences."), parent),
      m_split(new QBoxLayout(QBoxLayout::LeftToRight)) {
    auto* content = new QWidget(this);
    m_split->setSpacing(4 * grid);
    m_split->addWidget(buildWhere(preferences, content), 1);
    m_split->addWidget(buildWhen(preferences, canStartWithSession, content), 1);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_split);
    layout->addStretch();
    body().addWidget(scrolled(content, title(), this), 1);
    setFocusProxy(m_places);
    RhythmPage::restyle();
}

QLabel* RhythmPage::heading(const QString& text, QWidget* parent) {
    m_headings.push_back(words(text, parent));
    return m_headings.back();
}

QWidget* RhythmPage::buildWhere(const Preferences& preferences, QWidget* parent) {
    auto* where = new QWidget(parent);
    m_places = new PlaceList(preferences.person.places, where);
    m_notes = new FittingNotes(where);
    auto* layout = columnOf(where);
    layout->addWidget(heading(tr("Where I stretch, there is"), where));
    layout->addWidget(m_places);
    layout->addSpacing(grid);
    layout->addWidget(heading(tr("What it changes"), where));
    layout->addWidget(m_notes);
    layout->addStretch();
    connect(m_places, &PlaceList::changed, this, &RhythmPage::changed);
    return where;
}

QWidget* RhythmPage::buildWhen(const Preferences& preferences, bool canStartWithSession, QWidget* parent) {
    auto* when = new QWidget(parent);
    m_interval = new QSpinBox(when);
    m_interval->setRange(static_cast<int>(BreakPolicy::shortestInterval.count()),
                         static_cast<int>(BreakPolicy::longestInterval.count()));
    m_interval->setSingleStep(intervalStep);
    m_interval->setSuffix(tr(" min"));
    m_interval->setValue(static_cast<int>(preferences.workInterval.count()));
    m_hours = new HourChoice(preferences.workingHours, when);
    m_startWithSession = new WrappingCheckBox(tr("Start Unhunch when I log in"), when);
    m_startWithSession->setChecked(preferences.startWithSession);
    m_startWithSession->setVisible(canStartWithSession);

    auto* often = heading(tr("A break after this much work"), when);
    often->setBuddy(m_interval);
    m_interval->setAccessibleName(often->text());
    auto* interval = new QHBoxLayout;
    interval->addWidget(m_interval);
    interval->addStretch();
    auto* layout = columnOf(when);
    layout->addWidget(often);
    layout->addLayout(interval);
    layout->addSpacing(grid);
    layout->addWidget(heading(tr("Remind me"), when));
    layout->addWidget(m_hours);
    layout->addSpacing(grid);
    layout->addWidget(m_startWithSession);
    layout->addStretch();
    return when;
}

void RhythmPage::setFittings(const std::vector<Fitting>& plan, const StretchCatalog& catalog) {
    m_notes->setFittings(plan, catalog);
}

std::set<Place> RhythmPage::places() const { return m_places->places(); }

void RhythmPage::writeTo(Preferences& preferences) const {
    preferences.workInterval = std::chrono::minutes{m_interval->value()};
    preferences.workingHours = m_hours->hours();
    preferences.startWithSession = m_startWithSession->isChecked();
}

void RhythmPage::restyle() {
    WelcomePage::restyle();
    for (QLabel* label : m_headings)
        label->setFont(strongFont());
    m_split->setDirection(isWide() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace unhunch

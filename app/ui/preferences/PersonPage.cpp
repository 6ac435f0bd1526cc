#include "app/ui/preferences/PersonPage.h"

#include "app/ui/person/CautionList.h"
#include "app/ui/person/FittingNotes.h"
#include "app/ui/person/PlaceList.h"
#include "app/ui/preferences/PageParts.h"
#include "app/ui/Theme.h"

#include <QGroupBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace unhunch {

namespace {

/// Lines of what changes that can be read without scrolling, and the most that they take of the page.
constexpr int leastNoteLines = 4;
constexpr int mostNoteLines = 9;

/// Scrolls up and down what there is no room for, on the ground that is there.
class Pane : public QScrollArea {
public:
    Pane(QWidget* content, const QString& name, QWidget* parent) : QScrollArea(parent) {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::TabFocus); // to scroll by keys
        setAccessibleName(name);
        setWidget(content);
        setMinimumWidth(content->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
        viewport()->setAutoFillBackground(false);
        content->setAutoFillBackground(false);
    }
};

QGroupBox* grouped(const QString& title, QWidget* part, const QString& hint = {}) {
    auto* group = new QGroupBox(title);
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
    auto* ticks = new QWidget;
    auto* tickLayout = pageLayout(ticks);
    tickLayout->addWidget(
        grouped(tr("What applies to me"), m_cautions, tr("What you tick is kept only on this computer.")));
    tickLayout->addWidget(grouped(tr("Where I stretch, there is"), m_places));
    tickLayout->addStretch();

    // What it changes stays in sight, however far down something is ticked.
    auto* notes = new QWidget;
    auto* noteLayout = new QVBoxLayout(notes);
    noteLayout->setContentsMargins(0, 0, 0, 0);
    noteLayout->addWidget(m_notes);
    noteLayout->addStretch();
    auto* shown = new Pane(notes, tr("What it changes"), this);
    shown->setObjectName(QStringLiteral("about-me-changes"));
    shown->setMinimumHeight(leastNoteLines * fontMetrics().height());
    shown->setMaximumHeight(mostNoteLines * fontMetrics().height());
    auto* outcome = new QVBoxLayout;
    outcome->setContentsMargins(grid / 2, grid, grid / 2, 0);
    outcome->addWidget(grouped(tr("What it changes"), shown));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Pane(ticks, tr("What applies to me"), this), 3);
    layout->addLayout(outcome, 2);
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
